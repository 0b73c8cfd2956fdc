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
    static final int UINT8 = 2;
    static final int INT32 = 6;
    static final int INT64 = 7;
    static final int BOOL = 9;
    static final int FLOAT16 = 10;
    static final int DOUBLE = 11;

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

    /** The bytes of a value; 0 of a type whose values are not looked at. */
    static int width(int type) {
        return switch (type) {
            case UINT8, BOOL -> 1;
            case FLOAT16 -> 2;
            case FLOAT, INT32 -> 4;
            case INT64, DOUBLE -> 8;
            default -> 0;
        };
    }

    static boolean isReal(int type) {
        return type == FLOAT || type == FLOAT16 || type == DOUBLE;
    }

    /** Makes sure that there are as many values as the dimensions say. */
    void requireWhole() throws UnusableException {
        int width = width(type);
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

    /**
     * The values as 32-bit floats, whichever kind of real numbers they are.
     *
     * @throws UnusableException if they are no real numbers or not all finite
     */
    float[] floats() throws UnusableException {
        float[] values = reals();
        for (int i = 0; i < values.length; i++) {
            if (!Float.isFinite(values[i])) {
                throw new UnusableException(InteropReason.TENSOR_NOT_FINITE.of(i, Names.shown(name), values[i]));
            }
        }
        return values;
    }

    /** The values as {@link #floats}, infinite ones and such that are no numbers among them. */
    float[] reals() throws UnusableException {
        require(isReal(type), InteropReason.FLOATS);
        float[] values = new float[data.capacity() / width(type)];
        ByteBuffer all = whole();
        switch (type) {
            case FLOAT -> all.asFloatBuffer().get(values);
            case DOUBLE -> {
                for (int i = 0; i < values.length; i++) {
                    values[i] = (float) all.getDouble();
                }
            }
            default -> {
                for (int i = 0; i < values.length; i++) {
                    values[i] = HalfFloat.toFloat(all.getShort());
                }
            }
        }
        return values;
    }

    /** @throws UnusableException if they are not integers of 64 or 32 bits */
    List<Long> integers() throws UnusableException {
        require(type == INT64 || type == INT32, InteropReason.LONGS);
        List<Long> values = new ArrayList<>();
        for (ByteBuffer left = whole(); left.hasRemaining(); ) {
            values.add(type == INT64 ? left.getLong() : left.getInt());
        }
        return values;
    }

    /** The same values with other dimensions. */
    OnnxTensor withDimensions(List<Long> other) {
        return new OnnxTensor(name, type, other, data);
    }

    /** Returns the values that lie at these places among this tensor's. */
    OnnxTensor picked(List<Long> picked, int... places) {
        int width = width(type);
        ByteBuffer from = whole();
        ByteBuffer to = ByteBuffer.allocate(places.length * width).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < places.length; i++) {
            for (int k = 0; k < width; k++) {
                to.put(i * width + k, from.get(places[i] * width + k));
            }
        }
        return new OnnxTensor(name, type, picked, to);
    }

    private ByteBuffer whole() {
        return data.duplicate().clear().order(ByteOrder.LITTLE_ENDIAN);
    }

    private void require(boolean fits, InteropReason values) throws UnusableException {
        if (!fits) {
            throw new UnusableException(InteropReason.TENSOR_TYPE.of(Names.shown(name), type, values));
        }
    }
}
