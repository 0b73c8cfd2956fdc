package inkling.engine.layer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import inkling.engine.kernel.ScalarKernels;
import org.junit.jupiter.api.Test;

class TanhLayerTest {
    private static final float[] IN = {0, -0f, 0.5f, -1, Float.NaN, Float.NEGATIVE_INFINITY, 20};
    private final LayerRun run = new LayerRun(
            new ScalarKernels(), new Tanh(), Shape.vector(IN.length), IN, new float[] {1, 2, 3, 4, 5, 6, 7});

    @Test
    void theOutputIsTheHyperbolicTangentAndNaNStays() {
        assertArrayEquals(new float[] {0, -0f, 0.46211717f, -0.7615942f, Float.NaN, -1, 1}, run.out);
    }

    @Test
    void theGradientIsOneMinusTheSquareOfTheOutput() {
        assertArrayEquals(new float[] {1, 2, 2.3593431f, 1.6798973f, Float.NaN, 0, 0}, run.dIn, 1e-6f);
    }
}
