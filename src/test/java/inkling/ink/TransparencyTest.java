package inkling.ink;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TransparencyTest {
    @Test
    void inkOfOneColourIsAsDarkAsItIsOpaque() {
        assertArrayEquals(
                new float[] {1, 0.5f, 0, 0}, laid(new float[] {0, 1, 1, 0.95f}, new float[] {0, 0.5f, 1, 1}), 1e-6f);
    }

    @Test
    void darkColoursAreLaidOnWhitePaper() {
        assertArrayEquals(
                new float[] {1, 1, 0.4f, 0.1f}, laid(new float[] {0, 0, 0.4f, 0.1f}, new float[] {0, 0, 1, 1}), 1e-6f);
    }

    @Test
    void lightColoursAreLaidOnBlackPaper() {
        assertArrayEquals(
                new float[] {0, 0, 0.7f, 1}, laid(new float[] {0.3f, 0, 0.7f, 1}, new float[] {0, 0, 1, 1}), 1e-6f);
    }

    @Test
    void aPageWithTransparentCornersHasNoInkThere() {
        float[] page = {0, 1, 1, 1, 0, 1, 1, 1, 1, 1};

        assertEquals(1, laid(page, new float[] {0, 1, 1, 1, 1, 1, 1, 1, 1, 1})[0], 1e-6f);
    }

    @Test
    void thePaperOfAPageWithTransparentCornersIsItsMedian() {
        float[] page = {0, 0.9f, 0.8f, 0.9f, 0.1f, 0.9f, 0.8f, 0.1f, 0.9f, 0.1f};

        assertEquals(0.8f, laid(page, new float[] {0, 1, 1, 1, 1, 1, 1, 1, 1, 1})[0], 1e-6f);
    }

    @Test
    void whatIsClearedByLessThanHalfIsAmongTheColours() {
        assertArrayEquals(
                new float[] {0.5f * 0.5f, 0.9f, 0.2f, 0},
                laid(new float[] {0.5f, 0.9f, 0.2f, 0}, new float[] {0.5f, 1, 1, 0}),
                1e-6f);
    }

    @Test
    void anOpaquePictureOfOneColourStaysItself() {
        assertArrayEquals(new float[] {1, 1}, laid(new float[] {1, 1}, new float[] {1, 1}), 1e-6f);
    }

    @Test
    void aWhollyTransparentPictureHasNoInk() {
        float[][] channels = {{0, 1, 0, 1}, {0, 1, 0, 1}, {0, 1, 0, 1}};

        assertEquals(0, Picture.fromColour(channels, new float[4], 2, 2).at(1, 0));
    }

    /** The red of a grey picture on its paper. */
    private static float[] laid(float[] grey, float[] opacity) {
        float[][] channels = {grey, grey.clone(), grey.clone()};
        Transparency.layOnPaper(channels, opacity);
        return channels[0];
    }
}
