package inkling.ink;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PictureTest {
    /** A pen of 20 canvas units is 2 pixels wide on a picture of 28; the stroke runs along the border of two rows. */
    @Test
    void strokesComeOnTopOfThePictureAtItsOwnScale() {
        float[] ink = new float[28 * 28];
        ink[14 * 28 + 5] = 0.25f;
        ink[3] = 0.5f;
        Stroke across = new Stroke(List.of(new Point(0, 140), new Point(280, 140)), 20);

        Picture both = new Picture(28, 28, ink).with(new Ink(List.of(across)));

        assertEquals(1, both.at(5, 14));
        assertEquals(1, both.at(20, 13));
        assertEquals(0, both.at(20, 15));
        assertEquals(0.5f, both.at(3, 0));
    }

    @Test
    void coloursAndOpacityHaveAValueForEachPixel() {
        float[] four = new float[4];
        float[] three = new float[3];

        assertThrows(
                IllegalArgumentException.class,
                () -> Picture.fromColour(new float[][] {four, three, four}, four, 2, 2));
        assertThrows(
                IllegalArgumentException.class,
                () -> Picture.fromColour(new float[][] {four, four, four}, three, 2, 2));
    }

    /** The colour says nothing: it is white everywhere. */
    @Test
    void opaqueInkOfOneColourIsInkWhateverItsColour() {
        float[] white = new float[100];
        Arrays.fill(white, 1);
        float[] opacity = new float[100];
        for (int y = 2; y < 8; y++) {
            opacity[10 * y + 5] = 1;
        }

        Picture picture = Picture.fromColour(new float[][] {white, white.clone(), white.clone()}, opacity, 10, 10);

        assertArrayEquals(opacity, picture.ink());
    }

    @Test
    void picturesOfTheSameInkAreEqualAndOthersNot() {
        Picture picture = new Picture(3, 2, new float[] {0, 1, 0, 0, 0.5f, 0});

        assertEquals(picture, new Picture(3, 2, new float[] {0, 1, 0, 0, 0.5f, 0}));
        assertEquals(picture.hashCode(), new Picture(3, 2, new float[] {0, 1, 0, 0, 0.5f, 0}).hashCode());
        assertNotEquals(picture, new Picture(2, 3, new float[] {0, 1, 0, 0, 0.5f, 0}));
        assertNotEquals(picture, new Picture(3, 2, new float[] {0, 1, 0, 0, 0.4f, 0}));
        assertNotEquals(picture.hashCode(), new Picture(2, 3, new float[] {0, 1, 0, 0, 0.5f, 0}).hashCode());
    }
}
