package inkling.engine.layer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import inkling.engine.kernel.ScalarKernels;
import org.junit.jupiter.api.Test;

class SigmoidLayerTest {
    private static final float[] IN = {0, 1, -1, Float.NaN, Float.NEGATIVE_INFINITY, Float.POSITIVE_INFINITY, -800, 800
    };
    private final LayerRun run = new LayerRun(
            new ScalarKernels(), new Sigmoid(), Shape.vector(IN.length), IN, new float[] {1, 2, 3, 4, 5, 6, 7, 8});

    @Test
    void theOutputIsTheLogisticFunctionAndNaNStays() {
        assertArrayEquals(new float[] {0.5f, 0.7310586f, 0.26894143f, Float.NaN, 0, 1, 0, 1}, run.out);
    }

    @Test
    void theGradientIsTheOutputTimesWhatIsMissingToOne() {
        assertArrayEquals(new float[] {0.25f, 0.39322387f, 0.5898358f, Float.NaN, 0, 0, 0, 0}, run.dIn, 1e-6f);
    }
}
