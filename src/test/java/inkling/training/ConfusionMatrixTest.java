package inkling.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class ConfusionMatrixTest {
    /** Six cats, of which one was taken for a dog, four dogs, of which two were taken for cats; no bird, but one was seen. */
    private static final ConfusionMatrix PETS = new ConfusionMatrix(new int[][] {{5, 1, 0}, {2, 1, 1}, {0, 0, 0}});

    @Test
    void accuracyIsTheShareOnTheDiagonal() {
        assertEquals(0.6, PETS.accuracy());
        assertEquals(4, PETS.mistakes());
    }

    @Test
    void precisionIsTheShareOfAnswersThatAreRight() {
        assertEquals(5 / 7.0, PETS.precision(0));
        assertEquals(0, PETS.precision(2));
    }

    @Test
    void recallIsTheShareOfPicturesThatAreFound() {
        assertEquals(5 / 6.0, PETS.recall(0));
        assertEquals(1 / 4.0, PETS.recall(1));
    }

    @Test
    void aClassWithoutPicturesHasNoRecall() {
        assertEquals(Double.NaN, PETS.recall(2));
    }

    @Test
    void aMatrixThatIsNotSquareIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new ConfusionMatrix(new int[][] {{1, 2}}));
    }
}
