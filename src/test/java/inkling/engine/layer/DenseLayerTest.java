package inkling.engine.layer;

import static inkling.engine.kernel.FloatArrays.assertSameBits;
import static inkling.engine.kernel.FloatArrays.random;

import inkling.engine.kernel.Kernels;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DenseLayerTest {
    private static final int[] SIZES = {1, 3, 6, 16, 17, 33};

    @ParameterizedTest
    @MethodSource("inkling.engine.AllFamilies#all")
    void allThreePassesHaveTheBitsOfPlainLoops(Kernels kernels) {
        for (int inputs : SIZES) {
            for (int units : SIZES) {
                for (int count : SIZES) {
                    check(kernels, inputs, units, count);
                }
            }
        }
    }

    private static void check(Kernels kernels, int inputs, int units, int count) {
        int bias = inputs * units;
        float[] parameters = random(bias + units, 1);
        float[] in = random(count * inputs, 2);
        float[] dOut = random(count * units, 3);
        float[] out = new float[count * units];
        float[] dIn = new float[count * inputs];
        float[] before = random(parameters.length, 4);
        float[] gradient = before.clone();
        for (int n = 0; n < count; n++) {
            System.arraycopy(parameters, bias, out, n * units, units);
            for (int i = 0; i < inputs; i++) {
                for (int u = 0; u < units; u++) {
                    int w = i * units + u;
                    float x = in[n * inputs + i];
                    float d = dOut[n * units + u];
                    out[n * units + u] = Math.fma(x, parameters[w], out[n * units + u]);
                    dIn[n * inputs + i] = Math.fma(d, parameters[w], dIn[n * inputs + i]);
                    gradient[w] = Math.fma(x, d, gradient[w]);
                }
            }
            for (int u = 0; u < units; u++) {
                gradient[bias + u] += dOut[n * units + u];
            }
        }

        // Rows, columns and channels are read as one vector: the shape of the input does not matter.
        Shape shape = inputs % 3 == 0 ? new Shape(inputs / 3, 1, 3) : Shape.vector(inputs);
        LayerRun run = new LayerRun(kernels, new Dense(units), shape, parameters, in, dOut, before, new long[count]);

        String what = count + " samples of " + inputs + " to " + units;
        assertSameBits(out, run.out, () -> "out of " + what);
        assertSameBits(dIn, run.dIn, () -> "input gradient of " + what);
        assertSameBits(gradient, run.gradient, () -> "gradient of " + what);
    }
}
