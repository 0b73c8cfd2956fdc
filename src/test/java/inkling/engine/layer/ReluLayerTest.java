package inkling.engine.layer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import inkling.engine.kernel.ScalarKernels;
import org.junit.jupiter.api.Test;

class ReluLayerTest {
    private static final float[] IN = {-2, -0f, 0, 3, Float.NaN, Float.POSITIVE_INFINITY};
    private final LayerRun run =
            new LayerRun(new ScalarKernels(), new Relu(), Shape.vector(IN.length), IN, new float[] {1, 2, 3, 4, 5, 6});

    @Test
    void whatIsNotPositiveBecomesZeroAndNaNStays() {
        assertArrayEquals(new float[] {0, 0, 0, 3, Float.NaN, Float.POSITIVE_INFINITY}, run.out);
    }

    @Test
    void theGradientAtZeroIsZero() {
        assertArrayEquals(new float[] {0, 0, 0, 4, 0, 6}, run.dIn);
    }
}
