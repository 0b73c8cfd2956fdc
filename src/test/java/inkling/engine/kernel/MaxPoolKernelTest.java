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

/**
 * Windows of 1 to 4 cells over one row of pixels, overlapping, touching and apart, with as many equal values as there
 * are others.
 */
class MaxPoolKernelTest {
    private static final int PIXELS = 9;
    private static final int BASE = 4;
    private static final int BEHIND = 5;
    private static final float NO_FLOOR = Float.NEGATIVE_INFINITY;
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
                checkMaximum(kernels, channels, cells, NO_FLOOR);
                checkMaximum(kernels, channels, cells, 0);
            }
        }
    }

    private static void checkMaximum(Kernels kernels, int channels, int cells, float floor) {
        float[] in = fewValues(PIXELS * channels);
        int windows = PIXELS - cells + 1;
        float[] expected = new float[windows * channels];
        for (int p = 0; p < windows; p++) {
            for (int c = 0; c < channels; c++) {
                float max = floor;
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
                WindowIndex.of(multiples(windows, channels), multiples(cells, channels), 1),
                channels,
                floor,
                out,
                BASE);

        int end = BASE + expected.length;
        String what = channels + " channels, " + cells + " cells, not below " + floor;
        assertSameBits(expected, Arrays.copyOfRange(out, BASE, end), () -> what);
        assertSameBits(garbage(BASE), Arrays.copyOf(out, BASE), () -> "before " + what);
        assertSameBits(
                garbage(BEHIND), Arrays.copyOfRange(out, end + Kernels.SLACK, out.length), () -> "behind " + what);
    }

    @ParameterizedTest
    @MethodSource("inkling.engine.kernel.KernelFamilies#all")
    void theFirstOfEqualMaximaGetsTheGradient(Kernels kernels) {
        for (int channels : AWKWARD) {
            for (int cells = 1; cells <= 4; cells++) {
                for (float floor : new float[] {NO_FLOOR, 0}) {
                    checkGradient(kernels, channels, cells, 1, floor);
                    checkGradient(kernels, channels, cells, cells, floor);
                    checkGradient(kernels, channels, cells, cells + 1, floor);
                }
            }
        }
    }

    private static void checkGradient(Kernels kernels, int channels, int cells, int stride, float floor) {
        int windows = 3;
        int pixels = (windows - 1) * stride + cells;
        float[] in = fewValues(pixels * channels);
        float[] dOut = fewValues(windows * channels);
        float[] out = new float[windows * channels];
        float[] expected = new float[pixels * channels];
        for (int p = 0; p < windows; p++) {
            for (int c = 0; c < channels; c++) {
                int first = p * stride * channels + c;
                for (int cell = 1; cell < cells; cell++) {
                    int here = (p * stride + cell) * channels + c;
                    if (in[here] > in[first]) {
                        first = here;
                    }
                }
                out[p * channels + c] = Math.max(in[first], floor);
                if (in[first] > floor) {
                    expected[first] += dOut[p * channels + c];
                }
            }
        }

        float[] dIn = garbage(BASE + expected.length + Kernels.SLACK);
        kernels.maxPoolBackward(
                within(2, in, Kernels.SLACK),
                2,
                WindowIndex.of(multiples(windows, stride * channels), multiples(cells, channels), 1),
                channels,
                floor,
                within(1, out, Kernels.SLACK),
                1,
                within(3, dOut, Kernels.SLACK),
                3,
                dIn,
                BASE,
                expected.length,
                stride == cells);

        int end = BASE + expected.length;
        String what = channels + " channels, " + cells + " cells, stride " + stride + ", not below " + floor;
        assertSameBits(expected, Arrays.copyOfRange(dIn, BASE, end), () -> what);
        assertSameBits(garbage(BASE), Arrays.copyOf(dIn, BASE), () -> "before " + what);
        assertSameBits(garbage(Kernels.SLACK), Arrays.copyOfRange(dIn, end, dIn.length), () -> "behind " + what);
    }

    @ParameterizedTest
    @MethodSource("inkling.engine.kernel.KernelFamilies#all")
    void aWindowWithNaNHasNoOtherMaximumAndPassesNoGradient(Kernels kernels) {
        float[] in = within(0, new float[] {1, Float.NaN, 3}, Kernels.SLACK);
        float[] out = new float[1 + Kernels.SLACK];
        float[] dIn = new float[3 + Kernels.SLACK];
        float[] dOut = within(0, new float[] {1}, Kernels.SLACK);
        WindowIndex window = WindowIndex.of(new int[] {0}, new int[] {0, 1, 2}, 1);

        kernels.maxPool(in, 0, window, 1, NO_FLOOR, out, 0);
        kernels.maxPoolBackward(in, 0, window, 1, NO_FLOOR, out, 0, dOut, 0, dIn, 0, 3, true);

        assertTrue(Float.isNaN(out[0]));
        assertEquals(0, dIn[0] + dIn[1] + dIn[2]);
    }
}
