package inkling.engine.layer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import inkling.engine.kernel.ScalarKernels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClipLayerTest {
    private static final float[] IN = {-2, 0, 3, 6, 7, Float.NaN, Float.POSITIVE_INFINITY};
    private static final float[] D_OUT = {1, 2, 3, 4, 5, 6, 7};

    private static LayerRun run(Clip clip) {
        return new LayerRun(new ScalarKernels(), clip, Shape.vector(IN.length), IN, D_OUT);
    }

    @Test
    void whatIsOutsideBecomesTheBoundAndNaNStays() {
        assertArrayEquals(new float[] {0, 0, 3, 6, 6, Float.NaN, 6}, run(Clip.relu6()).out);
    }

    @Test
    void theGradientPassesBetweenTheBoundsOnly() {
        assertArrayEquals(new float[] {0, 0, 3, 0, 0, 0, 0}, run(Clip.relu6()).dIn);
    }

    @Test
    void aBoundThatThereIsNotCutsNothing() {
        assertArrayEquals(new float[] {-2, 0, 3, 3, 3, Float.NaN, 3}, run(new Clip(Double.NEGATIVE_INFINITY, 3)).out);
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 1", "NaN, 1", "0, NaN", "1, 1.00000001"})
    void theLowerBoundIsBelowTheUpperOneAsFloats(double low, double high) {
        assertThrows(IllegalArgumentException.class, () -> new Clip(low, high));
    }
}
