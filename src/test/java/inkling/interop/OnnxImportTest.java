package inkling.interop;

import static inkling.interop.ForeignGraph.sides;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.data.UnreadableFileException;
import inkling.engine.Preset;
import inkling.engine.layer.Dense;
import inkling.model.Model;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files as other programs write them: they give what ONNX Runtime says that they give, or are refused with a sentence. */
class OnnxImportTest {
    private static Map<String, ForeignGraph> opened() {
        Map<String, ForeignGraph> graphs = new LinkedHashMap<>();
        graphs.put(
                "convolution with the larger padding first, scaled product",
                new ForeignGraph()
                        .weights("w", 4, 1, 4, 4)
                        .weights("b", 4)
                        .node("Conv", "w b", "auto_pad", "SAME_LOWER", "strides", sides(2, 2))
                        .node("Relu", "")
                        .weights("dense", 10, 4 * 14 * 14)
                        .weights("one", 1)
                        .node("Flatten", "", "axis", 1)
                        .node("Gemm", "dense one", "transB", 1, "alpha", 0.5f, "beta", 2f));
        graphs.put(
                "sums as biases, a constant's shape",
                new ForeignGraph()
                        .weights("w", 3, 1, 3, 3)
                        .weights("b", 1, 3, 1, 1)
                        .weights("more", 3, 1, 1)
                        .node("Conv", "w", "auto_pad", "VALID", "strides", sides(3, 3))
                        .node("Add", "b")
                        .node("Add", "more")
                        .constant("shape", new OnnxAttribute.Tensor(OnnxTensor.of("", List.of(-1L, 243L))))
                        .node("Reshape", "shape")
                        .weights("dense", 243, 10)
                        .weights("bias", 10)
                        .node("MatMul", "dense")
                        .node("Add", "bias"));
        graphs.put(
                "batch normalisation without epsilon, mean of everything",
                new ForeignGraph()
                        .weights("w", 10, 1, 3, 3)
                        .node("Conv", "w", "auto_pad", "SAME_UPPER")
                        .weights("scale", 10)
                        .weights("shift", 10)
                        .weights("mean", 10)
                        .weights("variance", 10)
                        .node("BatchNormalization", "scale shift mean variance")
                        .node("Relu", "")
                        .node("GlobalAveragePool", "")
                        .integers("shape", 0, -1)
                        .node("Reshape", "shape"));
        graphs.put(
                "instance normalisation, mean along axes",
                new ForeignGraph()
                        .weights("w", 10, 1, 5, 5)
                        .weights("b", 10)
                        .weights("scale", 10)
                        .weights("shift", 10)
                        .node("Conv", "w b", "pads", sides(1, 0, 2, 1), "kernel_shape", sides(5, 5))
                        .node("InstanceNormalization", "scale shift", "epsilon", 0.01f)
                        .node("Relu", "")
                        .node("ReduceMean", "", "axes", sides(-1, -2), "keepdims", 0));
        graphs.put(
                "mean along axes of a newer opset",
                new ForeignGraph(18)
                        .weights("w", 10, 1, 5, 5)
                        .integers("axes", 2, 3)
                        .node("Conv", "w")
                        .node("Relu", "")
                        .node("ReduceMean", "axes")
                        .node("Flatten", ""));
        graphs.put(
                "group normalisation with a scale for each channel",
                new ForeignGraph(21)
                        .weights("w", 6, 1, 3, 3)
                        .weights("scale", 6)
                        .weights("shift", 6)
                        .node("Conv", "w", "strides", sides(2, 2))
                        .node("GroupNormalization", "scale shift", "num_groups", 3)
                        .flattenAndDense(6 * 13 * 13));
        graphs.put(
                "maximum of everything",
                new ForeignGraph()
                        .weights("w", 10, 1, 7, 7)
                        .node("Conv", "w", "pads", sides(3, 3, 3, 3))
                        .node("GlobalMaxPool", "")
                        .integers("axes", 2, 3)
                        .node("Squeeze", "axes"));
        graphs.put(
                "pools whose rounding makes no difference",
                new ForeignGraph()
                        .node("MaxPool", "", "kernel_shape", sides(2, 2), "strides", sides(2, 2), "ceil_mode", 1)
                        .node("AveragePool", "", "kernel_shape", sides(3, 2), "count_include_pad", 1)
                        .flattenAndDense(12 * 13));
        graphs.put(
                "what does nothing in use",
                new ForeignGraph()
                        .tensor(OnnxTensor.of("ratio", List.of(), 0.25f))
                        .node("Identity", "")
                        .node("Dropout", "ratio")
                        .flattenAndDense(784)
                        .node("Identity", ""));
        graphs.put(
                "rows of pixels",
                new ForeignGraph()
                        .input(-1, 784)
                        .weights("hidden", 784, 12)
                        .weights("bias", 12)
                        .node("Gemm", "hidden bias")
                        .node("Relu", "")
                        .weights("dense", 12, 10)
                        .node("MatMul", "dense"));
        graphs.put(
                "every activation, cut at one bound and at two",
                new ForeignGraph()
                        .tensor(OnnxTensor.of("zero", List.of(), 0f))
                        .tensor(OnnxTensor.of("six", List.of(), 6f))
                        .weights("w", 4, 1, 5, 5)
                        .node("Conv", "w", "strides", sides(3, 3))
                        .node("Clip", "zero six")
                        .weights("w2", 4, 4, 1, 1)
                        .node("Conv", "w2")
                        .node("Clip", " six")
                        .node("Sigmoid", "")
                        .node("LeakyRelu", "")
                        .node("Tanh", "")
                        .flattenAndDense(256));
        graphs.put(
                "bounds as attributes",
                new ForeignGraph(10)
                        .node("Clip", "", "min", 0.25f, "max", 0.75f)
                        .flattenAndDense(784));
        graphs.put(
                "flattened and back",
                new ForeignGraph()
                        .integers("flat", -1, 784)
                        .integers("picture", -1, 1, 28, 28)
                        .node("Reshape", "flat")
                        .node("Reshape", "picture")
                        .weights("w", 10, 1, 28, 28)
                        .node("Conv", "w")
                        .node("Flatten", ""));
        return graphs;
    }

    static Iterable<String> openedNames() {
        return opened().keySet();
    }

    @ParameterizedTest
    @MethodSource("openedNames")
    void whatWeHaveGivesTheSameLogits(String name) throws IOException {
        ForeignGraph graph = opened().get(name);
        byte[] file = graph.bytes();
        Pictures pictures = new Pictures(20);
        long[] dimensions = name.equals("rows of pixels") ? sides(20, 784) : sides(20, 1, 28, 28);
        float[][] theirs = OnnxRuntime.answers(file, "x", graph.output(), pictures.values(), dimensions);
        float[][] ours = pictures.logits(OnnxFile.read(file, "file.onnx", "name"));
        assertEquals(0, Pictures.largestDifference(ours, theirs), 1e-4);
    }

    @Test
    void aTemperatureBelongsToTheJudgement() throws IOException {
        ForeignGraph graph = new ForeignGraph()
                .flattenAndDense(784)
                .tensor(OnnxTensor.of("temperature", List.of(), 1.5f))
                .node("Div", "temperature")
                .node("Softmax", "", "axis", -1);
        byte[] file = graph.bytes();
        Pictures pictures = new Pictures(20);
        Model model = OnnxFile.read(file, "file.onnx", "name");
        float[][] theirs = OnnxRuntime.answers(file, "x", graph.output(), pictures.values(), 20, 1, 28, 28);
        assertEquals(1.5, model.calibration().temperature());
        assertEquals(0, Pictures.largestDifference(pictures.probabilities(model), theirs), 1e-5);
    }

    @Test
    void theLogarithmOfSoftmaxIsNoLayer() throws IOException {
        byte[] file =
                new ForeignGraph().flattenAndDense(784).node("LogSoftmax", "").bytes();
        assertEquals(
                List.of(new Dense(10)),
                OnnxFile.read(file, "file.onnx", "name").network().layers());
    }

    @Test
    void oneScaleForEachGroupIsSpreadOverItsChannels() throws IOException {
        byte[] file = new ForeignGraph(18)
                .weights("w", 4, 1, 28, 28)
                .tensor(OnnxTensor.of("scale", List.of(2L), 3f, 5f))
                .tensor(OnnxTensor.of("shift", List.of(2L), 7f, 9f))
                .node("Conv", "w")
                .node("GroupNormalization", "scale shift", "num_groups", 2)
                .node("Flatten", "")
                .bytes();
        Model model = OnnxFile.read(file, "file.onnx", "name");
        float[] values = model.parameters().values();
        int from = model.parameters().layout().slots().get(1).offset();
        List<Float> found = new java.util.ArrayList<>();
        for (int i = from; i < from + 8; i++) {
            found.add(values[i]);
        }
        assertEquals(List.of(3f, 3f, 5f, 5f, 7f, 7f, 9f, 9f), found);
    }

    private static Map<String, ForeignGraph> refused() {
        Map<String, ForeignGraph> graphs = new LinkedHashMap<>();
        graphs.put(
                "is too large: the layers need 464228352 operations for one picture, but at most 134217728 are accepted.",
                new ForeignGraph()
                        .weights("first", 256, 1, 3, 3)
                        .weights("second", 256, 256, 3, 3)
                        .node("Conv", "first", "auto_pad", "SAME_UPPER")
                        .node("Conv", "second", "auto_pad", "SAME_UPPER")
                        .node("GlobalAveragePool", "")
                        .node("Flatten", "", "axis", 1));
        graphs.put("uses the operator LSTM, which Inkling does not have.", new ForeignGraph().node("LSTM", ""));
        graphs.put(
                "uses the operator LSTM \"/rows\", which Inkling does not have. Replace that layer",
                new ForeignGraph().free(new OnnxNode("/rows", "LSTM", "", List.of("x"), List.of("y"), Map.of())));
        graphs.put(
                "its input has the dimensions [0, 1, 32, 32].",
                new ForeignGraph().input(0, 1, 32, 32).node("Relu", ""));
        graphs.put(
                "uses the operator Conv with 3 groups for 4 outputs",
                new ForeignGraph().weights("w", 4, 1, 3, 3).node("Conv", "w", "group", 3));
        graphs.put(
                "uses the operator Conv with a dilation of 2",
                new ForeignGraph()
                        .weights("w", 4, 1, 3, 3)
                        .node("Conv", "w", "dilations", sides(2, 2), "auto_pad", "SAME_UPPER"));
        graphs.put(
                "uses the operator Conv with the strides [1, 2]",
                new ForeignGraph().weights("w", 4, 1, 3, 3).node("Conv", "w", "strides", sides(1, 2)));
        graphs.put(
                "uses the operator Conv with weights for 3 channels, but there are 1",
                new ForeignGraph().weights("w", 4, 3, 3, 3).node("Conv", "w"));
        graphs.put(
                "its operator Conv takes \"nothing\", which nothing gives.",
                new ForeignGraph().node("Conv", "nothing"));
        graphs.put(
                "uses the operator Conv with an input \"\" that is no constant", new ForeignGraph().node("Conv", ""));
        graphs.put(
                "uses the operator Conv with weights of 3 dimensions",
                new ForeignGraph().weights("w", 4, 1, 3).node("Conv", "w"));
        graphs.put(
                "uses the operator Conv with a padding of -1",
                new ForeignGraph().weights("w", 4, 1, 3, 3).node("Conv", "w", "pads", sides(-1, 0, 0, 0)));
        graphs.put(
                "The padding must be smaller than the window",
                new ForeignGraph().node("MaxPool", "", "kernel_shape", sides(3, 3), "pads", sides(5, 0, 0, 0)));
        graphs.put(
                "uses the operator Conv for values [batch, 784], which are no channels, rows and columns",
                new ForeignGraph().weights("w", 4, 1, 3, 3).node("Flatten", "").node("Conv", "w"));
        graphs.put(
                "uses the operator AveragePool with count_include_pad",
                new ForeignGraph()
                        .node(
                                "AveragePool",
                                "",
                                "kernel_shape",
                                sides(3, 3),
                                "pads",
                                sides(1, 1, 1, 1),
                                "count_include_pad",
                                1,
                                "ceil_mode",
                                1));
        graphs.put(
                "uses the operator ReduceMean along the axes [1]",
                new ForeignGraph().node("ReduceMean", "", "axes", sides(1)));
        graphs.put(
                "uses the operator Gemm with transA",
                new ForeignGraph().weights("w", 784, 10).node("Flatten", "").node("Gemm", "w", "transA", 1));
        graphs.put(
                "uses the operator Gemm with weights [5, 10] for 784 values",
                new ForeignGraph().weights("w", 5, 10).node("Flatten", "").node("Gemm", "w"));
        graphs.put(
                "uses the operator MatMul for values [batch, 1, 28, 28], which are not one row a sample",
                new ForeignGraph().weights("w", 28, 10).node("MatMul", "w"));
        graphs.put(
                "uses the operator Add with a constant [1, 1, 28, 28] that is not one value for each channel",
                new ForeignGraph().weights("w", 1, 1, 28, 28).node("Add", "w"));
        graphs.put(
                "uses the operator Slice, which Inkling does not have.",
                new ForeignGraph()
                        .integers("a", 0)
                        .integers("b", 9)
                        .integers("c", 1)
                        .flattenAndDense(784)
                        .node("Slice", "a b c"));
        graphs.put(
                "uses the operator Relu behind the softmax",
                new ForeignGraph().flattenAndDense(784).node("Softmax", "").node("Relu", ""));
        graphs.put(
                "The slope is above 0 and at most 1, but it is -1",
                new ForeignGraph().node("LeakyRelu", "", "alpha", -1f));
        graphs.put(
                "The lower bound is below the upper one, but they are 6.0 and 0.0",
                new ForeignGraph(7).node("Clip", "", "min", 6f, "max", 0f));
        graphs.put("uses the operator Softmax along the axis 2", new ForeignGraph().node("Softmax", "", "axis", 2));
        graphs.put(
                "uses the operator Reshape from [batch, 1, 28, 28] to [-1, 50], which are not as many values",
                new ForeignGraph().integers("shape", -1, 50).node("Reshape", "shape"));
        graphs.put(
                "its outputs are not one value for each class, in order",
                new ForeignGraph().flattenAndDense(784).integers("shape", -1, 5).node("Reshape", "shape"));
        graphs.put(
                "uses the operator Flatten for values [batch, 1, 28, 28], which do not fit it",
                new ForeignGraph().node("Flatten", "", "axis", 5));
        graphs.put(
                "uses the operator Squeeze for values [batch, 1, 28, 28], which do not fit it",
                new ForeignGraph().integers("axes", 2).node("Squeeze", "axes"));
        graphs.put(
                "uses the operator Transpose to move the batch among the values",
                new ForeignGraph().node("Transpose", "", "perm", sides(2, 0, 1, 3)));
        graphs.put(
                "uses the operator BatchNormalization for values [batch, 784], but Inkling's works by channels",
                new ForeignGraph().weights("a", 784).node("Flatten", "").node("BatchNormalization", "a a a a"));
        graphs.put(
                "a variance is -",
                new ForeignGraph().tensor(OnnxTensor.of("a", List.of(1L), -1f)).node("BatchNormalization", "a a a a"));
        graphs.put(
                "value 1 of \"w\" is NaN",
                new ForeignGraph()
                        .tensor(OnnxTensor.of("w", List.of(1L, 1L, 1L, 2L), 1f, Float.NaN))
                        .node("Conv", "w"));
        graphs.put(
                "uses the operator Conv with weights of ONNX's type 10 for values of type 1",
                new ForeignGraph()
                        .tensor(new OnnxTensor("w", 10, List.of(1L, 1L, 1L, 1L), ByteBuffer.allocate(2)))
                        .node("Conv", "w"));
        graphs.put(
                "the tensor \"w\" [1000, 1000] needs 4000000 bytes, found 4.",
                new ForeignGraph()
                        .tensor(new OnnxTensor("w", 1, List.of(1000L, 1000L), ByteBuffer.allocate(4)))
                        .node("Conv", "w"));
        graphs.put(
                "its input has the dimensions [any, 3, 224, 224], expected [batch, 1, 28, 28].",
                new ForeignGraph().input(-1, 3, 224, 224).flattenAndDense(784));
        graphs.put(
                "has one input, found 2",
                new ForeignGraph().input(-1, 1, 28, 28).input("z", 1).flattenAndDense(784));
        graphs.put(
                "is not a plain chain of layers: its operator Add",
                new ForeignGraph()
                        .node("Relu", "")
                        .free(new OnnxNode("", "Add", "", List.of("x", "t0"), List.of("y"), Map.of())));
        graphs.put(
                "uses the operator org.example.Relu, which Inkling does not have",
                new ForeignGraph().free(new OnnxNode("", "Relu", "org.example", List.of("x"), List.of("y"), Map.of())));
        graphs.put("the oldest that Inkling knows is 7", new ForeignGraph(6).flattenAndDense(784));
        graphs.put("A network ends in one value for each class", new ForeignGraph().node("Relu", ""));
        graphs.put("A network has 1 to 256 layers, but this one has 0", new ForeignGraph().node("Identity", ""));
        graphs.put(
                "the setting axis of an operator Flatten is of the wrong kind",
                new ForeignGraph().node("Flatten", "", "axis", "one"));
        return graphs;
    }

    static Iterable<String> refusals() {
        return refused().keySet();
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void whatWeDoNotHaveIsNamed(String sentence) {
        byte[] file = refused().get(sentence).bytes();
        UnreadableFileException refusal =
                assertThrows(UnreadableFileException.class, () -> OnnxFile.read(file, "file.onnx", "name"));
        assertTrue(
                refusal.getMessage().startsWith("\"file.onnx\" ")
                        && refusal.getMessage().contains(sentence)
                        && refusal.getMessage().endsWith("."),
                refusal::getMessage);
    }

    @Test
    void picturesOfAnotherPreprocessingAreRefused() {
        Model model = InteropModels.of(Preset.FIRST_STEPS);
        Model other = new Model(
                model.network(),
                model.parameters(),
                "ink-of-tomorrow",
                model.labels(),
                model.calibration(),
                model.training());
        UnreadableFileException refusal = assertThrows(
                UnreadableFileException.class, () -> OnnxFile.read(OnnxFile.toBytes(other), "file.onnx", "name"));
        assertTrue(refusal.getMessage().contains("ink-of-tomorrow"), refusal::getMessage);
    }
}
