package inkling.engine.kernel;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.Arrays;
import java.util.Random;
import java.util.function.Supplier;

/** Arrays for the engine's tests, and their comparison by bits. */
public final class FloatArrays {
    /** Lengths around the blocks of 8, 12 and 14 rows and the vectors of 4, 8 and 16 lanes. */
    static final int[] AWKWARD = {1, 2, 3, 5, 6, 7, 12, 13, 15, 16, 17, 31, 32, 33, 40};

    private static final float GARBAGE = Float.intBitsToFloat(0x7fc0beef);

    private FloatArrays() {}

    /** Values between -1 and 1, of which one in ten is a zero, positive or negative. */
    public static float[] random(int length, long seed) {
        Random random = new Random(seed);
        float[] values = new float[length];
        for (int i = 0; i < length; i++) {
            values[i] = random.nextInt(10) == 0 ? (random.nextBoolean() ? 0f : -0f) : 2 * random.nextFloat() - 1;
        }
        return values;
    }

    /** What nobody may read or, where it must be kept, change: NaN with an unusual payload. */
    public static float[] garbage(int length) {
        float[] values = new float[length];
        Arrays.fill(values, GARBAGE);
        return values;
    }

    /** The values with so much garbage before and behind. */
    public static float[] within(int before, float[] values, int behind) {
        float[] all = garbage(before + values.length + behind);
        System.arraycopy(values, 0, all, before, values.length);
        return all;
    }

    /** Indices below {@code bound}, in no order. */
    static int[] indices(int length, int bound, long seed) {
        return new Random(seed).ints(length, 0, bound).toArray();
    }

    public static void assertSameBits(float[] expected, float[] actual, Supplier<String> what) {
        if (expected.length != actual.length) {
            fail(what.get() + ": expected " + expected.length + " values, found " + actual.length);
        }
        for (int i = 0; i < expected.length; i++) {
            if (Float.floatToRawIntBits(expected[i]) != Float.floatToRawIntBits(actual[i])) {
                fail(what.get() + ": expected " + expected[i] + " at " + i + ", found " + actual[i]);
            }
        }
    }
}
