package inkling.interop;

import static inkling.interop.ForeignGraph.sides;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.data.UnreadableFileException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Graphs that are invalid: ONNX Runtime refuses them, and so do we. */
class InvalidOnnxTest {
    private static final Map<String, byte[]> GRAPHS = graphs();

    private static Map<String, byte[]> graphs() {
        Map<String, byte[]> graphs = new LinkedHashMap<>();
        graphs.put(
                "some of its operators wait for each other in a circle",
                new ForeignGraph()
                        .free(new OnnxNode("", "Relu", "", List.of("b"), List.of("a"), Map.of()))
                        .free(new OnnxNode("", "Relu", "", List.of("a"), List.of("b"), Map.of()))
                        .flattenAndDense(784)
                        .bytes());
        graphs.put(
                "the value \"x\" is given twice in it",
                new ForeignGraph()
                        .free(new OnnxNode("", "Relu", "", List.of("x"), List.of("x"), Map.of()))
                        .flattenAndDense(784)
                        .bytes());
        graphs.put(
                "uses the operator Gemm with a bias [10, 1] for 10 outputs",
                new ForeignGraph()
                        .node("Flatten", "")
                        .tensor(weights("w"))
                        .weights("b", 10, 1)
                        .node("Gemm", "w b")
                        .bytes());
        graphs.put(
                "uses the operator Conv with the padding SAME_UPPER and sizes of it as well",
                new ForeignGraph()
                        .weights("w", 1, 1, 3, 3)
                        .node("Conv", "w", "auto_pad", "SAME_UPPER", "pads", sides(1, 1, 1, 1))
                        .flattenAndDense(784)
                        .bytes());
        graphs.put(
                "uses the operator Gemm with weights of ONNX's type 1 for values of type 11", typed(OnnxTensor.DOUBLE));
        graphs.put(
                "uses the operator Gemm with weights of ONNX's type 1 for values of type 2", typed(OnnxTensor.UINT8));
        graphs.put("its input has values of ONNX's type 7, but pictures are floats or bytes", typed(OnnxTensor.INT64));
        return graphs;
    }

    private static OnnxTensor weights(String name) {
        return OnnxTensor.of(name, List.of(784L, 10L), new float[7840]);
    }

    /** A network of 32-bit floats whose input is of another type. */
    private static byte[] typed(int type) {
        return new ForeignGraph()
                .typedInput(type, -1, 1, 28, 28)
                .flattenAndDense(784)
                .bytes();
    }

    static Iterable<String> sentences() {
        return GRAPHS.keySet();
    }

    private static String refusal(byte[] file) {
        return assertThrows(UnreadableFileException.class, () -> OnnxFile.read(file, "file.onnx", "name"))
                .getMessage();
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void whatOnnxRuntimeRefusesIsRefused(String sentence) {
        assertThrows(AssertionError.class, () -> OnnxRuntime.requireUsable(GRAPHS.get(sentence)));
        String refusal = refusal(GRAPHS.get(sentence));
        assertTrue(refusal.contains(sentence), refusal);
    }

    /** ONNX's checker refuses it; ONNX Runtime warns and takes one of them. */
    @Test
    void aConstantWithTheNameOfAWeightIsRefused() {
        ForeignGraph graph = new ForeignGraph()
                .constant("dense", new OnnxAttribute.Tensor(weights("")))
                .flattenAndDense(784);
        assertEquals("\"file.onnx\" is damaged: the value \"dense\" is given twice in it.", refusal(graph.bytes()));
    }

    /** What protocol buffers would put together is read by no two programs alike. */
    @Test
    void twoGraphsInOneFileAreRefused() throws IOException {
        byte[] file = new ForeignGraph().flattenAndDense(784).bytes();
        ByteArrayOutputStream twice = new ByteArrayOutputStream();
        twice.write(file);
        ProtoReader in = new ProtoReader(ByteBuffer.wrap(file));
        while (in.next()) {
            if (in.field() == OnnxFields.MODEL_GRAPH) {
                twice.write(new ProtoWriter()
                        .bytes(OnnxFields.MODEL_GRAPH, in.bytes())
                        .toBytes());
            } else {
                in.skip();
            }
        }
        assertEquals("\"file.onnx\" is damaged: there are two graphs in it.", refusal(twice.toByteArray()));
    }
}
