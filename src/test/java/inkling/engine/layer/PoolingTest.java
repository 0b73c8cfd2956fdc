package inkling.engine.layer;

import static inkling.engine.kernel.FloatArrays.assertSameBits;
import static inkling.engine.kernel.FloatArrays.random;

import inkling.engine.kernel.Kernels;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every small combination of shape, window, stride and padding, against {@link PlainPooling}, bit for bit. */
class PoolingTest {
    private static final int COUNT = 2;
    private static final List<Shape> SHAPES =
            List.of(new Shape(5, 5, 1), new Shape(6, 7, 3), new Shape(5, 9, 17), new Shape(6, 6, 32));

    @ParameterizedTest
    @MethodSource("inkling.engine.AllFamilies#all")
    void theMaximumAndItsGradientHaveTheBitsOfPlainLoops(Kernels kernels) {
        for (Shape in : SHAPES) {
            forEachWindow(window -> checkMaximum(kernels, in, window));
        }
    }

    private static void checkMaximum(Kernels kernels, Shape in, Window window) {
        PlainPooling plain = new PlainPooling(window, in, COUNT);
        // So few different values that most windows have several maxima.
        float[] samples = new float[COUNT * in.size()];
        Random random = new Random(1);
        for (int i = 0; i < samples.length; i++) {
            samples[i] = random.nextInt(4) - 2;
        }
        float[] dOut = random(COUNT * plain.outSize(), 2);

        LayerRun run = new LayerRun(kernels, new MaxPool(window), in, samples, dOut);

        String what = window + " over " + in;
        assertSameBits(plain.maximum(samples), run.out, () -> "out of " + what);
        assertSameBits(plain.maximumGradient(samples, dOut), run.dIn, () -> "gradient of " + what);
    }

    @ParameterizedTest
    @MethodSource("inkling.engine.AllFamilies#all")
    void theMeanAndItsGradientHaveTheBitsOfPlainLoops(Kernels kernels) {
        for (Shape in : SHAPES) {
            forEachWindow(window -> checkMean(kernels, in, window));
        }
    }

    private static void checkMean(Kernels kernels, Shape in, Window window) {
        PlainPooling plain = new PlainPooling(window, in, COUNT);
        float[] samples = random(COUNT * in.size(), 1);
        float[] dOut = random(COUNT * plain.outSize(), 2);

        LayerRun run = new LayerRun(kernels, new AveragePool(window), in, samples, dOut);

        String what = window + " over " + in;
        assertSameBits(plain.mean(samples), run.out, () -> "out of " + what);
        assertSameBits(plain.meanGradient(dOut), run.dIn, () -> "gradient of " + what);
    }

    private static void forEachWindow(Consumer<Window> check) {
        for (int height = 1; height <= 5; height++) {
            for (int width = 1; width <= 5; width++) {
                for (int stride = 1; stride <= 4; stride++) {
                    check.accept(new Window(height, width, stride, Padding.VALID));
                    check.accept(new Window(height, width, stride, Padding.SAME));
                    check.accept(new Window(
                            height, width, stride, new Padding.Explicit(height - 1, width / 2, height / 2, width - 1)));
                }
            }
        }
    }
}
