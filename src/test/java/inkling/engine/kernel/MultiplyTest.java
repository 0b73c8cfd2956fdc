package inkling.engine.kernel;

import static inkling.engine.kernel.FloatArrays.AWKWARD;
import static inkling.engine.kernel.FloatArrays.assertSameBits;
import static inkling.engine.kernel.FloatArrays.garbage;
import static inkling.engine.kernel.FloatArrays.indices;
import static inkling.engine.kernel.FloatArrays.random;
import static inkling.engine.kernel.FloatArrays.within;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MultiplyTest {
    private static final Kernels REFERENCE = new ReferenceKernels();
    private static final int BASE = 3;
    private static final int REACH = 100;
    private static final int BEHIND = 5;

    @ParameterizedTest
    @MethodSource("inkling.engine.kernel.KernelFamilies#fast")
    void aProductHasTheBitsOfTheReference(Kernels kernels) {
        for (int count : AWKWARD) {
            for (int columns : AWKWARD) {
                for (int depth : AWKWARD) {
                    check(kernels, count, columns, depth, depth);
                    check(kernels, count, columns, depth, 1);
                    check(kernels, count, columns, 2 * depth, depth);
                }
            }
        }
    }

    /** The windows of a convolution with one channel begin side by side along a line. */
    @ParameterizedTest
    @MethodSource("inkling.engine.kernel.KernelFamilies#fast")
    void linesOfNeighbouringRowsHaveTheBitsOfTheReference(Kernels kernels) {
        for (int width : new int[] {5, 13, 14, 15, 26, 28, 30}) {
            WindowIndex windows = WindowIndex.windows(4, width, 1, 3, 3, width + 2, 1);
            assertEquals(width, windows.consecutiveRows());
            for (int columns : AWKWARD) {
                for (int count : new int[] {4 * width, 3 * width + 1}) {
                    check(kernels, count, columns, windows, () -> "lines of " + width);
                }
            }
        }
    }

    private static void check(Kernels kernels, int count, int columns, int depth, int run) {
        // One row more than are asked for.
        WindowIndex index = WindowIndex.of(indices(count + 1, REACH, depth), indices(depth / run, REACH, count), run);
        check(kernels, count, columns, index, () -> "runs of " + run);
    }

    private static void check(Kernels kernels, int count, int columns, WindowIndex index, Supplier<String> how) {
        int depth = index.offsets().length;
        float[] a = random(BASE + 3 * REACH, count);
        float[] b = random(depth * columns, columns);
        float[] start = random(columns, depth);
        float[] expected = garbage(BASE + count * columns);
        REFERENCE.multiply(a, BASE, index, count, matrix(REFERENCE, b, start), expected, BASE);

        int end = expected.length;
        float[] c = garbage(end + Kernels.SLACK + BEHIND);
        kernels.multiply(a, BASE, index, count, matrix(kernels, b, start), c, BASE);

        String what = count + "×" + depth + "×" + columns + " in " + how.get();
        assertSameBits(expected, Arrays.copyOf(c, end), () -> what);
        assertSameBits(
                garbage(BEHIND),
                Arrays.copyOfRange(c, end + Kernels.SLACK, c.length),
                () -> "behind the slack of " + what);
    }

    private static PackedMatrix matrix(Kernels kernels, float[] b, float[] start) {
        int columns = start.length;
        PackedMatrix matrix = kernels.matrix(b.length / columns, columns);
        matrix.pack(within(2, b, 2), 2, 0, b.length / columns);
        matrix.start(within(1, start, 1), 1);
        return matrix;
    }

    @ParameterizedTest
    @MethodSource("inkling.engine.kernel.KernelFamilies#all")
    void aNegativeZeroStartStaysNegativeWithoutPositiveProducts(Kernels kernels) {
        PackedMatrix matrix = kernels.matrix(1, 1);
        matrix.pack(new float[] {1}, 0, 0, 1);
        matrix.start(new float[] {-0f}, 0);
        float[] c = new float[1 + Kernels.SLACK];

        kernels.multiply(new float[] {-0f}, 0, WindowIndex.matrix(1, 1), 1, matrix, c, 0);

        assertSameBits(new float[] {-0f}, Arrays.copyOf(c, 1), () -> "-0 + -0 * 1");
    }

    @ParameterizedTest
    @MethodSource("inkling.engine.kernel.KernelFamilies#all")
    void aProductIsRoundedOnce(Kernels kernels) {
        float nearlyOne = 1 - 0x1p-13f;
        PackedMatrix matrix = kernels.matrix(1, 1);
        matrix.pack(new float[] {1 + 0x1p-13f}, 0, 0, 1);
        matrix.start(new float[] {-1}, 0);
        float[] c = new float[1 + Kernels.SLACK];

        kernels.multiply(new float[] {nearlyOne}, 0, WindowIndex.matrix(1, 1), 1, matrix, c, 0);

        assertSameBits(new float[] {-0x1p-26f}, Arrays.copyOf(c, 1), () -> "(1 - e) * (1 + e) - 1");
    }

    @ParameterizedTest
    @MethodSource("inkling.engine.kernel.KernelFamilies#all")
    void aMatrixCanBeTakenInParts(Kernels kernels) {
        for (int columns : AWKWARD) {
            float[] top = random(columns * 3, 1);
            float[] bottom = random(columns * 4, 2);
            float[] whole = new float[7 * columns];
            for (int j = 0; j < columns; j++) {
                for (int i = 0; i < 7; i++) {
                    whole[i * columns + j] = i < 3 ? top[j * 3 + i] : bottom[j * 4 + i - 3];
                }
            }
            PackedMatrix expected = kernels.matrix(7, columns);
            int middle = 3;
            expected.pack(whole, 0, middle, 7);
            expected.pack(whole, 0, 0, middle);

            PackedMatrix inParts = kernels.matrix(7, columns);
            int half = columns / 2;
            inParts.packTransposed(within(1, top, 0), 1, 3, 0, half, columns);
            inParts.packTransposed(within(1, top, 0), 1, 3, 0, 0, half);
            inParts.packTransposed(within(2, bottom, 0), 2, 4, 3, 0, columns);

            assertSameBits(expected.values, inParts.values, () -> "7 rows");
        }
    }
}
