package inkling.ink;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PrintedLinesTest {
    private static final int WIDTH = 60;
    private static final int HEIGHT = 40;

    @Test
    void darkLinesAcrossThePictureAreTakenAway() {
        float[] contrast = new float[WIDTH * HEIGHT];
        row(contrast, 12, 1);
        column(contrast, 20, 1);

        PrintedLines.remove(contrast, WIDTH, HEIGHT, 1);

        assertArrayEquals(new float[WIDTH * HEIGHT], contrast);
    }

    @Test
    void theSoftEdgesOfADarkLineGoWithIt() {
        float[] contrast = new float[WIDTH * HEIGHT];
        row(contrast, 11, 0.3f);
        row(contrast, 12, 1);
        row(contrast, 13, 0.3f);

        assertEquals(0, PrintedLines.remove(contrast, WIDTH, HEIGHT, 1), "no faint line is left");
        assertArrayEquals(new float[WIDTH * HEIGHT], contrast);
    }

    @Test
    void theOutermostRowsMayBeLines() {
        float[] contrast = new float[WIDTH * HEIGHT];
        row(contrast, 0, 1);
        row(contrast, HEIGHT - 1, 1);

        PrintedLines.remove(contrast, WIDTH, HEIGHT, 1);

        assertArrayEquals(new float[WIDTH * HEIGHT], contrast);
    }

    @Test
    void aStrokeStaysWholeWhereItCrossesALine() {
        float[] stroke = new float[WIDTH * HEIGHT];
        for (int y = 5; y < 30; y++) {
            stroke[y * WIDTH + 30] = 0.9f;
            stroke[y * WIDTH + 31] = 0.9f;
        }
        float[] contrast = stroke.clone();
        row(contrast, 12, 0.9f);

        PrintedLines.remove(contrast, WIDTH, HEIGHT, 1);

        assertArrayEquals(stroke, contrast);
    }

    @Test
    void aStrokeThatEndsAtALineIsCutThere() {
        float[] contrast = new float[WIDTH * HEIGHT];
        for (int y = 5; y < 12; y++) {
            contrast[y * WIDTH + 30] = 0.9f;
        }
        row(contrast, 12, 0.9f);

        PrintedLines.remove(contrast, WIDTH, HEIGHT, 1);

        assertEquals(0.9f, contrast[10 * WIDTH + 30]);
        assertEquals(0, contrast[12 * WIDTH + 30]);
    }

    @Test
    void faintLinesStayAndTheCallerHearsHowDarkTheyAre() {
        float[] contrast = new float[WIDTH * HEIGHT];
        row(contrast, 12, 0.2f);
        column(contrast, 40, 0.3f);
        float[] before = contrast.clone();

        assertEquals(0.45f, PrintedLines.remove(contrast, WIDTH, HEIGHT, 1), 1e-6f);
        assertArrayEquals(before, contrast);
    }

    @Test
    void aLineIsFaintInComparisonWithTheInk() {
        float[] contrast = new float[WIDTH * HEIGHT];
        row(contrast, 12, 0.1f);

        assertEquals(0.15f, PrintedLines.remove(contrast, WIDTH, HEIGHT, 0.5f), 1e-6f);
    }

    @Test
    void faintLinesNeverReachTheInk() {
        float[] contrast = new float[WIDTH * HEIGHT];
        row(contrast, 12, 0.55f);

        assertEquals(0.72f, PrintedLines.remove(contrast, WIDTH, HEIGHT, 1), 1e-6f);
    }

    @Test
    void whatIsAsFaintAsNoiseIsNoLine() {
        float[] contrast = new float[WIDTH * HEIGHT];
        row(contrast, 12, 0.04f);

        assertEquals(0, PrintedLines.remove(contrast, WIDTH, HEIGHT, 1));
    }

    @Test
    void aStrokeAcrossTwoThirdsOfThePictureIsNoLine() {
        float[] contrast = new float[WIDTH * HEIGHT];
        for (int x = 10; x < 50; x++) {
            contrast[12 * WIDTH + x] = 1;
        }
        float[] before = contrast.clone();

        assertEquals(0, PrintedLines.remove(contrast, WIDTH, HEIGHT, 1));
        assertArrayEquals(before, contrast);
    }

    @Test
    void aFaintLineFromEdgeToEdgeCrossesThePicture() {
        float[] ink = new float[WIDTH * HEIGHT];
        assertFalse(PrintedLines.cross(ink, WIDTH, HEIGHT, 1), "nothing is on the paper");
        row(ink, 12, 0.1f);

        assertTrue(PrintedLines.cross(ink, WIDTH, HEIGHT, 1));
    }

    @Test
    void aColumnFromEdgeToEdgeCrossesThePicture() {
        float[] ink = new float[WIDTH * HEIGHT];
        column(ink, 20, 0.1f);

        assertTrue(PrintedLines.cross(ink, WIDTH, HEIGHT, 1));
    }

    @Test
    void aLineWithGapsCrossesThePictureAllTheSame() {
        float[] ink = new float[WIDTH * HEIGHT];
        row(ink, 12, 0.5f);
        for (int x = 30; x < 38; x++) {
            ink[12 * WIDTH + x] = 0;
        }

        assertTrue(PrintedLines.cross(ink, WIDTH, HEIGHT, 1));
    }

    @Test
    void aDigitThatNearlyFillsThePictureDoesNotCrossIt() {
        float[] ink = new float[WIDTH * HEIGHT];
        for (int y = 0; y < HEIGHT - 3; y++) {
            ink[y * WIDTH + 30] = 1;
        }

        assertFalse(PrintedLines.cross(ink, WIDTH, HEIGHT, 1));
    }

    @Test
    void aLineAlongTheEdgeCrossesThePicture() {
        float[] ink = new float[WIDTH * HEIGHT];
        column(ink, WIDTH - 1, 0.1f);

        assertTrue(PrintedLines.cross(ink, WIDTH, HEIGHT, 1));
    }

    @Test
    void shadingIsNoLine() {
        float[] contrast = new float[WIDTH * HEIGHT];
        for (int i = 0; i < contrast.length; i++) {
            contrast[i] = 0.9f * (i % WIDTH) / WIDTH - 0.3f;
        }

        assertFalse(PrintedLines.cross(contrast, WIDTH, HEIGHT, 1));
    }

    private static void row(float[] contrast, int y, float value) {
        for (int x = 0; x < WIDTH; x++) {
            contrast[y * WIDTH + x] = Math.max(contrast[y * WIDTH + x], value);
        }
    }

    private static void column(float[] contrast, int x, float value) {
        for (int y = 0; y < HEIGHT; y++) {
            contrast[y * WIDTH + x] = Math.max(contrast[y * WIDTH + x], value);
        }
    }
}
