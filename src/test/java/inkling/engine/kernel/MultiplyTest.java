package inkling.engine.kernel;

import static inkling.engine.kernel.FloatArrays.AWKWARD;
import static inkling.engine.kernel.FloatArrays.assertSameBits;
import static inkling.engine.kernel.FloatArrays.garbage;
import static inkling.engine.kernel.FloatArrays.indices;
import static inkling.engine.kernel.FloatArrays.random;
import static inkling.engine.kernel.FloatArrays.within;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MultiplyTest {
    private static final int BASE = 3;
    private static final int REACH = 100;
    private static final int BEHIND = 5;

    @ParameterizedTest
    @MethodSource("inkling.engine.kernel.KernelFamilies#all")
    void aProductHasTheBitsOfPlainLoops(Kernels kernels) {
        for (int count : AWKWARD) {
            for (int columns : AWKWARD) {
                for (int depth : AWKWARD) {
                    check(kernels, count, columns, depth);
                }
            }
        }
    }

    private static void check(Kernels kernels, int count, int columns, int depth) {
        float[] a = random(BASE + 2 * REACH, count);
        float[] b = random(depth * columns, columns);
        float[] start = random(columns, depth);
        // One row more than are asked for.
        int[] rows = indices(count + 1, REACH, depth);
        int[] offsets = indices(depth, REACH, count);
        float[] expected = new float[count * columns];
        for (int m = 0; m < count; m++) {
            for (int n = 0; n < columns; n++) {
                float sum = start[n];
                for (int k = 0; k < depth; k++) {
                    sum = Math.fma(a[BASE + rows[m] + offsets[k]], b[k * columns + n], sum);
                }
                expected[m * columns + n] = sum;
            }
        }

        PackedMatrix matrix = kernels.matrix(depth, columns);
        matrix.pack(within(2, b, 2), 2);
        matrix.start(within(1, start, 1), 1);
        float[] c = garbage(BASE + expected.length + Kernels.SLACK + BEHIND);
        kernels.multiply(a, BASE, rows, count, offsets, matrix, c, BASE);

        int end = BASE + expected.length;
        String what = count + "×" + depth + "×" + columns;
        assertSameBits(expected, Arrays.copyOfRange(c, BASE, end), () -> what);
        assertSameBits(garbage(BASE), Arrays.copyOf(c, BASE), () -> "before " + what);
        assertSameBits(
                garbage(BEHIND),
                Arrays.copyOfRange(c, end + Kernels.SLACK, c.length),
                () -> "behind the slack of " + what);
    }

    @ParameterizedTest
    @MethodSource("inkling.engine.kernel.KernelFamilies#all")
    void aNegativeZeroStartStaysNegativeWithoutPositiveProducts(Kernels kernels) {
        PackedMatrix matrix = kernels.matrix(1, 1);
        matrix.pack(new float[] {1}, 0);
        matrix.start(new float[] {-0f}, 0);
        float[] c = new float[1 + Kernels.SLACK];

        kernels.multiply(new float[] {-0f}, 0, new int[] {0}, 1, new int[] {0}, matrix, c, 0);

        assertSameBits(new float[] {-0f}, Arrays.copyOf(c, 1), () -> "-0 + -0 * 1");
    }

    @ParameterizedTest
    @MethodSource("inkling.engine.kernel.KernelFamilies#all")
    void aProductIsRoundedOnce(Kernels kernels) {
        float nearlyOne = 1 - 0x1p-13f;
        PackedMatrix matrix = kernels.matrix(1, 1);
        matrix.pack(new float[] {1 + 0x1p-13f}, 0);
        matrix.start(new float[] {-1}, 0);
        float[] c = new float[1 + Kernels.SLACK];

        kernels.multiply(new float[] {nearlyOne}, 0, new int[] {0}, 1, new int[] {0}, matrix, c, 0);

        assertSameBits(new float[] {-0x1p-26f}, Arrays.copyOf(c, 1), () -> "(1 - e) * (1 + e) - 1");
    }

    @ParameterizedTest
    @MethodSource("inkling.engine.kernel.KernelFamilies#all")
    void aTransposedMatrixCanBeTakenInParts(Kernels kernels) {
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
            expected.pack(whole, 0);

            PackedMatrix inParts = kernels.matrix(7, columns);
            inParts.packTransposed(within(1, top, 0), 1, 3, 0);
            inParts.packTransposed(within(2, bottom, 0), 2, 4, 3);

            assertSameBits(expected.values, inParts.values, () -> "7 rows");
        }
    }
}
