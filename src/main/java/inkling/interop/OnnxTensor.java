package inkling.interop;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/**
 * Holds ONNX's {@code TensorProto}: an array of numbers, first dimension outermost. The data is that of {@code raw_data}: values
 * side by side, lowest byte first.
 *
 * @param type {@link #FLOAT}, {@link #INT64} or another of the schema's numbers, whose values are not looked at
 * @param data read from 0 to its capacity
 */
record OnnxTensor(String name, int type, List<Long> dimensions, ByteBuffer data) {
    static final int FLOAT = 1;
    static final int INT64 = 7;

    /** The most values of a tensor that is read. */
    private static final long MAX_VALUES = 1 << 26;

    static OnnxTensor of(String name, List<Long> dimensions, float... values) {
        ByteBuffer data = ByteBuffer.allocate(values.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        data.asFloatBuffer().put(values);
        return new OnnxTensor(name, FLOAT, dimensions, data);
    }

    static OnnxTensor of(String name, List<Long> values) {
        ByteBuffer data = ByteBuffer.allocate(values.size() * Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        values.forEach(data::putLong);
        return new OnnxTensor(name, INT64, List.of((long) values.size()), data);
    }

    /** Makes sure that there are as many values as the dimensions say. */
    void requireWhole() throws UnusableException {
        int width = type == FLOAT ? Float.BYTES : type == INT64 ? Long.BYTES : 0;
        long count = count();
        if (width > 0 && count * width != data.capacity()) {
            throw new UnusableException(
                    InteropReason.TENSOR_BYTES.of(Names.shown(name), dimensions, count * width, data.capacity()));
        }
    }

    long count() throws UnusableException {
        long count = 1;
        for (long side : dimensions) {
            if (side < 0 || side > MAX_VALUES || count * side > MAX_VALUES) {
                throw new UnusableException(InteropReason.TENSOR_DIMENSIONS.of(Names.shown(name), dimensions));
            }
            count *= side;
        }
        return count;
    }

    /** @throws UnusableException if they are not 32-bit floats or not all finite */
    float[] floats() throws UnusableException {
        require(FLOAT, InteropReason.FLOATS);
        float[] values = new float[data.capacity() / Float.BYTES];
        whole().asFloatBuffer().get(values);
        for (int i = 0; i < values.length; i++) {
            if (!Float.isFinite(values[i])) {
                throw new UnusableException(InteropReason.TENSOR_NOT_FINITE.of(i, Names.shown(name), values[i]));
            }
        }
        return values;
    }

    /** @throws UnusableException if they are not 64-bit integers */
    List<Long> integers() throws UnusableException {
        require(INT64, InteropReason.LONGS);
        List<Long> values = new ArrayList<>();
        for (ByteBuffer left = whole(); left.hasRemaining(); ) {
            values.add(left.getLong());
        }
        return values;
    }

    private ByteBuffer whole() {
        return data.duplicate().clear().order(ByteOrder.LITTLE_ENDIAN);
    }

    private void require(int expected, InteropReason values) throws UnusableException {
        if (type != expected) {
            throw new UnusableException(InteropReason.TENSOR_TYPE.of(Names.shown(name), type, values));
        }
    }
}
