package inkling.ink;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TransparencyTest {
    private static final float[] OPACITY = {0, 0.5f, 1, 1};

    @Test
    void inkOfOneColourIsAsDarkAsItIsOpaque() {
        assertArrayEquals(
                new float[] {1, 0.5f, 0, 0}, Transparency.onWhite(new float[] {0, 1, 1, 0.95f}, OPACITY), 1e-6f);
    }

    @Test
    void severalColoursAreLaidOnWhitePaper() {
        assertArrayEquals(
                new float[] {1, 0.6f, 1, 0.1f}, Transparency.onWhite(new float[] {0, 0.2f, 1, 0.1f}, OPACITY), 1e-6f);
    }

    @Test
    void anOpaquePictureOfOneColourStaysItself() {
        assertArrayEquals(new float[] {1, 1}, Transparency.onWhite(new float[] {1, 1}, new float[] {1, 1}), 1e-6f);
    }

    @Test
    void aWhollyTransparentPictureHasNoInk() {
        assertEquals(
                0,
                Picture.fromGrey(new float[] {0, 1, 0, 1}, new float[4], 2, 2).at(1, 0));
    }
}
