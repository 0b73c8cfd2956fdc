package inkling.ink;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LocalMediansTest {
    /** Windows of 4 x 4 in a picture of 14 x 10, at columns 0, 2 ... 10 and rows 0, 1 ... 6: computed here pixel by pixel. */
    @Test
    void eachSampleIsItsDistanceFromTheMedianOfItsWindow() {
        int width = 14;
        int height = 10;
        float[] values = new float[width * height];
        Random random = new Random(4);
        for (int i = 0; i < values.length; i++) {
            values[i] = random.nextFloat();
        }
        int[] tops = {0, 1, 2, 3, 4, 6};

        float[] found = LocalMedians.deviations(values, width, height);

        assertEquals(36 * 16, found.length);
        int next = 0;
        for (int top : tops) {
            for (int left = 0; left <= 10; left += 2) {
                float[] window = new float[16];
                for (int i = 0; i < 16; i++) {
                    window[i] = values[(top + i / 4) * width + left + i % 4];
                }
                float[] sorted = window.clone();
                Arrays.sort(sorted);
                for (int i = 0; i < 16; i++) {
                    window[i] -= sorted[8];
                }
                assertArrayEquals(window, Arrays.copyOfRange(found, next, next + 16), "window at " + left + ", " + top);
                next += 16;
            }
        }
    }

    /** In a window of 40 pixels, 20 samples a row: every second pixel. */
    @Test
    void largeWindowsAreSampledEvenly() {
        int side = 100;
        float[] values = new float[side * side];
        for (int i = 0; i < values.length; i++) {
            values[i] = i % side % 2 == 0 && i / side % 2 == 0 ? 0.5f : 1;
        }

        float[] found = LocalMedians.deviations(values, side, side);

        assertEquals(36 * 400, found.length);
        assertArrayEquals(new float[found.length], found);
    }

    @Test
    void aDarkStrokeOnAShadedPageIsDarker() {
        assertTrue(LocalMedians.isInkDarker(strokeOnShade(-0.3f), 50, 50));
    }

    @Test
    void aLightStrokeOnAShadedBoardIsNot() {
        assertFalse(LocalMedians.isInkDarker(strokeOnShade(0.3f), 50, 50));
    }

    @Test
    void aPageWithNothingOnItIsTakenForPaper() {
        assertTrue(LocalMedians.isInkDarker(new float[100], 10, 10));
    }

    private static float[] strokeOnShade(float difference) {
        float[] values = new float[50 * 50];
        for (int y = 0; y < 50; y++) {
            for (int x = 0; x < 50; x++) {
                values[y * 50 + x] = 0.4f + x / 250f + (x >= 23 && x < 27 && y > 8 && y < 42 ? difference : 0);
            }
        }
        return values;
    }
}
