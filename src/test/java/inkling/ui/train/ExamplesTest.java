package inkling.ui.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import inkling.augmentation.Augmenter;
import inkling.data.Dataset;
import inkling.engine.layer.Shape;
import inkling.ui.train.Examples.Example;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ExamplesTest {
    private static final List<String> CLASSES =
            IntStream.range(0, 10).mapToObj(Integer::toString).toList();

    @Test
    void twentyPicturesHaveEveryClassTwice() {
        List<Example> examples = Examples.of(data(1000), untouched(), 0);
        assertEquals(
                IntStream.range(0, 20).mapToObj(i -> Integer.toString(i / 2)).toList(),
                examples.stream().map(Example::label).toList());
    }

    @Test
    void withoutStepsPicturesAreThoseOfTheData() {
        Dataset data = data(1000);
        float[] first = new float[784];
        data.copyImage(0, first, 0);
        assertArrayEquals(first, Examples.of(data, untouched(), 0).get(0).pixels());
    }

    @Test
    void anotherRoundShowsOtherPictures() {
        Dataset data = data(1000);
        assertNotEquals(
                Examples.of(data, untouched(), 0).get(0).pixels()[0],
                Examples.of(data, untouched(), 1).get(0).pixels()[0]);
    }

    @Test
    void aSmallDataSetIsShownWhole() {
        assertEquals(7, Examples.of(data(7), untouched(), 3).size());
        assertEquals(List.of(), Examples.of(data(0), untouched(), 3));
    }

    private static Augmenter untouched() {
        return new Augmenter(data(1), Set.of(), 1);
    }

    /** Pictures whose first pixel is their index, classes in turn. */
    private static Dataset data(int size) {
        byte[] pixels = new byte[size * 784];
        byte[] labels = new byte[size];
        for (int i = 0; i < size; i++) {
            pixels[i * 784] = (byte) i;
            labels[i] = (byte) (i % 10);
        }
        return new Dataset("counted", new Shape(28, 28, 1), pixels, labels, CLASSES);
    }
}
