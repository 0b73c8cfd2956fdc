package inkling.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import inkling.engine.layer.Shape;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumSet;
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
    void picturesOfAnythingStayAsTheyAreWhenAugmented() {
        Dataset moved = moved();
        Augmenter augmenter = new Augmenter(moved, EnumSet.allOf(AugmentationStep.class), 1);
        float[] picture = new float[784];
        for (int i = 0; i < 50; i++) {
            moved.copyImage(i, picture, 0);
            float[] before = picture.clone();
            augmenter.augment(picture, 0, moved.label(i), 1, i);
            assertArrayEquals(before, picture);
        }
    }

    @Test
    void aClassNamedOneThatIsNoDigitNeverGetsAFoot() {
        Augmenter drawings = new Augmenter(
                28,
                28,
                List.of("1"),
                ContentKind.DRAWINGS,
                EnumSet.of(AugmentationStep.FORMS, AugmentationStep.TEMPLATES),
                1);
        Augmenter other = new Augmenter(
                28,
                28,
                List.of("L"),
                ContentKind.DRAWINGS,
                EnumSet.of(AugmentationStep.FORMS, AugmentationStep.TEMPLATES),
                1);
        float[] one = new float[784];
        float[] same = new float[784];
        for (int i = 0; i < 200; i++) {
            Arrays.fill(one, 0);
            for (int y = 4; y < 24; y++) {
                one[y * 28 + 14] = 1;
            }
            System.arraycopy(one, 0, same, 0, 784);
            drawings.augment(one, 0, 0, 1, i);
            other.augment(same, 0, 0, 1, i);
            assertArrayEquals(same, one);
        }
    }

    @Test
    void junkAmongOtherThanDigitsDependsNotOnThePictures() {
        Dataset dark = new Dataset(
                "dark", new Shape(28, 28, 1), new byte[784], new byte[1], List.of("7"), ContentKind.DRAWINGS);
        byte[] full = new byte[784];
        Arrays.fill(full, (byte) -1);
        Dataset bright =
                new Dataset("bright", new Shape(28, 28, 1), full, new byte[1], List.of("7"), ContentKind.DRAWINGS);
        float[] one = new float[784];
        float[] two = new float[784];
        for (int i = 0; i < 100; i++) {
            new Junk(dark, 1).draw(one, 0, 1, i);
            new Junk(bright, 1).draw(two, 0, 1, i);
            assertArrayEquals(one, two);
        }
    }

    @Test
    void digitsAreTheirNames() {
        assertFalse(ContentKind.areDigits(List.of("0", "10")));
        assertFalse(ContentKind.areDigits(List.of("七")));
    }
}
