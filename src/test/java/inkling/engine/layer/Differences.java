package inkling.engine.layer;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;

/** Central differences and the comparison of gradients. */
public final class Differences {
    private Differences() {}

    /** A loss as a function of one array. */
    public interface Loss {
        double at(double[] x);
    }

    /** The derivative of a loss by {@code x[index]}: {@code (f(x + h) - f(x - h)) / 2h}. */
    public static double central(Loss loss, double[] x, int index, double h) {
        double[] moved = x.clone();
        moved[index] = x[index] + h;
        double above = loss.at(moved);
        moved[index] = x[index] - h;
        return (above - loss.at(moved)) / (2 * h);
    }

    /** The derivatives by every value. */
    public static double[] central(Loss loss, double[] x, double h) {
        double[] gradient = new double[x.length];
        Arrays.setAll(gradient, i -> central(loss, x, i, h));
        return gradient;
    }

    /** The random projection that makes one number of many outputs. */
    public static double project(double[] projection, double[] out) {
        double sum = 0;
        for (int i = 0; i < out.length; i++) {
            sum += projection[i] * out[i];
        }
        return sum;
    }

    /**
     * The largest relative error. What is smaller than a hundredth of the largest value is measured by that hundredth: its
     * own digits drown in the rounding of the sum.
     */
    public static void assertClose(double[] expected, double[] actual, double tolerance, String what) {
        double floor = 0.01 * Arrays.stream(expected).map(Math::abs).max().orElse(0);
        for (int i = 0; i < expected.length; i++) {
            double scale = Math.max(Math.max(Math.abs(expected[i]), Math.abs(actual[i])), floor);
            double error = Math.abs(expected[i] - actual[i]);
            assertTrue(
                    error <= tolerance * scale,
                    what + ": expected " + expected[i] + " at " + i + ", found " + actual[i]);
        }
    }

    public static double[] random(int length, long seed) {
        Random random = new Random(seed);
        // Floats, so that both precisions begin with the same numbers.
        return random.doubles(length, -1, 1).map(value -> (float) value).toArray();
    }

    /** Values in no order, each at least {@code gap} from every other and half as much from 0. */
    public static double[] apart(int length, double gap, long seed) {
        double[] values = new double[length];
        Arrays.setAll(values, i -> (float) ((i - length / 2 + 0.5) * gap));
        Random random = new Random(seed);
        for (int i = length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            double swap = values[i];
            values[i] = values[j];
            values[j] = swap;
        }
        return values;
    }

    public static float[] floats(double[] values) {
        float[] floats = new float[values.length];
        for (int i = 0; i < floats.length; i++) {
            floats[i] = (float) values[i];
        }
        return floats;
    }

    public static double[] doubles(float[] values) {
        double[] doubles = new double[values.length];
        Arrays.setAll(doubles, i -> values[i]);
        return doubles;
    }
}
