package inkling.ink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Pages of 120 x 100, brighter from left to right, with a bar of 8 x 60 on them. */
class InkExtractionTest {
    private static final int WIDTH = 120;
    private static final int HEIGHT = 100;
    private static final InkBox BAR = new InkBox(56, 20, 8, 60);

    @Test
    void aDarkBarOnAShadedPageIsAllTheInk() {
        float[] page = shaded();
        darken(page, BAR, 0.15f);

        assertIsTheBar(page);
    }

    @Test
    void aLightBarOnAShadedBoardIsAllTheInk() {
        float[] page = shaded();
        darken(page, BAR, 0.15f);
        for (int i = 0; i < page.length; i++) {
            page[i] = 1 - page[i];
        }

        assertIsTheBar(page);
    }

    @Test
    void aStripOfTableAtTheSideIsNoInk() {
        float[] page = shaded();
        darken(page, BAR, 0.15f);
        darken(page, new InkBox(0, 0, 12, HEIGHT), 0.3f);

        assertIsTheBar(page);
    }

    @Test
    void aPrintedFrameIsNoInk() {
        float[] page = shaded();
        darken(page, BAR, 0.15f);
        frame(page, new InkBox(30, 8, 60, 84), 0.15f);

        assertIsTheBar(page);
    }

    @Test
    void aFrameOnEvenPaperIsNoInkEither() {
        float[] page = filled(1);
        darken(page, BAR, 0.15f);
        frame(page, new InkBox(30, 8, 60, 84), 0.15f);

        assertIsTheBar(page);
    }

    @Test
    void aPrintedLineAcrossEvenPaperIsNoInk() {
        float[] page = filled(1);
        darken(page, new InkBox(0, 40, WIDTH, 1), 0.7f);
        darken(page, BAR, 0.15f);

        assertIsTheBar(page);
    }

    @Test
    void aDarkLineAcrossEvenPaperIsNoInk() {
        float[] page = filled(1);
        darken(page, new InkBox(0, 90, WIDTH, 2), 0.2f);
        darken(page, BAR, 0.15f);

        assertIsTheBar(page);
    }

    @Test
    void linesAlongTheEdgeOfEvenPaperAreNoInk() {
        float[] page = filled(1);
        darken(page, new InkBox(0, 0, 1, HEIGHT), 0.7f);
        darken(page, new InkBox(1, 40, WIDTH - 1, 1), 0.7f);
        darken(page, BAR, 0.15f);

        assertIsTheBar(page);
    }

    @Test
    void evenPaperWithALineAndNothingElseHasNoInk() {
        float[] page = filled(1);
        darken(page, new InkBox(0, 40, WIDTH, 2), 0.2f);

        assertTrue(InkBox.of(InkExtraction.of(page, WIDTH, HEIGHT), WIDTH, HEIGHT, 0.4f)
                .isEmpty());
    }

    @Test
    void aRingAroundTheBarIsNoInk() {
        float[] page = filled(1);
        darken(page, BAR, 0.15f);
        for (int i = 0; i < page.length; i++) {
            double distance = Math.hypot(i % WIDTH - 59.5, i / WIDTH - 49.5);
            page[i] = distance > 40 && distance < 44 ? 0.15f : page[i];
        }

        assertIsTheBar(page);
    }

    @Test
    void aLoopWithASpeckInItIsNoFrame() {
        float[] page = filled(1);
        frame(page, new InkBox(30, 20, 50, 60), 0.1f);
        darken(page, new InkBox(55, 50, 2, 2), 0.1f);

        float[] ink = InkExtraction.of(page, WIDTH, HEIGHT);

        assertTrue(ink[50 * WIDTH + 31] > 0.9f, "the loop is ink");
    }

    @Test
    void specksBesideTheBarAreNoInk() {
        float[] page = shaded();
        darken(page, BAR, 0.15f);
        darken(page, new InkBox(90, 30, 2, 2), 0.15f);

        assertIsTheBar(page);
    }

    /** A ring that touches all four sides, as a screen's selection tool cuts a digit out. */
    @Test
    void aDigitThatFillsThePictureIsInk() {
        int side = 60;
        float[] page = new float[side * side];
        Arrays.fill(page, 1);
        for (int i = 0; i < page.length; i++) {
            double distance = Math.hypot(i % side - 29.5, i / side - 29.5);
            page[i] = distance < 30 && distance > 22 ? 0 : 1;
        }

        float[] ink = InkExtraction.of(page, side, side);

        for (int i = 0; i < page.length; i++) {
            assertEquals(1 - page[i], ink[i], 0.01f, "column " + i % side + ", row " + i / side);
        }
    }

    @Test
    void aShadedPageWithNothingOnItHasNoInk() {
        assertTrue(InkBox.of(InkExtraction.of(shaded(), WIDTH, HEIGHT), WIDTH, HEIGHT, 0.4f)
                .isEmpty());
    }

    private static void assertIsTheBar(float[] page) {
        float[] ink = InkExtraction.of(page, WIDTH, HEIGHT);
        for (int i = 0; i < ink.length; i++) {
            int x = i % WIDTH;
            int y = i / WIDTH;
            boolean within = x >= BAR.left() && x <= BAR.right() && y >= BAR.top() && y <= BAR.bottom();
            assertEquals(within ? 1 : 0, ink[i], 0.15f, "column " + x + ", row " + y);
        }
    }

    private static float[] shaded() {
        float[] page = new float[WIDTH * HEIGHT];
        for (int i = 0; i < page.length; i++) {
            page[i] = 0.5f + 0.5f * (i % WIDTH) / WIDTH;
        }
        return page;
    }

    private static float[] filled(float value) {
        float[] page = new float[WIDTH * HEIGHT];
        Arrays.fill(page, value);
        return page;
    }

    private static void darken(float[] page, InkBox box, float factor) {
        for (int y = box.top(); y <= box.bottom(); y++) {
            for (int x = box.left(); x <= box.right(); x++) {
                page[y * WIDTH + x] *= factor;
            }
        }
    }

    /** Lines two pixels wide. */
    private static void frame(float[] page, InkBox box, float factor) {
        darken(page, new InkBox(box.left(), box.top(), box.width(), 2), factor);
        darken(page, new InkBox(box.left(), box.bottom() - 1, box.width(), 2), factor);
        darken(page, new InkBox(box.left(), box.top() + 2, 2, box.height() - 4), factor);
        darken(page, new InkBox(box.right() - 1, box.top() + 2, 2, box.height() - 4), factor);
    }
}
