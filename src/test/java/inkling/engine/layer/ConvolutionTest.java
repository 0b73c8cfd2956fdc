package inkling.engine.layer;

import static inkling.engine.kernel.FloatArrays.assertSameBits;
import static inkling.engine.kernel.FloatArrays.random;

import inkling.engine.kernel.Kernels;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every small combination of shape, window, stride and padding, against {@link PlainConvolution}, bit for bit. */
class ConvolutionTest {
    private static final int COUNT = 2;
    private static final List<Shape> SHAPES = List.of(
            new Shape(1, 1, 1), new Shape(3, 4, 2), new Shape(5, 5, 1), new Shape(6, 7, 3), new Shape(2, 9, 17));

    @ParameterizedTest
    @MethodSource("inkling.engine.AllFamilies#all")
    void allThreePassesHaveTheBitsOfSevenPlainLoops(Kernels kernels) {
        for (Shape in : SHAPES) {
            for (int height = 1; height <= 5; height++) {
                for (int width = 1; width <= 5; width++) {
                    for (int stride = 1; stride <= 3; stride++) {
                        for (Padding padding : paddings(height, width)) {
                            checkIfItFits(kernels, in, new Window(height, width, stride, padding));
                        }
                    }
                }
            }
        }
    }

    private static List<Padding> paddings(int height, int width) {
        return List.of(
                Padding.VALID,
                Padding.SAME,
                new Padding.Explicit(height - 1, Math.min(1, width - 1), 0, width - 1),
                new Padding.Explicit(0, width / 2, Math.min(2, height - 1), 0));
    }

    private static void checkIfItFits(Kernels kernels, Shape in, Window window) {
        boolean fits =
                window.padding() != Padding.VALID || window.height() <= in.height() && window.width() <= in.width();
        int bottomRight = window.padding() instanceof Padding.Explicit sides
                ? Math.min(
                        in.height() + sides.top() + sides.bottom() - window.height(),
                        in.width() + sides.left() + sides.right() - window.width())
                : 0;
        if (fits && bottomRight >= 0) {
            // 1, 5 and 17 filters: less than a vector of any width, between two widths, more than the widest.
            int filters = List.of(1, 5, 17).get((window.height() + window.width() + window.stride()) % 3);
            check(kernels, in, new Conv2d(filters, window));
        }
    }

    private static void check(Kernels kernels, Shape in, Conv2d spec) {
        PlainConvolution plain = new PlainConvolution(spec, in, COUNT);
        int weightCount = spec.window().height() * spec.window().width() * in.channels() * spec.filters();
        float[] parameters = random(weightCount + spec.filters(), 1);
        float[] before = random(parameters.length, 2);
        float[] samples = random(COUNT * in.size(), 3);
        float[] dOut = random(COUNT * plain.outSize(), 4);
        float[] weightGradient = Arrays.copyOf(before, weightCount);
        float[] biasGradient = Arrays.copyOfRange(before, weightCount, before.length);
        plain.addWeightGradient(samples, dOut, weightGradient);
        plain.addBiasGradient(dOut, biasGradient);

        LayerRun run = new LayerRun(kernels, spec, in, parameters, samples, dOut, before, new long[COUNT]);

        float[] weights = Arrays.copyOf(parameters, weightCount);
        float[] bias = Arrays.copyOfRange(parameters, weightCount, parameters.length);
        String what = spec + " over " + in;
        assertSameBits(plain.forward(samples, weights, bias), run.out, () -> "out of " + what);
        assertSameBits(plain.inputGradient(dOut, weights), run.dIn, () -> "input gradient of " + what);
        assertSameBits(weightGradient, Arrays.copyOf(run.gradient, weightCount), () -> "weight gradient of " + what);
        assertSameBits(
                biasGradient,
                Arrays.copyOfRange(run.gradient, weightCount, before.length),
                () -> "bias gradient of " + what);
    }
}
