package inkling.interop;

import static inkling.interop.ForeignGraph.sides;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.data.UnreadableFileException;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Operators that come down to a layer of another name: they give ONNX Runtime's logits, or are refused by their name. */
class ForeignOperatorsTest {
    private static final Map<String, ForeignGraph> OPENED = opened();
    private static final Map<String, ForeignGraph> REFUSED = refused();

    private static Map<String, ForeignGraph> opened() {
        Map<String, ForeignGraph> graphs = new LinkedHashMap<>();
        graphs.put(
                "PRelu, one slope", ended(convolved(17).tensor(value("s", 0.3f)).node("PRelu", "s")));
        graphs.put(
                "PRelu, the same slope for each channel",
                ended(convolved(17)
                        .tensor(OnnxTensor.of("s", List.of(3L, 1L, 1L), 0.25f, 0.25f, 0.25f))
                        .node("PRelu", "s")));
        graphs.put("PRelu, slope 0", ended(convolved(17).tensor(value("s", 0)).node("PRelu", "s")));
        graphs.put("LeakyRelu, slope 0", ended(convolved(17).node("LeakyRelu", "", "alpha", 0f)));
        graphs.put("Max, 0", ended(convolved(17).tensor(scalar("zero", 0)).node("Max", "zero")));
        graphs.put(
                "Max, a bound",
                ended(convolved(17).tensor(scalar("low", -0.25f)).node("Max", "low")));
        graphs.put(
                "Min, the constant first", ended(reversed(convolved(17).tensor(scalar("high", 0.5f)), "Min", "high")));
        graphs.put("Max, the constant first", ended(reversed(convolved(17).tensor(scalar("zero", 0)), "Max", "zero")));
        graphs.put("HardSigmoid", ended(convolved(17).node("HardSigmoid", "")));
        graphs.put(
                "HardSigmoid of what has no weights",
                ended(convolved(17).node("Tanh", "").node("HardSigmoid", "", "alpha", 0.5f, "beta", 0.25f)));
        graphs.put(
                "HardSigmoid of the picture",
                new ForeignGraph().node("HardSigmoid", "").flattenAndDense(784));
        graphs.put("Neg of the picture", new ForeignGraph().node("Neg", "").flattenAndDense(784));
        graphs.put(
                "Neg behind a convolution", ended(convolved(17).node("Neg", "").node("Relu", "")));
        graphs.put(
                "Neg of what has no weights",
                ended(convolved(17).node("Sigmoid", "").node("Neg", "")));
        graphs.put(
                "a scaled picture with zeros around it",
                new ForeignGraph()
                        .tensor(scalar("mean", 0.1307f))
                        .tensor(scalar("deviation", 0.3081f))
                        .integers("around", 0, 0, 2, 2, 0, 0, 2, 2)
                        .weights("w", 10, 1, 32, 32)
                        .node("Sub", "mean")
                        .node("Pad", "around")
                        .node("Div", "deviation")
                        .node("Conv", "w")
                        .node("Flatten", ""));
        graphs.put(
                "ReduceMax, axes as attribute",
                convolved(17, 10).node("ReduceMax", "", "axes", sides(2, 3), "keepdims", 0));
        graphs.put(
                "ReduceMax, axes as input",
                convolved(18, 10)
                        .integers("axes", -2, -1)
                        .node("ReduceMax", "axes")
                        .node("Flatten", ""));
        graphs.put(
                "ReduceMax, channels last",
                convolved(17, 10)
                        .node("Transpose", "", "perm", sides(0, 2, 3, 1))
                        .node("ReduceMax", "", "axes", sides(1, 2), "keepdims", 0));
        graphs.put(
                "BatchNormalization, epsilon 0",
                ended(convolved(17)
                        .weights("scale", 3)
                        .weights("shift", 3)
                        .weights("mean", 3)
                        .weights("variance", 3)
                        .node("BatchNormalization", "scale shift mean variance", "epsilon", 0f)));
        graphs.put(
                "Gemm, bias of a scalar shape",
                new ForeignGraph()
                        .node("Flatten", "")
                        .weights("dense", 784, 10)
                        .tensor(scalar("b", 0.5f))
                        .node("Gemm", "dense b"));
        return graphs;
    }

    private static Map<String, ForeignGraph> refused() {
        Map<String, ForeignGraph> graphs = new LinkedHashMap<>();
        for (String activation : List.of("Elu", "Selu", "Softplus", "Celu", "Softsign", "HardSwish", "Mish")) {
            graphs.put(
                    "uses the activation " + activation + ", which Inkling does not have. Put ReLU",
                    ended(convolved(18).node(activation, "")));
        }
        graphs.put(
                "uses the operator PRelu with a slope for each channel",
                ended(convolved(17)
                        .tensor(OnnxTensor.of("s", List.of(3L, 1L, 1L), 0.1f, 0.2f, 0.3f))
                        .node("PRelu", "s")));
        graphs.put(
                "The slope is above 0 and at most 1, but it is -0.5",
                ended(convolved(17).tensor(value("s", -0.5f)).node("PRelu", "s")));
        graphs.put(
                "uses the operator Max with a bound for each channel",
                ended(convolved(17)
                        .tensor(OnnxTensor.of("s", List.of(3L, 1L, 1L), 0.1f, 0.2f, 0.3f))
                        .node("Max", "s")));
        graphs.put(
                "uses the operator ReduceMax along the axes [1], but Inkling has means and maxima over rows",
                ended(convolved(17).node("ReduceMax", "", "axes", sides(1))));
        graphs.put(
                "uses the operator Conv with the strides [2, 1], but in Inkling a stride is the same in both",
                ended(new ForeignGraph().weights("w", 3, 1, 3, 3).node("Conv", "w", "strides", sides(2, 1))));
        graphs.put(
                "uses the operator MaxPool with the strides [1, 2], but in Inkling a stride is the same in both",
                ended(new ForeignGraph().node("MaxPool", "", "kernel_shape", sides(2, 2), "strides", sides(1, 2))));
        graphs.put(
                "its operator Add \"/block1/Add\" works on something else than the layer before it. Inkling has no"
                        + " branches and no skip connections; train a network without them (nn.Sequential",
                ended(convolved(17)
                        .node("Relu", "")
                        .free(new OnnxNode("/block1/Add", "Add", "", List.of("t0", "t1"), List.of("sum"), Map.of()))));
        graphs.put(
                "its operator Concat \"join\" works on something else than the layer before it",
                ended(convolved(17)
                        .node("Relu", "")
                        .free(new OnnxNode(
                                "join",
                                "Concat",
                                "",
                                List.of("t0", "t1"),
                                List.of("both"),
                                Map.of("axis", new OnnxAttribute.Number(1))))));
        graphs.put(
                "uses the operator BatchNormalization with epsilon 0 and a variance of 0.0, which would divide by 0",
                ended(convolved(17)
                        .weights("a", 3)
                        .tensor(OnnxTensor.of("v", List.of(3L), 1, 0, 1))
                        .node("BatchNormalization", "a a a v", "epsilon", 0f)));
        return graphs;
    }

    private static OnnxTensor value(String name, float value) {
        return OnnxTensor.of(name, List.of(1L), value);
    }

    private static OnnxTensor scalar(String name, float value) {
        return OnnxTensor.of(name, List.of(), value);
    }

    private static ForeignGraph convolved(long opset) {
        return convolved(opset, 3);
    }

    private static ForeignGraph convolved(long opset, int filters) {
        return new ForeignGraph(opset)
                .weights("w", filters, 1, 5, 5)
                .weights("b", filters)
                .node("Conv", "w b", "strides", sides(3, 3));
    }

    private static ForeignGraph reversed(ForeignGraph graph, String operator, String constant) {
        return graph.free(new OnnxNode("", operator, "", List.of(constant, graph.output()), List.of("r"), Map.of()));
    }

    private static ForeignGraph ended(ForeignGraph graph) {
        return graph.flattenAndDense(3 * 8 * 8);
    }

    static Iterable<String> openedNames() {
        return OPENED.keySet();
    }

    static Iterable<String> sentences() {
        return REFUSED.keySet();
    }

    @ParameterizedTest
    @MethodSource("openedNames")
    void givesTheLogitsOfOnnxRuntime(String name) throws IOException {
        ForeignGraph graph = OPENED.get(name);
        Pictures pictures = new Pictures(20);
        float[][] theirs = OnnxRuntime.answers(graph.bytes(), "x", graph.output(), pictures.values(), 20, 1, 28, 28);
        float[][] ours = pictures.logits(OnnxFile.read(graph.bytes(), "file.onnx", "name"));
        assertEquals(0, Pictures.largestDifference(ours, theirs), 1e-4);
    }

    /** A digit of 28 by 28 with paper around it, to which the graph adds a number before its first layer. */
    @ParameterizedTest
    @ValueSource(strings = {"Conv", "Gemm"})
    void paperAroundThePictureIsScaledToo(String layer) throws IOException {
        ForeignGraph graph = new ForeignGraph()
                .input(-1, 1, 32, 32)
                .tensor(scalar("mean", 0.1307f))
                .tensor(scalar("deviation", 0.3081f))
                .node("Sub", "mean")
                .node("Div", "deviation");
        if (layer.equals("Conv")) {
            graph.weights("w", 3, 1, 5, 5)
                    .node("Conv", "w", "strides", sides(3, 3))
                    .flattenAndDense(3 * 10 * 10);
        } else {
            graph.flattenAndDense(32 * 32);
        }
        Pictures pictures = new Pictures(20);
        float[] laid = new float[20 * 32 * 32];
        for (int i = 0; i < pictures.values().length; i++) {
            laid[(i / 784 * 32 + i / 28 % 28 + 2) * 32 + i % 28 + 2] = pictures.values()[i];
        }
        float[][] theirs = OnnxRuntime.answers(graph.bytes(), "x", graph.output(), laid, 20, 1, 32, 32);
        float[][] ours = pictures.logits(OnnxFile.read(graph.bytes(), "file.onnx", "name"));
        assertEquals(0, Pictures.largestDifference(ours, theirs), 1e-4);
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void whatInklingDoesNotHaveIsNamedWithWhatToDo(String sentence) {
        String refusal = assertThrows(
                        UnreadableFileException.class,
                        () -> OnnxFile.read(REFUSED.get(sentence).bytes(), "file.onnx", "name"))
                .getMessage();
        assertTrue(refusal.contains(sentence), refusal);
    }

    @ParameterizedTest
    @ValueSource(longs = {27, 1000, Long.MAX_VALUE})
    void anOpsetThatOnnxRuntimeDoesNotKnowIsRefused(long opset) {
        ForeignGraph graph = new ForeignGraph(opset).flattenAndDense(784);
        assertThrows(
                AssertionError.class,
                () -> OnnxRuntime.answers(graph.bytes(), "x", graph.output(), new Pictures(1).values(), 1, 1, 28, 28));
        String refusal = assertThrows(
                        UnreadableFileException.class, () -> OnnxFile.read(graph.bytes(), "file.onnx", "name"))
                .getMessage();
        assertTrue(refusal.contains("the newest that Inkling knows is 26"), refusal);
    }
}
