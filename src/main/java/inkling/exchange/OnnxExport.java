package inkling.exchange;

import inkling.engine.LayerSpec;
import inkling.engine.LayerTable;
import inkling.engine.NetworkSpec;
import inkling.engine.Padding;
import inkling.engine.ParameterLayout;
import inkling.engine.ParameterLayout.Slot;
import inkling.engine.Shape;
import inkling.engine.Window;
import inkling.model.Model;
import inkling.model.ProgramVersion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A model as an ONNX graph, layer by layer: the same sums in another order of channels. Dropout is left out, since it does nothing
 * in use. Behind the layers come the real classes' share of the logits, the temperature of the judgement, and softmax.
 */
final class OnnxExport {
    static final String INPUT = "picture";
    static final String LOGITS = "logits";
    static final String PROBABILITIES = "probabilities";
    static final String PRODUCER = "Inkling";

    private static final int OPSET = 17;
    private static final int IR_OF_OPSET = 8;
    /** The first opset whose group normalisation has a scale for each channel. */
    private static final int OPSET_WITH_GROUPS = 21;

    private static final int IR_OF_OPSET_WITH_GROUPS = 10;

    private final Model model;
    private final List<OnnxNode> nodes = new ArrayList<>();
    private final List<OnnxTensor> tensors = new ArrayList<>();
    private String at = INPUT;
    /** Whether what is at hand has one row a sample rather than channels, rows and columns. */
    private boolean flat;

    private OnnxExport(Model model) {
        this.model = model;
    }

    static OnnxModel of(Model model) {
        return new OnnxExport(model).model();
    }

    private OnnxModel model() {
        NetworkSpec network = model.network();
        List<Shape> shapes = network.shapes();
        List<LayerTable.Row> rows = LayerTable.of(network).rows();
        boolean groups = false;
        for (int i = 0; i < rows.size(); i++) {
            LayerSpec layer = network.layers().get(i);
            add(rows.get(i).name(), layer, shapes.get(i), slots(i));
            groups |= layer instanceof LayerSpec.GroupNorm;
        }
        flatten("flatten");
        nodes.set(nodes.size() - 1, nodes.get(nodes.size() - 1).withOutput(LOGITS));
        at = LOGITS;
        addProbabilities();
        return new OnnxModel(
                groups ? IR_OF_OPSET_WITH_GROUPS : IR_OF_OPSET,
                groups ? OPSET_WITH_GROUPS : OPSET,
                PRODUCER,
                ProgramVersion.text(),
                "Pictures in, probabilities out. " + describe(network.input()),
                new OnnxGraph(network.name(), nodes, tensors, List.of(input(network.input())), outputs()),
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

    private void add(String name, LayerSpec layer, Shape in, List<Slot> slots) {
        if (layer instanceof LayerSpec.Conv2d conv) {
            unflatten(name, in);
            Window window = conv.window();
            int height = window.height();
            int width = window.width();
            float[] first =
                    ChannelOrder.convolutionToFirst(values(slots.get(0)), height, width, in.channels(), conv.filters());
            tensors.add(OnnxTensor.of(
                    slots.get(0).name(),
                    List.of((long) conv.filters(), (long) in.channels(), (long) height, (long) width),
                    first));
            slots.stream().skip(1).forEach(this::addVector);
            addNode(name, "Conv", names(slots), window(window, in));
        } else if (layer instanceof LayerSpec.MaxPool pool) {
            unflatten(name, in);
            addNode(name, "MaxPool", List.of(), window(pool.window(), in));
        } else if (layer instanceof LayerSpec.AveragePool pool) {
            unflatten(name, in);
            Map<String, OnnxAttribute> attributes = window(pool.window(), in);
            attributes.put("count_include_pad", new OnnxAttribute.Number(0));
            addNode(name, "AveragePool", List.of(), attributes);
        } else if (layer instanceof LayerSpec.GlobalAveragePool) {
            unflatten(name, in);
            addNode(name, "GlobalAveragePool", List.of(), Map.of());
        } else if (layer instanceof LayerSpec.Relu) {
            addNode(name, "Relu", List.of(), Map.of());
        } else if (layer instanceof LayerSpec.Dense dense) {
            flatten(name + ".flatten");
            float[] first = ChannelOrder.rowsToFirst(values(slots.get(0)), in, dense.units());
            tensors.add(OnnxTensor.of(slots.get(0).name(), List.of((long) in.size(), (long) dense.units()), first));
            addVector(slots.get(1));
            addNode(name, "Gemm", names(slots), Map.of());
        } else if (layer instanceof LayerSpec.BatchNorm norm) {
            slots.forEach(this::addVector);
            Map<String, OnnxAttribute> attributes = new LinkedHashMap<>();
            attributes.put("epsilon", new OnnxAttribute.Real((float) norm.epsilon()));
            // ONNX's is the share of the old
            attributes.put("momentum", new OnnxAttribute.Real((float) (1 - norm.momentum())));
            addNode(name, "BatchNormalization", names(slots), attributes);
        } else if (layer instanceof LayerSpec.GroupNorm norm) {
            unflatten(name, in);
            slots.forEach(this::addVector);
            Map<String, OnnxAttribute> attributes = new LinkedHashMap<>();
            attributes.put("epsilon", new OnnxAttribute.Real((float) norm.epsilon()));
            attributes.put("num_groups", new OnnxAttribute.Number(norm.groups()));
            addNode(name, "GroupNormalization", names(slots), attributes);
        }
    }

    private void addProbabilities() {
        int classes = model.labels().size();
        if (model.hasJunkOutput()) {
            tensors.add(OnnxTensor.of("classes.first", List.of(0L)));
            tensors.add(OnnxTensor.of("classes.end", List.of((long) classes)));
            tensors.add(OnnxTensor.of("classes.axis", List.of(1L)));
            addNode("classes", "Slice", List.of("classes.first", "classes.end", "classes.axis"), Map.of());
        }
        if (model.judgement().temperature() != 1) {
            tensors.add(OnnxTensor.of(
                    "temperature", List.of(), (float) model.judgement().temperature()));
            addNode("calibrated", "Div", List.of("temperature"), Map.of());
        }
        addNode(PROBABILITIES, "Softmax", List.of(), Map.of("axis", new OnnxAttribute.Number(1)));
    }

    private static Map<String, OnnxAttribute> window(Window window, Shape in) {
        Padding.Sides rows = window.padding().along(in.height(), window.height(), window.stride(), true);
        Padding.Sides columns = window.padding().along(in.width(), window.width(), window.stride(), false);
        Map<String, OnnxAttribute> attributes = new LinkedHashMap<>();
        attributes.put("kernel_shape", numbers(window.height(), window.width()));
        attributes.put("pads", numbers(rows.before(), columns.before(), rows.after(), columns.after()));
        attributes.put("strides", numbers(window.stride(), window.stride()));
        return attributes;
    }

    private static OnnxAttribute numbers(long... values) {
        return new OnnxAttribute.Numbers(Arrays.stream(values).boxed().toList());
    }

    private void flatten(String name) {
        if (!flat) {
            addNode(name, "Flatten", List.of(), Map.of("axis", new OnnxAttribute.Number(1)));
            flat = true;
        }
    }

    /** Gives a vector, which is what comes out of a dense layer, a row and a column again. */
    private void unflatten(String name, Shape in) {
        if (flat) {
            tensors.add(OnnxTensor.of(name + ".shape", List.of(0L, (long) in.channels(), 1L, 1L)));
            addNode(name + ".reshape", "Reshape", List.of(name + ".shape"), Map.of());
            flat = false;
        }
    }

    private void addNode(String name, String operator, List<String> more, Map<String, OnnxAttribute> attributes) {
        List<String> inputs = new ArrayList<>(List.of(at));
        inputs.addAll(more);
        nodes.add(OnnxNode.of(name, operator, inputs, attributes));
        at = name;
    }

    private void addVector(Slot slot) {
        tensors.add(OnnxTensor.of(slot.name(), List.of((long) slot.size()), values(slot)));
    }

    private float[] values(Slot slot) {
        return Arrays.copyOfRange(model.parameters().values(), slot.offset(), slot.offset() + slot.size());
    }

    private static List<String> names(List<Slot> slots) {
        return slots.stream().map(Slot::name).toList();
    }
}
