package inkling.interop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.data.UnreadableFileException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Weights of which the file has those alone that are not 0. */
class SparseDecoderTest {
    private static final int UNITS = 10;
    private static final int[] PICKED = {1003, 3999, 4000, 5557, 7001, 7777};
    private static final float[] VALUES = {0.5f, -1, 2, -0.25f, 1, 4};

    /** A dense layer whose sparse weights are "w", as a whole file. */
    private static byte[] file(ProtoWriter sparse) throws IOException {
        byte[] plain = new ForeignGraph()
                .node("Flatten", "")
                .weights("b", UNITS)
                .node("Gemm", "w b")
                .bytes();
        ProtoReader in = new ProtoReader(ByteBuffer.wrap(plain));
        ProtoWriter model = new ProtoWriter().number(OnnxFields.MODEL_IR_VERSION, 8);
        while (in.next()) {
            if (in.field() == OnnxFields.MODEL_GRAPH) {
                ByteBuffer graph = in.bytes();
                byte[] more = new ProtoWriter()
                        .message(OnnxFields.GRAPH_SPARSE_TENSOR, sparse)
                        .toBytes();
                ByteBuffer both = ByteBuffer.allocate(graph.remaining() + more.length);
                model.bytes(OnnxFields.MODEL_GRAPH, both.put(graph).put(more).flip());
            } else if (in.field() == OnnxFields.MODEL_OPSET) {
                model.bytes(OnnxFields.MODEL_OPSET, in.bytes());
            } else {
                in.skip();
            }
        }
        return model.toBytes();
    }

    private static ProtoWriter tensor(String name, int type, ByteBuffer data, long... sides) {
        ProtoWriter tensor = new ProtoWriter();
        for (long side : sides) {
            tensor.number(OnnxFields.TENSOR_DIMENSION, side);
        }
        return tensor.number(OnnxFields.TENSOR_TYPE, type)
                .text(OnnxFields.TENSOR_NAME, name)
                .bytes(OnnxFields.TENSOR_RAW_DATA, data);
    }

    private static ProtoWriter sparse(boolean byDimension, long rows, int... picked) {
        ByteBuffer values = ByteBuffer.allocate(4 * VALUES.length).order(ByteOrder.LITTLE_ENDIAN);
        values.asFloatBuffer().put(VALUES);
        ByteBuffer places =
                ByteBuffer.allocate(8 * picked.length * (byDimension ? 2 : 1)).order(ByteOrder.LITTLE_ENDIAN);
        for (int place : picked) {
            if (byDimension) {
                places.putLong(place / UNITS).putLong(place % UNITS);
            } else {
                places.putLong(place);
            }
        }
        ProtoWriter indices = byDimension
                ? tensor("", OnnxTensor.INT64, places.flip(), picked.length, 2)
                : tensor("", OnnxTensor.INT64, places.flip(), picked.length);
        return new ProtoWriter()
                .message(OnnxFields.SPARSE_VALUES, tensor("w", OnnxTensor.FLOAT, values, VALUES.length))
                .message(OnnxFields.SPARSE_INDICES, indices)
                .number(OnnxFields.SPARSE_DIMENSION, rows)
                .number(OnnxFields.SPARSE_DIMENSION, UNITS);
    }

    private static String refusal(ProtoWriter sparse) {
        return assertThrows(UnreadableFileException.class, () -> OnnxFile.read(file(sparse), "file.onnx", "name"))
                .getMessage();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void givesTheLogitsOfOnnxRuntime(boolean byDimension) throws IOException {
        byte[] file = file(sparse(byDimension, 784, PICKED));
        Pictures pictures = new Pictures(20);
        float[][] theirs = OnnxRuntime.answers(file, "x", "t1", pictures.values(), 20, 1, 28, 28);
        float[][] ours = pictures.logits(OnnxFile.read(file, "file.onnx", "name"));
        assertEquals(0, Pictures.largestDifference(ours, theirs), 1e-5);
    }

    @Test
    void placesThatDoNotAscendAreRefused() {
        String said = refusal(sparse(false, 784, 1003, 1003, 4000, 5557, 7001, 7777));
        assertTrue(said.contains("do not ascend, or lie outside it"), said);
    }

    @Test
    void aPlaceBeyondTheLastIsRefused() {
        String said = refusal(sparse(false, 784, 1003, 3999, 4000, 5557, 7001, 7840));
        assertTrue(said.contains("do not ascend, or lie outside it"), said);
    }

    @Test
    void tooFewPlacesAreRefused() {
        String said = refusal(sparse(true, 784, 1003, 3999));
        assertTrue(said.contains("do not ascend, or lie outside it"), said);
    }

    @Test
    void zerosThatWouldFillTheMemoryAreRefused() {
        String said = refusal(sparse(false, 1_700_000, PICKED));
        assertTrue(said.contains("is damaged or too large: the tensor \"w\" has the dimensions [1700000, 10]"), said);
    }

    @Test
    void aTensorWithoutPlacesIsRefused() {
        String said = refusal(new ProtoWriter().number(OnnxFields.SPARSE_DIMENSION, 784));
        assertTrue(said.contains("has no values or no places"), said);
    }
}
