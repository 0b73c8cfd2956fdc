package inkling.engine.layer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.engine.kernel.ScalarKernels;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaddingTest {
    /** The first line is the example of TensorFlow's guide to padding; the others follow from its formulas by hand. */
    @ParameterizedTest(name = "{0} inputs, window {1}, stride {2}")
    @CsvSource({
        "13, 6, 5,  3, 1, 2",
        "28, 3, 1, 28, 1, 1",
        "28, 7, 1, 28, 3, 3",
        "28, 2, 1, 28, 0, 1",
        "28, 4, 1, 28, 1, 2",
        "28, 5, 2, 14, 1, 2",
        "28, 3, 2, 14, 0, 1",
        "28, 2, 2, 14, 0, 0",
        "27, 2, 2, 14, 0, 1",
        "224, 7, 2, 112, 2, 3",
        "5, 1, 3,  2, 0, 0",
        "5, 2, 3,  2, 0, 0",
        "5, 3, 4,  2, 1, 1",
        "1, 5, 1,  1, 2, 2",
        "1, 4, 3,  1, 1, 2",
    })
    void sameIsTensorFlows(int length, int window, int stride, int out, int before, int after) {
        assertEquals(new Padding.Sides(before, after), Padding.SAME.along(length, window, stride, true));
        Shape in = new Shape(length, 1, 1);
        assertEquals(out, new Window(window, 1, stride, Padding.SAME).over(in).outHeight());
    }

    @ParameterizedTest(name = "{0} inputs, window {1}, stride {2}")
    @CsvSource({"13, 6, 5, 2", "28, 3, 1, 26", "28, 2, 2, 14", "27, 2, 2, 13", "5, 1, 3, 2", "5, 5, 3, 1"})
    void validLeavesOutWhatNoWholeWindowCovers(int length, int window, int stride, int out) {
        Shape in = new Shape(1, length, 1);
        assertEquals(out, new Window(1, window, stride, Padding.VALID).over(in).outWidth());
    }

    /** The first row of what TensorFlow prints for 10×10 ones under 6×6 ones with padding {@code SAME}. */
    @Test
    void anEvenWindowSeesMoreOfTheTopLeftThanOfTheBottomRight() {
        float[] ones = new float[100];
        Arrays.fill(ones, 1);
        float[] parameters = Arrays.copyOf(ones, 37);
        parameters[36] = 0;
        LayerSpec spec = new Conv2d(1, Window.square(6, 1, Padding.SAME));

        LayerRun run =
                new LayerRun(new ScalarKernels(), spec, new Shape(10, 10, 1), parameters, ones, null, null, null);

        assertArrayEquals(new float[] {16, 20, 24, 24, 24, 24, 24, 20, 16, 12}, Arrays.copyOf(run.out, 10));
    }

    @Test
    void explicitSidesAreIndependent() {
        Window window = new Window(3, 4, 2, new Padding.Explicit(2, 1, 0, 3));
        Window.Placement at = window.over(new Shape(5, 6, 2));
        assertEquals(new Shape(3, 4, 7), at.out(7));
        assertEquals(2, at.top());
        assertEquals(1, at.left());
    }

    @Test
    void aNegativeSideIsRefused() {
        String message = assertThrows(IllegalArgumentException.class, () -> new Padding.Explicit(0, 0, -1, 0))
                .getMessage();
        assertTrue(message.contains("bottom -1"), message);
    }
}
