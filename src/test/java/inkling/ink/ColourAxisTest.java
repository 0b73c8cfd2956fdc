package inkling.ink;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ColourAxisTest {
    private static final int SIDE = 40;

    /** A place on the stroke. */
    private static final int INKED = 20 * SIDE + 20;

    @Test
    void darkInkOnLightPaperGivesLuminance() {
        float[] values = values(new float[] {0.9f, 0.8f, 0.7f}, new float[] {0.2f, 0.1f, 0.1f});

        assertEquals(0.299 * 0.9 + 0.587 * 0.8 + 0.114 * 0.7, values[0], 1e-6);
        assertEquals(0.299 * 0.2 + 0.587 * 0.1 + 0.114 * 0.1, values[INKED], 1e-6);
    }

    /** Both have the luminance 0.5, so that black and white would show nothing. */
    @Test
    void coloursOfOneLuminanceAreToldApartByTheirColour() {
        float[] values = values(new float[] {0.2f, 0.7f, 0.256f}, new float[] {0.9f, 0.343f, 0.2594f});

        assertTrue(Math.abs(values[0] - values[INKED]) > 0.3, values[0] + " and " + values[INKED]);
    }

    /** The axis is scaled so that the most extreme colours are 0 and 1; these are red and green, which lie on it. */
    @Test
    void valuesStayWithinZeroAndOne() {
        float[] values = values(new float[] {0, 1, 0}, new float[] {1, 0, 0});

        assertEquals(1, Math.abs(values[0] - values[INKED]), 1e-3);
        for (float value : values) {
            assertTrue(value >= -1e-6f && value <= 1 + 1e-6f, "value " + value);
        }
    }

    @Test
    void aPictureOfOneColourIsItsLuminance() {
        float[] values = values(new float[] {0.5f, 0.25f, 1}, new float[] {0.5f, 0.25f, 1});

        assertArrayEquals(filled((float) (0.299 * 0.5 + 0.587 * 0.25 + 0.114)), values, 1e-6f);
    }

    /** The values of a page with a stroke. */
    private static float[] values(float[] paper, float[] ink) {
        float[][] channels = new float[3][];
        for (int c = 0; c < 3; c++) {
            channels[c] = filled(paper[c]);
            for (int y = 8; y < 32; y++) {
                channels[c][y * SIDE + 20] = ink[c];
                channels[c][y * SIDE + 21] = ink[c];
            }
        }
        return ColourAxis.values(channels, SIDE, SIDE);
    }

    private static float[] filled(float value) {
        float[] values = new float[SIDE * SIDE];
        Arrays.fill(values, value);
        return values;
    }
}
