package inkling.engine.layer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import inkling.engine.kernel.ScalarKernels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeakyReluLayerTest {
    private static final float[] IN = {-2, 0, 3, Float.NaN, Float.POSITIVE_INFINITY};
    private final LayerRun run = new LayerRun(
            new ScalarKernels(), new LeakyRelu(0.25), Shape.vector(IN.length), IN, new float[] {1, 2, 3, 4, 5});

    @Test
    void whatIsNotPositiveIsMultipliedByTheSlopeAndNaNStays() {
        assertArrayEquals(new float[] {-0.5f, 0, 3, Float.NaN, Float.POSITIVE_INFINITY}, run.out);
    }

    @Test
    void theGradientIsTheSlopeWhereTheInputIsNotPositive() {
        assertArrayEquals(new float[] {0.25f, 0.5f, 3, 1, 5}, run.dIn);
    }

    @Test
    void theUsualSlopeIsAHundredth() {
        assertEquals(0.01, new LeakyRelu().slope());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -0.01, 1.01, Double.NaN})
    void aSlopeIsAboveZeroAndAtMostOne(double slope) {
        assertThrows(IllegalArgumentException.class, () -> new LeakyRelu(slope));
    }
}
