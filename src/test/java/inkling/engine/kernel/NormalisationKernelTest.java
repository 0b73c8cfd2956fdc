package inkling.engine.kernel;

import static inkling.engine.kernel.FloatArrays.AWKWARD;
import static inkling.engine.kernel.FloatArrays.assertSameBits;
import static inkling.engine.kernel.FloatArrays.garbage;
import static inkling.engine.kernel.FloatArrays.random;
import static inkling.engine.kernel.FloatArrays.within;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The loops of batch normalisation against plain ones, bit for bit, on awkward numbers of rows and columns. */
class NormalisationKernelTest {
    private static final int X_BASE = 2;
    private static final int D_BASE = 5;
    private static final int OUT_BASE = 3;

    /** What is checked for one number of rows and columns. */
    private interface Check {
        void run(int count, int columns);
    }

    private static void forAllSizes(Check check) {
        for (int count : AWKWARD) {
            for (int columns : AWKWARD) {
                check.run(count, columns);
            }
        }
    }

    private static float[] channels(int columns, long seed) {
        return within(0, random(columns, seed), Kernels.SLACK);
    }

    @ParameterizedTest
    @MethodSource("inkling.engine.kernel.KernelFamilies#all")
    void squaredDistancesAreAddedInOrder(Kernels kernels) {
        forAllSizes((count, columns) -> checkSquaredDistances(kernels, count, columns));
    }

    private static void checkSquaredDistances(Kernels kernels, int count, int columns) {
        float[] x = random(count * columns, 1);
        float[] centre = channels(columns, 2);
        float[] expected = channels(columns, 3);
        for (int i = 0; i < x.length; i++) {
            float distance = x[i] - centre[i % columns];
            expected[i % columns] = Math.fma(distance, distance, expected[i % columns]);
        }

        float[] sum = channels(columns, 3);
        kernels.addSquaredDistances(within(X_BASE, x, Kernels.SLACK), X_BASE, count, columns, centre, sum);

        assertSameBits(expected, sum, () -> count + " rows of " + columns);
    }

    @ParameterizedTest
    @MethodSource("inkling.engine.kernel.KernelFamilies#all")
    void centredProductsAreAddedInOrder(Kernels kernels) {
        forAllSizes((count, columns) -> checkCentredProducts(kernels, count, columns));
    }

    private static void checkCentredProducts(Kernels kernels, int count, int columns) {
        float[] x = random(count * columns, 1);
        float[] d = random(count * columns, 4);
        float[] centre = channels(columns, 2);
        float[] expected = channels(columns, 3);
        for (int i = 0; i < x.length; i++) {
            expected[i % columns] = Math.fma(x[i] - centre[i % columns], d[i], expected[i % columns]);
        }

        float[] sum = channels(columns, 3);
        kernels.addCentredProducts(
                within(D_BASE, d, Kernels.SLACK),
                D_BASE,
                within(X_BASE, x, Kernels.SLACK),
                X_BASE,
                count,
                columns,
                centre,
                sum);

        assertSameBits(expected, sum, () -> count + " rows of " + columns);
    }

    @ParameterizedTest
    @MethodSource("inkling.engine.kernel.KernelFamilies#all")
    void rowsAreScaledColumnByColumn(Kernels kernels) {
        forAllSizes((count, columns) -> checkScaledRows(kernels, count, columns));
    }

    private static void checkScaledRows(Kernels kernels, int count, int columns) {
        float[] x = random(count * columns, 1);
        float[] factors = channels(columns, 2);
        float[] start = channels(columns, 3);
        float[] expected = new float[x.length];
        for (int i = 0; i < x.length; i++) {
            expected[i] = Math.fma(x[i], factors[i % columns], start[i % columns]);
        }

        float[] out = garbage(OUT_BASE + x.length + Kernels.SLACK);
        kernels.scaleRows(within(X_BASE, x, Kernels.SLACK), X_BASE, count, columns, factors, start, out, OUT_BASE);

        assertSameRows(expected, out, count, columns);
    }

    @ParameterizedTest
    @MethodSource("inkling.engine.kernel.KernelFamilies#all")
    void rowsAreCombinedColumnByColumn(Kernels kernels) {
        forAllSizes((count, columns) -> checkCombinedRows(kernels, count, columns));
    }

    private static void checkCombinedRows(Kernels kernels, int count, int columns) {
        float[] x = random(count * columns, 1);
        float[] d = random(count * columns, 4);
        float[] xFactors = channels(columns, 2);
        float[] dFactors = channels(columns, 5);
        float[] start = channels(columns, 3);
        float[] expected = new float[x.length];
        for (int i = 0; i < x.length; i++) {
            float part = Math.fma(x[i], xFactors[i % columns], start[i % columns]);
            expected[i] = Math.fma(d[i], dFactors[i % columns], part);
        }

        float[] out = garbage(OUT_BASE + x.length + Kernels.SLACK);
        kernels.combineRows(
                within(D_BASE, d, Kernels.SLACK),
                D_BASE,
                dFactors,
                within(X_BASE, x, Kernels.SLACK),
                X_BASE,
                xFactors,
                start,
                count,
                columns,
                out,
                OUT_BASE);

        assertSameRows(expected, out, count, columns);
    }

    /** What lies before the rows is untouched; what lies behind may be anything. */
    private static void assertSameRows(float[] expected, float[] out, int count, int columns) {
        assertSameBits(
                within(OUT_BASE, expected, 0),
                Arrays.copyOf(out, OUT_BASE + expected.length),
                () -> count + " rows of " + columns);
    }
}
