package inkling.interop;

import inkling.engine.LayerTable;
import inkling.engine.NetworkSpec;
import inkling.engine.ParameterLayout;
import inkling.engine.ParameterLayout.Slot;
import inkling.engine.layer.LayerSpec;
import inkling.engine.layer.Shape;
import inkling.model.Model;
import inkling.model.ProgramVersion;
import java.util.List;
import java.util.Map;

/**
 * Translates a model into an ONNX graph, layer by layer as {@link Operators} has them: the same sums in another order of
 * channels. Behind the layers come the real classes' share of the logits, the temperature of the calibration, and softmax.
 */
final class OnnxExport {
    static final String INPUT = "picture";
    static final String LOGITS = "logits";
    static final String PROBABILITIES = "probabilities";
    static final String PRODUCER = "Inkling";

    private static final int IR_OF_OLDEST = 8;
    private static final int IR_OF_OTHERS = 10;

    private final Model model;
    private final OnnxChain chain;

    private OnnxExport(Model model) {
        this.model = model;
        chain = new OnnxChain(INPUT, model.parameters());
    }

    static OnnxModel of(Model model) {
        return new OnnxExport(model).model();
    }

    private OnnxModel model() {
        NetworkSpec network = model.network();
        List<Shape> shapes = network.shapes();
        List<LayerTable.Row> rows = LayerTable.of(network).rows();
        int opset = Operators.OLDEST_WRITTEN;
        for (int i = 0; i < rows.size(); i++) {
            LayerSpec layer = network.layers().get(i);
            PlacedLayer placed = new PlacedLayer(rows.get(i).name(), layer, shapes.get(i), slots(i));
            opset = Math.max(opset, Operators.write(chain, placed));
        }
        chain.flatten("flatten");
        chain.rename(LOGITS);
        addProbabilities();
        return new OnnxModel(
                opset == Operators.OLDEST_WRITTEN ? IR_OF_OLDEST : IR_OF_OTHERS,
                opset,
                PRODUCER,
                ProgramVersion.text(),
                "Pictures in, probabilities out. " + describe(network.input()),
                new OnnxGraph(
                        network.name(), chain.nodes(), chain.tensors(), List.of(input(network.input())), outputs()),
                OnnxProperties.of(model).properties());
    }

    private static String describe(Shape input) {
        return INPUT + " is [batch, " + input.channels() + ", " + input.height() + ", " + input.width()
                + "], white ink on black, 0 to 1; inkling.preprocessing names how drawings become such pictures.";
    }

    private static OnnxValue input(Shape input) {
        return new OnnxValue(
                INPUT,
                List.of(
                        OnnxValue.Dimension.open("batch"),
                        OnnxValue.Dimension.of(input.channels()),
                        OnnxValue.Dimension.of(input.height()),
                        OnnxValue.Dimension.of(input.width())),
                describe(input));
    }

    private List<OnnxValue> outputs() {
        int outputs = model.network().classes();
        int classes = model.labels().size();
        String more = outputs > classes ? ", and one more for what is none of them" : "";
        return List.of(
                output(PROBABILITIES, classes, "one for each line of inkling.labels; they sum to 1"),
                output(LOGITS, outputs, "what the network says of each class" + more));
    }

    private static OnnxValue output(String name, int width, String description) {
        return new OnnxValue(
                name, List.of(OnnxValue.Dimension.open("batch"), OnnxValue.Dimension.of(width)), description);
    }

    private List<Slot> slots(int layer) {
        return new ParameterLayout(model.network())
                .slots().stream().filter(slot -> slot.layer() == layer).toList();
    }

    private void addProbabilities() {
        int classes = model.labels().size();
        if (model.hasRejectClass()) {
            chain.addTensor(OnnxTensor.of("classes.first", List.of(0L)));
            chain.addTensor(OnnxTensor.of("classes.end", List.of((long) classes)));
            chain.addTensor(OnnxTensor.of("classes.axis", List.of(1L)));
            chain.addNode("classes", "Slice", List.of("classes.first", "classes.end", "classes.axis"), Map.of());
        }
        if (model.calibration().temperature() != 1) {
            chain.addTensor(OnnxTensor.of(
                    "temperature", List.of(), (float) model.calibration().temperature()));
            chain.addNode("calibrated", "Div", List.of("temperature"), Map.of());
        }
        chain.addNode(PROBABILITIES, "Softmax", List.of(), Map.of("axis", new OnnxAttribute.Number(1)));
    }
}
