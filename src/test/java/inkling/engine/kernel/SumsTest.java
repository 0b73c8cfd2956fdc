package inkling.engine.kernel;

import static inkling.engine.kernel.FloatArrays.AWKWARD;
import static inkling.engine.kernel.FloatArrays.assertSameBits;
import static inkling.engine.kernel.FloatArrays.garbage;
import static inkling.engine.kernel.FloatArrays.indices;
import static inkling.engine.kernel.FloatArrays.random;
import static inkling.engine.kernel.FloatArrays.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The kernels that add to what is there: gradients of weights and of biases; and ReLU's gradient. */
class SumsTest {
    private static final Kernels REFERENCE = new ReferenceKernels();
    private static final int BASE = 3;
    private static final int REACH = 100;

    @ParameterizedTest
    @MethodSource("inkling.engine.kernel.KernelFamilies#fast")
    void outerProductsHaveTheBitsOfTheReference(Kernels kernels) {
        for (int count : AWKWARD) {
            for (int columns : AWKWARD) {
                for (int depth : AWKWARD) {
                    checkOuterProducts(kernels, count, columns, depth, depth);
                    checkOuterProducts(kernels, count, columns, depth, 1);
                    checkOuterProducts(kernels, count, columns, 2 * depth, depth);
                }
            }
        }
    }

    private static void checkOuterProducts(Kernels kernels, int count, int columns, int depth, int run) {
        float[] a = random(BASE + 3 * REACH, count);
        float[] d = random(count * columns, columns);
        float[] before = random(depth * columns, depth);
        WindowIndex index = WindowIndex.of(indices(count + 1, REACH, depth), indices(depth / run, REACH, count), run);
        float[] expected = within(BASE, before, Kernels.SLACK);
        REFERENCE.accumulateWeightGradient(a, BASE, index, count, d, 0, columns, expected, BASE);

        float[] g = within(BASE, before, Kernels.SLACK);
        kernels.accumulateWeightGradient(a, BASE, index, count, within(2, d, Kernels.SLACK), 2, columns, g, BASE);

        assertSameBits(expected, g, () -> count + "×" + depth + "×" + columns + " in runs of " + run);
    }

    @ParameterizedTest
    @MethodSource("inkling.engine.kernel.KernelFamilies#fast")
    void sumsOfRowsHaveTheBitsOfTheReference(Kernels kernels) {
        for (int count : AWKWARD) {
            for (int columns : AWKWARD) {
                float[] d = random(count * columns, columns);
                float[] before = random(columns, count);
                float[] expected = within(BASE, before, Kernels.SLACK);
                REFERENCE.addRows(d, 0, count, columns, expected, BASE);

                float[] sum = within(BASE, before, Kernels.SLACK);
                kernels.addRows(within(2, d, Kernels.SLACK), 2, count, columns, sum, BASE);

                String what = count + " rows of " + columns;
                assertSameBits(expected, sum, () -> what);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("inkling.engine.kernel.KernelFamilies#all")
    void onlyPositiveOutputsPassTheGradientOn(Kernels kernels) {
        for (int length : AWKWARD) {
            float[] out = random(length, 1);
            out[length / 2] = Float.NaN;
            float[] dOut = random(length, 2);
            float[] expected = new float[length];
            for (int i = 0; i < length; i++) {
                if (out[i] > 0) {
                    expected[i] = dOut[i];
                }
            }

            float[] dIn = garbage(BASE + length + Kernels.SLACK);
            kernels.reluBackward(
                    within(1, out, Kernels.SLACK), 1, within(2, dOut, Kernels.SLACK), 2, dIn, BASE, length);

            assertSameBits(within(BASE, expected, Kernels.SLACK), dIn, () -> length + " values");
        }
    }

    @ParameterizedTest
    @MethodSource("inkling.engine.kernel.KernelFamilies#all")
    void reluKeepsWhatIsPositiveAndNaN(Kernels kernels) {
        for (int length : AWKWARD) {
            float[] in = random(length, 1);
            in[length / 2] = Float.NaN;
            float[] expected = new float[length];
            for (int i = 0; i < length; i++) {
                expected[i] = Math.max(in[i], 0f);
            }

            float[] out = garbage(BASE + length + Kernels.SLACK);
            kernels.relu(within(1, in, Kernels.SLACK), 1, out, BASE, length);

            assertSameBits(within(BASE, expected, Kernels.SLACK), out, () -> length + " values");
        }
    }
}
