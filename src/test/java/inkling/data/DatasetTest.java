package inkling.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import inkling.engine.layer.Shape;
import java.util.List;
import org.junit.jupiter.api.Test;

class DatasetTest {
    private static final Shape SHAPE = new Shape(1, 2, 1);

    @Test
    void aSliceSeesItsOwnPictures() {
        Dataset slice =
                data(new byte[] {1, 2, 3, 4, 5, 6}, new byte[] {0, 1, 1}).slice(1, 3);

        float[] picture = new float[2];
        slice.copyImage(0, picture, 0);
        assertEquals(3 / 255f, picture[0]);
        assertEquals(1, slice.label(0));
        assertEquals(2, slice.size());
        assertThrows(IndexOutOfBoundsException.class, () -> slice.label(2));
    }

    @Test
    void aSlicesHashIsThatOfItsPictures() {
        assertEquals(
                data(new byte[] {3, 4}, new byte[] {1}).sha256(),
                data(new byte[] {1, 2, 3, 4}, new byte[] {0, 1}).slice(1, 2).sha256());
    }

    @Test
    void theHashTellsPixelsLabelsAndShapesApart() {
        Dataset data = data(new byte[] {1, 2}, new byte[] {0});

        assertNotEquals(data.sha256(), data(new byte[] {1, 3}, new byte[] {0}).sha256());
        assertNotEquals(data.sha256(), data(new byte[] {1, 2}, new byte[] {1}).sha256());
        assertNotEquals(
                data.sha256(),
                new Dataset("", new Shape(2, 1, 1), new byte[] {1, 2}, new byte[] {0}, List.of("a", "b")).sha256());
    }

    @Test
    void aSliceBeyondTheEndIsRefused() {
        Dataset data = data(new byte[] {1, 2}, new byte[] {0});

        assertThrows(IllegalArgumentException.class, () -> data.slice(0, 2));
    }

    @Test
    void arraysThatDoNotAgreeAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> data(new byte[3], new byte[2]));
        assertThrows(IllegalArgumentException.class, () -> data(new byte[4], new byte[] {0, 2}));
        assertThrows(IllegalArgumentException.class, () -> new Dataset("", SHAPE, new byte[0], new byte[0], List.of()));
    }

    private static Dataset data(byte[] pixels, byte[] labels) {
        return new Dataset("test", SHAPE, pixels, labels, List.of("a", "b"));
    }
}
