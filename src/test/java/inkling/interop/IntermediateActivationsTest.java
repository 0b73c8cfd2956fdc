package inkling.interop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.engine.NetworkSpec;
import inkling.engine.layer.Conv2d;
import inkling.engine.layer.Dense;
import inkling.engine.layer.LayerExamples;
import inkling.engine.layer.LayerKind;
import inkling.engine.layer.Padding;
import inkling.engine.layer.Shape;
import inkling.engine.layer.Window;
import inkling.inspection.ForwardPass;
import inkling.inspection.InspectedLayer;
import inkling.inspection.InspectedNetwork;
import inkling.interop.OnnxValue.Dimension;
import inkling.model.Model;
import inkling.store.model.BundledModels;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is seen of a network between its layers, against ONNX Runtime: each node's output is made an output of the graph. */
class IntermediateActivationsTest {
    private static final double TOLERANCE = 1e-5;

    static List<String> bundled() {
        return BundledModels.names();
    }

    static Stream<NetworkSpec> everyKind() {
        return LayerExamples.all()
                .map(layer -> new NetworkSpec(
                        layer.kind().id() + " " + layer.describe(),
                        new Shape(28, 28, 1),
                        List.of(new Conv2d(4, Window.square(2, 3, Padding.VALID)), layer, new Dense(10))));
    }

    @ParameterizedTest
    @MethodSource("bundled")
    void bundledModelsHaveTheSameActivations(String name) throws IOException {
        assertSame(BundledModels.load(name));
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void everyKindOfLayerHasTheSameActivations(NetworkSpec network) {
        assertSame(InteropModels.plain(network, 10));
    }

    private static void assertSame(Model model) {
        InspectedNetwork network = new InspectedNetwork(model.network(), model.parameters());
        float[] picture = new Pictures(1).values();
        ForwardPass pass = network.forward(picture);
        OnnxModel exported = OnnxExport.of(model);
        List<OnnxValue> outputs = outputs(network, exported.graph());
        List<String> names = outputs.stream().map(OnnxValue::name).toList();
        byte[] file = OnnxEncoder.encode(withOutputs(exported, outputs));
        Map<String, float[]> theirs = OnnxRuntime.all(file, "picture", names, picture, 1, 1, 28, 28);
        for (InspectedLayer layer : network.layers()) {
            String name = output(network, layer);
            if (theirs.containsKey(name)) {
                assertClose(pass, layer, theirs.get(name));
            }
        }
        // dropout is not in the file
        assertEquals(
                network.layers().stream()
                        .filter(layer -> layer.spec().kind() != LayerKind.DROPOUT)
                        .count(),
                theirs.size());
    }

    private static String output(InspectedNetwork network, InspectedLayer layer) {
        return layer.index() + 1 == network.layers().size() ? OnnxExport.LOGITS : layer.name();
    }

    /** Behind a dense layer there is one row a sample, until a layer needs rows and columns. */
    private static List<OnnxValue> outputs(InspectedNetwork network, OnnxGraph graph) {
        Dimension open = Dimension.open("n");
        List<OnnxValue> outputs = new ArrayList<>();
        boolean flat = false;
        for (InspectedLayer layer : network.layers()) {
            flat = switch (layer.spec().kind().role()) {
                case DENSE -> true;
                case CONVOLUTION, POOLING, NORMALISATION -> false;
                case ACTIVATION, REGULARISATION -> flat;
            };
            String name = output(network, layer);
            if (graph.nodes().stream().anyMatch(node -> node.outputs().contains(name))) {
                Dimension channels = Dimension.of(layer.out().channels());
                List<Dimension> rows = List.of(
                        open,
                        channels,
                        Dimension.of(layer.out().height()),
                        Dimension.of(layer.out().width()));
                outputs.add(new OnnxValue(name, flat ? List.of(open, channels) : rows, ""));
            }
        }
        return outputs;
    }

    private static OnnxModel withOutputs(OnnxModel model, List<OnnxValue> outputs) {
        OnnxGraph graph = model.graph();
        return new OnnxModel(
                model.irVersion(),
                model.opset(),
                model.producer(),
                model.producerVersion(),
                model.description(),
                new OnnxGraph(graph.name(), graph.nodes(), graph.tensors(), graph.inputs(), outputs),
                model.properties());
    }

    /** @param theirs channels first */
    private static void assertClose(ForwardPass pass, InspectedLayer layer, float[] theirs) {
        Shape shape = layer.out();
        float[] ours = pass.values(layer.index() + 1);
        assertEquals(shape.size(), theirs.length, layer.name());
        double largest = 1;
        for (float value : theirs) {
            largest = Math.max(largest, Math.abs(value));
        }
        int positions = shape.height() * shape.width();
        for (int i = 0; i < theirs.length; i++) {
            float own = ours[i % positions * shape.channels() + i / positions];
            double difference = Math.abs(own - theirs[i]) / largest;
            int at = i;
            assertTrue(
                    difference <= TOLERANCE, () -> layer.name() + ", value " + at + ": " + own + " and " + theirs[at]);
        }
    }
}
