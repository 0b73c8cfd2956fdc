package inkling.engine.kernel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;

/**
 * The reference against numbers worked out by hand; what is longer is compared with a textbook's loops by the tests of
 * the layers.
 */
class ReferenceKernelsTest {
    /** A picture of 3 x 3 pixels, one channel, and the four windows of 2 x 2 over it. */
    private static final float[] PICTURE = {
        1, 2, 3,
        4, 5, 6,
        7, 8, 9
    };

    private static final WindowIndex WINDOWS = WindowIndex.windows(2, 2, 1, 2, 2, 3, 1);

    private final Kernels kernels = new ReferenceKernels();

    @Test
    void aConvolutionAddsUpWhatItsWindowSees() {
        PackedMatrix filters = kernels.matrix(4, 2);
        // Two filters: the sum along the diagonal, and right minus left along the upper row.
        filters.pack(new float[] {1, -1, 0, 1, 0, 0, 1, 0}, 0, 0, 4);
        filters.start(new float[] {0.5f, 10}, 0);
        float[] out = new float[8];

        kernels.multiply(PICTURE, 0, WINDOWS, 4, filters, out, 0);

        assertArrayEquals(new float[] {6.5f, 11, 8.5f, 11, 12.5f, 11, 14.5f, 11}, out);
    }

    @Test
    void aWeightsGradientAddsUpItsPixelsTimesTheOutputGradient() {
        float[] dOut = {1, 10, 100, 1000};
        float[] gradient = {0.5f, 0, 0, 0};

        kernels.accumulateWeightGradient(PICTURE, 0, WINDOWS, 4, dOut, 0, 1, gradient, 0);

        // The upper left weight sees 1, 2, 4 and 5.
        assertArrayEquals(new float[] {5421.5f, 6532, 8754, 9865}, gradient);
    }

    @Test
    void aBiasGradientAddsUpItsColumn() {
        float[] sum = {7, 0.5f};

        kernels.addRows(new float[] {1, 10, 2, 20, 3, 30}, 0, 3, 2, sum, 0);

        assertArrayEquals(new float[] {13, 60.5f}, sum);
    }

    @Test
    void aSumTakesItsTermsFromTheFirstToTheLast() {
        float big = 1L << 24;
        float[] sum = {0, 0};

        // 2^24 + 1 is no float, so a 1 behind it is lost, one before it is not.
        kernels.addRows(new float[] {big, 1, 1, 1, 1, big}, 0, 3, 2, sum, 0);

        assertArrayEquals(new float[] {big, big + 2}, sum);
    }

    @Test
    void squaredDistancesAndTheirProductsAreFromTheCentre() {
        float[] x = {1, 2, 5};
        float[] squares = {100};
        float[] products = {1000};

        kernels.addSquaredDistances(x, 0, 3, 1, new float[] {2}, squares);
        kernels.addCentredProducts(new float[] {1, 10, 100}, 0, x, 0, 3, 1, new float[] {2}, products);

        assertArrayEquals(new float[] {110, 1299}, new float[] {squares[0], products[0]});
    }

    @Test
    void rowsAreScaledAndCombinedByTheFactorsOfTheirColumns() {
        float[] x = {1, 2, 3, 4};
        float[] scaled = new float[4];
        float[] combined = new float[4];

        kernels.scaleRows(x, 0, 2, 2, new float[] {10, 100}, new float[] {1, 2}, scaled, 0);
        kernels.combineRows(
                new float[] {1, 1, 2, 2},
                0,
                new float[] {1000, 2000},
                x,
                0,
                new float[] {10, 100},
                new float[] {1, 2},
                2,
                2,
                combined,
                0);

        assertArrayEquals(new float[] {11, 202, 31, 402}, scaled);
        assertArrayEquals(new float[] {1011, 2202, 2031, 4402}, combined);
    }
}
