package inkling.interop;

import static inkling.interop.ForeignGraph.sides;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Networks whose numbers are not floats of 32 bits: they give the answers of ONNX Runtime. */
class ElementTypesTest {
    private static final int COUNT = 100;
    private static final Pictures PICTURES = new Pictures(COUNT);

    /** The same tensor in another element type. */
    private static OnnxTensor as(int type, OnnxTensor tensor) throws UnusableException {
        float[] values = tensor.floats();
        ByteBuffer data =
                ByteBuffer.allocate(values.length * OnnxTensor.width(type)).order(ByteOrder.LITTLE_ENDIAN);
        for (float value : values) {
            if (type == OnnxTensor.DOUBLE) {
                data.putDouble(value);
            } else {
                data.putShort(HalfFloat.of(value));
            }
        }
        return new OnnxTensor(tensor.name(), type, tensor.dimensions(), data);
    }

    private static ForeignGraph weights(ForeignGraph graph, int type, String name, double size, int... sides)
            throws UnusableException {
        int count = 1;
        List<Long> dimensions = new ArrayList<>();
        for (int side : sides) {
            count *= side;
            dimensions.add((long) side);
        }
        Random random = new Random(name.hashCode());
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = (float) (size * (random.nextDouble() - 0.5));
        }
        return graph.tensor(as(type, OnnxTensor.of(name, dimensions, values)));
    }

    private static void assertSame(ForeignGraph graph, int inputType, float white, double tolerance)
            throws IOException {
        float[] values = PICTURES.values().clone();
        for (int i = 0; i < values.length; i++) {
            values[i] *= white;
        }
        float[][] theirs = OnnxRuntime.answers(graph.bytes(), "x", graph.output(), inputType, values, COUNT, 1, 28, 28);
        float[][] ours = PICTURES.probabilities(OnnxFile.read(graph.bytes(), "file.onnx", "name"));
        assertEquals(0, Pictures.largestDifference(ours, theirs), tolerance);
        assertEquals(COUNT, Pictures.sameAnswers(ours, theirs));
    }

    /** ONNX Runtime rounds what each layer gives to 16 bits, Inkling does not. */
    @Test
    void allOfItInFloatsOf16Bits() throws IOException {
        int half = OnnxTensor.FLOAT16;
        ForeignGraph graph = new ForeignGraph().node("Cast", "", "to", half);
        weights(graph, half, "w", 1, 4, 1, 5, 5);
        weights(graph, half, "b", 1, 4);
        weights(graph, half, "dense", 0.2, 4 * 8 * 8, 10);
        weights(graph, half, "bias", 1, 10);
        graph.node("Conv", "w b", "strides", sides(3, 3))
                .node("Relu", "")
                .node("Flatten", "")
                .node("Gemm", "dense bias")
                .node("Cast", "", "to", OnnxTensor.FLOAT)
                .node("Softmax", "", "axis", -1);
        assertSame(graph, OnnxTensor.FLOAT, 1, 2e-3);
    }

    /** ONNX Runtime has no convolution of doubles. */
    @Test
    void allOfItInDoubles() throws IOException {
        int wide = OnnxTensor.DOUBLE;
        ForeignGraph graph = new ForeignGraph().typedInput(wide, -1, 1, 28, 28).node("Flatten", "");
        weights(graph, wide, "hidden", 0.2, 784, 16);
        weights(graph, wide, "more", 1, 16);
        weights(graph, wide, "dense", 1, 16, 10);
        graph.node("Gemm", "hidden more")
                .node("Relu", "")
                .node("MatMul", "dense")
                .node("Softmax", "", "axis", -1)
                .node("Cast", "", "to", OnnxTensor.FLOAT);
        assertSame(graph, wide, 1, 1e-5);
    }

    @Test
    void bytesThatTheGraphDividesBy255() throws IOException {
        ForeignGraph graph = new ForeignGraph()
                .typedInput(OnnxTensor.UINT8, -1, 1, 28, 28)
                .node("Cast", "", "to", OnnxTensor.FLOAT)
                .tensor(OnnxTensor.of("white", List.of(), 255))
                .node("Div", "white")
                .weights("w", 4, 1, 5, 5)
                .node("Conv", "w", "strides", sides(3, 3))
                .node("Tanh", "")
                .flattenAndDense(256)
                .node("Softmax", "", "axis", -1);
        assertSame(graph, OnnxTensor.UINT8, 255, 1e-5);
    }

    @Test
    void bytesAsTheyAre() throws IOException {
        ForeignGraph graph =
                new ForeignGraph().typedInput(OnnxTensor.UINT8, -1, 1, 28, 28).node("Cast", "", "to", OnnxTensor.FLOAT);
        weights(graph, OnnxTensor.FLOAT, "w", 0.01, 4, 1, 5, 5);
        graph.node("Conv", "w", "strides", sides(3, 3))
                .node("Relu", "")
                .flattenAndDense(256)
                .node("Softmax", "", "axis", -1);
        assertSame(graph, OnnxTensor.UINT8, 255, 1e-5);
    }
}
