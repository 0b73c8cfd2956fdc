package inkling.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.engine.SoftmaxCrossEntropy;
import inkling.model.Calibration.Score;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalibrationTest {
    /** Three classes and what is none of them. */
    private static final float[] LOGITS = {1.5f, -0.25f, 3, 2};

    private static double sumOfExponentials() {
        return Math.exp(1.5) + Math.exp(-0.25) + Math.exp(3);
    }

    private static Calibration withTemperature(double temperature) {
        return new Calibration(temperature, Score.ENERGY, 0, 0.01);
    }

    @Test
    void theEnergyIsTheNegativeLogOfTheSumOfExponentials() {
        assertEquals(-Math.log(sumOfExponentials()), Score.ENERGY.of(LOGITS, 0, 3), 1e-12);
    }

    @Test
    void theScoreOfTheRejectClassIsTheLogOddsOfItsProbability() {
        double nonDigit = Math.exp(2) / (sumOfExponentials() + Math.exp(2));

        assertEquals(Math.log(nonDigit / (1 - nonDigit)), Score.REJECT_CLASS.of(LOGITS, 0, 3), 1e-12);
    }

    @Test
    void scoresReadFromTheGivenPlaceOn() {
        float[] second = {9, 9, 9, 9, 1.5f, -0.25f, 3, 2};

        assertEquals(Score.REJECT_CLASS.of(LOGITS, 0, 3), Score.REJECT_CLASS.of(second, 4, 3));
    }

    @Test
    void hugeLogitsHaveAFiniteScore() {
        assertEquals(-1000 - Math.log(2), Score.ENERGY.of(new float[] {1000, 1000}, 0, 2), 1e-9);
    }

    @Test
    void probabilitiesAreTheSoftmaxOfTheCooledLogits() {
        float[] probabilities = new float[3];
        withTemperature(0.5).probabilities(LOGITS, 0, 3, probabilities, 0);

        double sum = Math.exp(3) + Math.exp(-0.5) + Math.exp(6);
        assertArrayEquals(
                new float[] {(float) (Math.exp(3) / sum), (float) (Math.exp(-0.5) / sum), (float) (Math.exp(6) / sum)},
                probabilities,
                1e-7f);
    }

    @Test
    void withoutAJudgementProbabilitiesAreThePlainSoftmax() {
        float[] plain = new float[4];
        SoftmaxCrossEntropy.softmax(LOGITS, 0, 4, plain, 0);
        float[] probabilities = new float[4];
        Calibration.NONE.probabilities(LOGITS, 0, 4, probabilities, 0);

        assertArrayEquals(plain, probabilities);
    }

    @Test
    void withoutAJudgementNothingIsRejected() {
        assertFalse(Calibration.NONE.rejects());
        assertFalse(Calibration.NONE.rejects(new float[] {-1e30f, -1e30f}, 0, 2));
    }

    @Test
    void whatScoresAboveTheThresholdIsRejectedAndWhatScoresThatMuchIsNot() {
        double score = Score.REJECT_CLASS.of(LOGITS, 0, 3);

        assertFalse(new Calibration(1, Score.REJECT_CLASS, score, 0).rejects(LOGITS, 0, 3));
        assertTrue(new Calibration(1, Score.REJECT_CLASS, Math.nextDown(score), 0).rejects(LOGITS, 0, 3));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, 0.009, 101, Double.NaN, Double.POSITIVE_INFINITY})
    void aTemperatureOutOfRangeIsRefused(double temperature) {
        assertThrows(IllegalArgumentException.class, () -> withTemperature(temperature));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.NEGATIVE_INFINITY})
    void aThresholdThatIsNoneIsRefused(double threshold) {
        assertThrows(IllegalArgumentException.class, () -> new Calibration(1, Score.ENERGY, threshold, 0));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.01, 1.01, Double.NaN})
    void aShareThatIsNoneIsRefused(double lost) {
        assertThrows(IllegalArgumentException.class, () -> new Calibration(1, Score.ENERGY, 0, lost));
    }
}
