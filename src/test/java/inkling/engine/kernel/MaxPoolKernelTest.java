package inkling.engine.kernel;

import static inkling.engine.kernel.FloatArrays.AWKWARD;
import static inkling.engine.kernel.FloatArrays.assertSameBits;
import static inkling.engine.kernel.FloatArrays.garbage;
import static inkling.engine.kernel.FloatArrays.within;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Windows of 1 to 3 cells over one row of 9 pixels, overlapping, with as many equal values as there are others. */
class MaxPoolKernelTest {
    private static final int PIXELS = 9;
    private static final int BASE = 4;
    private static final int BEHIND = 5;
    private static final float[] FEW = {-1, -0f, 0f, 1, 0.25f};

    private static int[] multiples(int count, int of) {
        int[] multiples = new int[count];
        for (int i = 0; i < count; i++) {
            multiples[i] = i * of;
        }
        return multiples;
    }

    private static float[] fewValues(int length) {
        Random random = new Random(length);
        float[] values = new float[length];
        for (int i = 0; i < length; i++) {
            values[i] = FEW[random.nextInt(FEW.length)];
        }
        return values;
    }

    @ParameterizedTest
    @MethodSource("inkling.engine.kernel.KernelFamilies#all")
    void theMaximumHasTheBitsOfPlainLoops(Kernels kernels) {
        for (int channels : AWKWARD) {
            for (int cells = 1; cells <= 3; cells++) {
                checkMaximum(kernels, channels, cells);
            }
        }
    }

    private static void checkMaximum(Kernels kernels, int channels, int cells) {
        float[] in = fewValues(PIXELS * channels);
        int windows = PIXELS - cells + 1;
        float[] expected = new float[windows * channels];
        for (int p = 0; p < windows; p++) {
            for (int c = 0; c < channels; c++) {
                float max = Float.NEGATIVE_INFINITY;
                for (int cell = 0; cell < cells; cell++) {
                    max = Math.max(max, in[(p + cell) * channels + c]);
                }
                expected[p * channels + c] = max;
            }
        }

        float[] out = garbage(BASE + expected.length + Kernels.SLACK + BEHIND);
        kernels.maxPool(
                within(2, in, Kernels.SLACK),
                2,
                multiples(windows, channels),
                multiples(cells, channels),
                channels,
                out,
                BASE);

        int end = BASE + expected.length;
        String what = channels + " channels, " + cells + " cells";
        assertSameBits(expected, Arrays.copyOfRange(out, BASE, end), () -> what);
        assertSameBits(garbage(BASE), Arrays.copyOf(out, BASE), () -> "before " + what);
        assertSameBits(
                garbage(BEHIND), Arrays.copyOfRange(out, end + Kernels.SLACK, out.length), () -> "behind " + what);
    }

    @ParameterizedTest
    @MethodSource("inkling.engine.kernel.KernelFamilies#all")
    void theFirstOfEqualMaximaGetsTheGradient(Kernels kernels) {
        for (int channels : AWKWARD) {
            for (int cells = 1; cells <= 3; cells++) {
                checkGradient(kernels, channels, cells);
            }
        }
    }

    private static void checkGradient(Kernels kernels, int channels, int cells) {
        int windows = PIXELS - cells + 1;
        float[] in = fewValues(PIXELS * channels);
        float[] dOut = fewValues(windows * channels);
        float[] out = new float[windows * channels];
        float[] before = new float[PIXELS * channels];
        Arrays.fill(before, 0.5f);
        float[] expected = before.clone();
        for (int p = 0; p < windows; p++) {
            for (int c = 0; c < channels; c++) {
                int first = p * channels + c;
                for (int cell = 1; cell < cells; cell++) {
                    int here = (p + cell) * channels + c;
                    if (in[here] > in[first]) {
                        first = here;
                    }
                }
                out[p * channels + c] = in[first];
                expected[first] += dOut[p * channels + c];
            }
        }

        float[] dIn = within(BASE, before, Kernels.SLACK);
        kernels.maxPoolBackward(
                within(2, in, Kernels.SLACK),
                2,
                multiples(windows, channels),
                multiples(cells, channels),
                channels,
                within(1, out, Kernels.SLACK),
                within(1, dOut, Kernels.SLACK),
                1,
                dIn,
                BASE);

        assertSameBits(within(BASE, expected, Kernels.SLACK), dIn, () -> channels + " channels, " + cells + " cells");
    }

    @ParameterizedTest
    @MethodSource("inkling.engine.kernel.KernelFamilies#all")
    void aWindowWithNaNHasNoOtherMaximumAndPassesNoGradient(Kernels kernels) {
        float[] in = within(0, new float[] {1, Float.NaN, 3}, Kernels.SLACK);
        float[] out = new float[1 + Kernels.SLACK];
        float[] dIn = new float[3 + Kernels.SLACK];
        float[] dOut = within(0, new float[] {1}, Kernels.SLACK);
        int[] rows = {0};
        int[] offsets = {0, 1, 2};

        kernels.maxPool(in, 0, rows, offsets, 1, out, 0);
        kernels.maxPoolBackward(in, 0, rows, offsets, 1, out, dOut, 0, dIn, 0);

        assertTrue(Float.isNaN(out[0]));
        assertEquals(0, dIn[0] + dIn[1] + dIn[2]);
    }
}
