package inkling.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.data.Dataset;
import inkling.engine.layer.Shape;
import inkling.training.Comparison.Group;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final List<String> PETS = List.of("cat", "dog", "bird");

    /** Truths: cat, cat, dog, dog, bird, bird. */
    private static Predictions answers(int[] answers, float... confidences) {
        Dataset data = new Dataset("pets", new Shape(1, 1, 1), new byte[6], new byte[] {0, 0, 1, 1, 2, 2}, PETS);
        return new Predictions(data, PETS, answers, confidences, 0);
    }

    private final Comparison comparison = new Comparison(
            answers(new int[] {0, 0, 1, 0, 1, 0}, 0.9f, 0.5f, 0.8f, 0.7f, 0.6f, 0.5f),
            answers(new int[] {0, 1, 0, 1, 1, 1}, 0.9f, 0.6f, 0.4f, 0.99f, 0.6f, 0.3f));

    @Test
    void everyPictureIsCountedOnce() {
        assertEquals(
                List.of(1, 2, 1, 2),
                List.of(
                        comparison.count(Group.BOTH_RIGHT),
                        comparison.count(Group.ONLY_FIRST_RIGHT),
                        comparison.count(Group.ONLY_SECOND_RIGHT),
                        comparison.count(Group.BOTH_WRONG)));
    }

    @Test
    void differentMistakesAreADifferenceAndTheSameMistakeIsNone() {
        assertTrue(comparison.has(Group.DIFFERENT, 5));
        assertEquals(4, comparison.count(Group.DIFFERENT));
    }

    @Test
    void thePictureOfWhichEitherModelWasSurestComesFirst() {
        assertEquals(List.of(3, 2, 1, 5), comparison.pictures(Group.DIFFERENT));
    }

    @Test
    void chanceIsJudgedByThePicturesThatOnlyOneGotRight() {
        assertEquals(new McNemarTest(2, 1), comparison.test());
    }

    @Test
    void modelsOfOtherThingsAreNotCompared() {
        Predictions pets = answers(new int[6], new float[6]);
        Predictions others = new Predictions(pets.data(), List.of("cat", "dog", "fish"), new int[6], new float[6], 0);
        assertThrows(IllegalArgumentException.class, () -> new Comparison(pets, others));
    }

    @Test
    void answersToOtherPicturesAreNotCompared() {
        Predictions pets = answers(new int[6], new float[6]);
        Predictions fewer =
                new Predictions(pets.data().slice(0, 5), PETS, Arrays.copyOf(pets.predicted(), 5), new float[5], 0);
        assertThrows(IllegalArgumentException.class, () -> new Comparison(pets, fewer));
    }
}
