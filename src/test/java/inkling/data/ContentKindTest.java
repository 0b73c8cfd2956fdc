package inkling.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContentKindTest {
    private final Dataset mnist = Mnist.test().slice(0, 1000);

    private Dataset read(Dataset data, String... names) throws IOException {
        return Idx.read(IdxWriter.images(data), IdxWriter.labels(data), names);
    }

    /** MNIST's pictures moved so far that their frame is another. */
    private Dataset moved() {
        PictureCollector moved = new PictureCollector(mnist.shape(), mnist.classes());
        float[] picture = new float[784];
        for (int i = 0; i < mnist.size(); i++) {
            mnist.copyImage(i, picture, 0);
            float[] down = new float[784];
            System.arraycopy(picture, 0, down, 3 * 28, 784 - 3 * 28);
            moved.add(down, mnist.classes().get(mnist.label(i)));
        }
        return moved.dataset("moved", ContentKind.PICTURES);
    }

    @Test
    void mnistShowsDigits() {
        assertEquals(ContentKind.DIGITS, mnist.subject());
    }

    @Test
    void tenUnnamedClassesOfFramedDrawingsAreDigits() throws IOException {
        assertEquals(ContentKind.DIGITS, read(mnist).subject());
    }

    @Test
    void framedDrawingsOfNamedClassesAreDrawings() throws IOException {
        String[] names = "a b c d e f g h i j".split(" ");

        assertEquals(ContentKind.DRAWINGS, read(mnist, names).subject());
    }

    @Test
    void fewerThanTenUnnamedClassesMayBeAnything() throws IOException {
        PictureCollector three = new PictureCollector(mnist.shape(), mnist.classes());
        for (int i = 0; i < mnist.size(); i++) {
            if (mnist.label(i) < 3) {
                three.add(mnist, i);
            }
        }

        assertEquals(
                ContentKind.DRAWINGS,
                read(three.dataset("three", ContentKind.DRAWINGS)).subject());
    }

    @Test
    void picturesInAnotherFrameAreNoDrawings() throws IOException {
        assertEquals(ContentKind.PICTURES, read(moved()).subject());
    }

    @Test
    void digitsAreTheirNames() {
        assertFalse(ContentKind.areDigits(List.of("0", "10")));
        assertFalse(ContentKind.areDigits(List.of("七")));
    }
}
