package inkling.engine.kernel;

import static inkling.engine.kernel.FloatArrays.AWKWARD;
import static inkling.engine.kernel.FloatArrays.assertSameBits;
import static inkling.engine.kernel.FloatArrays.garbage;
import static inkling.engine.kernel.FloatArrays.random;
import static inkling.engine.kernel.FloatArrays.within;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The loops of batch normalisation against the reference, bit for bit, on awkward numbers of rows and columns. */
class NormalisationKernelTest {
    private static final Kernels REFERENCE = new ReferenceKernels();
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
    @MethodSource("inkling.engine.kernel.KernelFamilies#fast")
    void squaredDistancesHaveTheBitsOfTheReference(Kernels kernels) {
        forAllSizes((count, columns) -> checkSquaredDistances(kernels, count, columns));
    }

    private static void checkSquaredDistances(Kernels kernels, int count, int columns) {
        float[] x = random(count * columns, 1);
        float[] centre = channels(columns, 2);
        float[] expected = channels(columns, 3);
        REFERENCE.addSquaredDistances(x, 0, count, columns, centre, expected);

        float[] sum = channels(columns, 3);
        kernels.addSquaredDistances(within(X_BASE, x, Kernels.SLACK), X_BASE, count, columns, centre, sum);

        assertSameBits(expected, sum, () -> count + " rows of " + columns);
    }

    @ParameterizedTest
    @MethodSource("inkling.engine.kernel.KernelFamilies#fast")
    void centredProductsHaveTheBitsOfTheReference(Kernels kernels) {
        forAllSizes((count, columns) -> checkCentredProducts(kernels, count, columns));
    }

    private static void checkCentredProducts(Kernels kernels, int count, int columns) {
        float[] x = random(count * columns, 1);
        float[] d = random(count * columns, 4);
        float[] centre = channels(columns, 2);
        float[] expected = channels(columns, 3);
        REFERENCE.addCentredProducts(d, 0, x, 0, count, columns, centre, expected);

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
    @MethodSource("inkling.engine.kernel.KernelFamilies#fast")
    void scaledRowsHaveTheBitsOfTheReference(Kernels kernels) {
        forAllSizes((count, columns) -> checkScaledRows(kernels, count, columns));
    }

    private static void checkScaledRows(Kernels kernels, int count, int columns) {
        float[] x = random(count * columns, 1);
        float[] factors = channels(columns, 2);
        float[] start = channels(columns, 3);
        float[] expected = new float[x.length];
        REFERENCE.scaleRows(x, 0, count, columns, factors, start, expected, 0);

        float[] out = garbage(OUT_BASE + x.length + Kernels.SLACK);
        kernels.scaleRows(within(X_BASE, x, Kernels.SLACK), X_BASE, count, columns, factors, start, out, OUT_BASE);

        assertSameRows(expected, out, count, columns);
    }

    @ParameterizedTest
    @MethodSource("inkling.engine.kernel.KernelFamilies#fast")
    void combinedRowsHaveTheBitsOfTheReference(Kernels kernels) {
        forAllSizes((count, columns) -> checkCombinedRows(kernels, count, columns));
    }

    private static void checkCombinedRows(Kernels kernels, int count, int columns) {
        float[] x = random(count * columns, 1);
        float[] d = random(count * columns, 4);
        float[] xFactors = channels(columns, 2);
        float[] dFactors = channels(columns, 5);
        float[] start = channels(columns, 3);
        float[] expected = new float[x.length];
        REFERENCE.combineRows(d, 0, dFactors, x, 0, xFactors, start, count, columns, expected, 0);

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
