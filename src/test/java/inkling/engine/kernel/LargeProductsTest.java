package inkling.engine.kernel;

import static inkling.engine.kernel.FloatArrays.assertSameBits;
import static inkling.engine.kernel.FloatArrays.random;
import static inkling.engine.kernel.FloatArrays.within;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Products as layers ask for them, larger than any block. */
class LargeProductsTest {
    /**
     * A picture of several blocks of rows, one whose windows leave places out, and batches of several blocks of
     * columns.
     */
    private static final WindowIndex[] SHAPES = {
        WindowIndex.windows(30, 29, 1, 3, 3, 31, 2),
        WindowIndex.windows(12, 11, 2, 5, 3, 26, 3),
        WindowIndex.matrix(19, 17),
        WindowIndex.matrix(150, 9)
    };

    private static final Kernels REFERENCE = new ReferenceKernels();
    private static final int[] COLUMNS = {1, 6, 10, 67, 530};

    static Stream<Kernels> familiesAndFirstCalls() {
        return Stream.concat(KernelFamilies.fast(), Stream.of(new ScalarKernels(Integer.MAX_VALUE)));
    }

    @ParameterizedTest
    @MethodSource("familiesAndFirstCalls")
    void productsHaveTheBitsOfTheReference(Kernels kernels) {
        for (WindowIndex index : SHAPES) {
            for (int columns : COLUMNS) {
                int count = index.rows().length;
                int depth = index.offsets().length;
                float[] a = input(index);
                float[] b = random(depth * columns, 2);
                float[] start = random(columns, 3);
                float[] expected = new float[count * columns];
                REFERENCE.multiply(a, 0, index, count, matrix(REFERENCE, b, start), expected, 0);

                float[] c = new float[expected.length + Kernels.SLACK];
                kernels.multiply(a, 0, index, count, matrix(kernels, b, start), c, 0);

                assertSameBits(expected, Arrays.copyOf(c, expected.length), () -> name(index, columns));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("inkling.engine.kernel.KernelFamilies#fast")
    void outerProductsHaveTheBitsOfTheReference(Kernels kernels) {
        for (WindowIndex index : SHAPES) {
            for (int columns : COLUMNS) {
                int count = index.rows().length;
                int depth = index.offsets().length;
                float[] a = input(index);
                float[] d = random(count * columns, 2);
                float[] expected = within(1, random(depth * columns, 3), Kernels.SLACK);
                float[] g = expected.clone();
                REFERENCE.accumulateWeightGradient(a, 0, index, count, d, 0, columns, expected, 1);

                kernels.accumulateWeightGradient(a, 0, index, count, within(0, d, Kernels.SLACK), 0, columns, g, 1);

                assertSameBits(expected, g, () -> name(index, columns));
            }
        }
    }

    /** Not one value longer than the last row of A. */
    private static float[] input(WindowIndex index) {
        int[] rows = index.rows();
        int[] offsets = index.offsets();
        return random(rows[rows.length - 1] + offsets[offsets.length - 1] + 1, 1);
    }

    private static PackedMatrix matrix(Kernels kernels, float[] b, float[] start) {
        int columns = start.length;
        PackedMatrix matrix = kernels.matrix(b.length / columns, columns);
        matrix.pack(b, 0, 0, b.length / columns);
        matrix.start(start, 0);
        return matrix;
    }

    private static String name(WindowIndex index, int columns) {
        return index.rows().length + "×" + index.offsets().length + "×" + columns;
    }
}
