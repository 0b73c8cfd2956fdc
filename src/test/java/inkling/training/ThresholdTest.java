package inkling.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import inkling.engine.random.KeyedRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThresholdTest {
    private static double[] scores(int count) {
        KeyedRandom random = new KeyedRandom(5);
        double[] scores = new double[count];
        for (int i = 0; i < count; i++) {
            scores[i] = random.nextGaussian();
        }
        return scores;
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.01, 0.29, 0.5, 0.99})
    void exactlyTheStatedShareIsLost(double lost) {
        double[] scores = scores(100);

        assertEquals(lost, Threshold.share(scores, Threshold.losing(lost, scores)), 1e-12);
    }

    @Test
    void sharesAreRoundedDownToWholeDigits() {
        double[] scores = scores(150);

        assertEquals(1 / 150.0, Threshold.share(scores, Threshold.losing(0.01, scores)), 1e-12);
    }

    @Test
    void noneOfSeveralEqualScoresIsLostIfNotAllMayBe() {
        double[] scores = {1, 2, 3, 3, 3};

        assertEquals(0, Threshold.share(scores, Threshold.losing(0.4, scores)));
        assertEquals(0.6, Threshold.share(scores, Threshold.losing(0.6, scores)));
    }

    @Test
    void withoutScoresNothingIsCutOff() {
        assertEquals(Double.POSITIVE_INFINITY, Threshold.losing(0.01, new double[0]));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1, Double.NaN})
    void aShareThatIsNoneIsRefused(double lost) {
        assertThrows(IllegalArgumentException.class, () -> Threshold.losing(lost, scores(10)));
    }
}
