package inkling.ink;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ResamplingTest {
    @Test
    void halvingTakesTheMeanOfFourPixels() {
        Picture picture = new Picture(4, 2, new float[] {
            0, 1, 0.25f, 0.25f, //
            1, 0, 0.5f, 0,
        });

        assertArrayEquals(
                new float[] {0.5f, 0.25f}, Resampling.byArea(picture, 0.5).ink());
    }

    @Test
    void aPixelOnTheLineIsShared() {
        Picture picture = new Picture(3, 1, new float[] {0, 1, 0});

        // two patches of 1.5 pixels by 1.5, of which the picture's single row covers two thirds
        Picture resampled = Resampling.byArea(picture, 2 / 3.0);

        assertEquals(2, resampled.width());
        assertArrayEquals(new float[] {2 / 9f, 2 / 9f}, resampled.ink(), 1e-6f);
    }

    @Test
    void enlargingRepeatsPixels() {
        Picture picture = new Picture(2, 1, new float[] {1, 0.5f});

        Picture resampled = Resampling.byArea(picture, 2);

        assertEquals(4, resampled.width());
        assertArrayEquals(new float[] {1, 1, 0.5f, 0.5f, 1, 1, 0.5f, 0.5f}, resampled.ink());
    }

    @Test
    void theLastPixelMayBePartlyPaper() {
        Picture picture = new Picture(10, 7, filled(70));

        Picture resampled = Resampling.byArea(picture, 0.5);

        assertEquals(5, resampled.width());
        assertEquals(4, resampled.height());
        assertEquals(1, resampled.at(4, 2), 1e-6);
        assertEquals(0.5, resampled.at(4, 3), 1e-6);
    }

    @Test
    void roundingAddsNoPixel() {
        for (int side = 1; side < 2000; side++) {
            Picture resampled = Resampling.byArea(new Picture(side, 1, filled(side)), 20 / (double) side);

            assertEquals(20, resampled.width(), "from a side of " + side);
        }
    }

    private static float[] filled(int length) {
        float[] ink = new float[length];
        java.util.Arrays.fill(ink, 1);
        return ink;
    }
}
