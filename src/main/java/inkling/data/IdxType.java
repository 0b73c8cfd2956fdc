package inkling.data;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Optional;

/** The kinds of values that IDX files of pictures or labels hold, the highest byte first; nobody writes those in signed bytes. */
enum IdxType {
    UNSIGNED_BYTES(0x08, 1) {
        @Override
        double value(byte[] bytes, int at) {
            return bytes[at] & 0xff;
        }
    },
    SHORTS(0x0b, 2) {
        @Override
        double value(byte[] bytes, int at) {
            return (short) SHORT.get(bytes, at);
        }
    },
    INTEGERS(0x0c, 4) {
        @Override
        double value(byte[] bytes, int at) {
            return (int) INT.get(bytes, at);
        }
    },
    FLOATS(0x0d, 4) {
        @Override
        double value(byte[] bytes, int at) {
            return (float) FLOAT.get(bytes, at);
        }
    },
    DOUBLES(0x0e, 8) {
        @Override
        double value(byte[] bytes, int at) {
            return (double) DOUBLE.get(bytes, at);
        }
    };

    private static final VarHandle SHORT = view(short[].class);
    private static final VarHandle INT = view(int[].class);
    private static final VarHandle FLOAT = view(float[].class);
    private static final VarHandle DOUBLE = view(double[].class);

    private final int code;
    private final int bytes;

    IdxType(int code, int bytes) {
        this.code = code;
        this.bytes = bytes;
    }

    private static VarHandle view(Class<?> array) {
        return MethodHandles.byteArrayViewVarHandle(array, ByteOrder.BIG_ENDIAN);
    }

    /** The type with this code in the third byte of a file. */
    static Optional<IdxType> of(int code) {
        return Arrays.stream(values()).filter(type -> type.code == code).findFirst();
    }

    /** How many bytes a value takes. */
    int bytes() {
        return bytes;
    }

    boolean isFloatingPoint() {
        return this == FLOATS || this == DOUBLES;
    }

    /** The value whose bytes begin at this place. */
    abstract double value(byte[] bytes, int at);
}
