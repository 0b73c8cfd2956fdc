package inkling.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.data.ContentKind;
import inkling.data.Dataset;
import inkling.handwriting.ThreeShapes;
import inkling.ink.Ink;
import inkling.ink.Normalised;
import inkling.ink.Normaliser;
import inkling.ink.Preprocessing;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DrawingDatasetTest {
    private final DrawingDataset pictures = new DrawingDataset(Preprocessing.INKLING_INK_1.id());
    private final List<LabelledDrawing> shapes = ThreeShapes.draw(0, 30, 1);

    @Test
    void aPictureIsWhatRecognitionSeesInBytes() {
        Dataset data = pictures.inOrder("shapes", shapes, DrawingDataset.classes(shapes));
        Normalised seen = new Normaliser(Preprocessing.INKLING_INK_1)
                .normalise(shapes.get(4).ink());
        float[] picture = new float[784];
        data.copyImage(4, picture, 0);

        assertArrayEquals(((Normalised.Digit) seen).picture().ink(), picture, 0.5f / 255 + 1e-6f);
    }

    @Test
    void labelsNameTheClasses() {
        Dataset data = pictures.mixed("shapes", shapes);

        assertEquals(List.of("square", "star", "triangle"), data.classes());
        assertEquals(ContentKind.DRAWINGS, data.subject());
    }

    @Test
    void digitsComeFirstAndInOrder() {
        List<LabelledDrawing> some = new ArrayList<>();
        for (String label : List.of("b", "7", "10", "0")) {
            some.add(shapes.get(0).withLabel(label));
        }

        assertEquals(List.of("0", "7", "10", "b"), DrawingDataset.classes(some));
    }

    @Test
    void drawingsOfDigitsAreDigits() {
        List<LabelledDrawing> sevens =
                shapes.stream().map(shape -> shape.withLabel("7")).toList();

        assertEquals(ContentKind.DIGITS, pictures.mixed("sevens", sevens).subject());
    }

    @Test
    void theLastPicturesShowAllClasses() {
        Dataset data = pictures.mixed("shapes", shapes);
        Set<Integer> last = new HashSet<>();
        for (int i = data.size() - 5; i < data.size(); i++) {
            last.add(data.label(i));
        }

        assertEquals(3, last.size());
    }

    @Test
    void theOrderOfDrawingsMakesNoDifferenceToTheMixture() {
        List<LabelledDrawing> reversed = new ArrayList<>(shapes);
        Collections.reverse(reversed);

        assertEquals(
                pictures.mixed("", shapes).sha256(),
                pictures.mixed("", reversed).sha256());
    }

    @Test
    void blankDrawingsAreLeftOut() {
        LabelledDrawing blank = new LabelledDrawing("blank", Instant.EPOCH, "star", Ink.EMPTY);

        assertEquals(0, pictures.mixed("", List.of(blank)).size());
    }

    @Test
    void aLabelThatIsNoClassIsRefused() {
        Exception e = assertThrows(
                IllegalArgumentException.class, () -> pictures.inOrder("", shapes, List.of("star", "square")));

        assertTrue(e.getMessage().contains("\"triangle\" is none of the classes star, square"), e.getMessage());
    }
}
