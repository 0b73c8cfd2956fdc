package inkling.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import inkling.model.Calibration;
import inkling.model.Calibration.Score;
import java.util.List;
import org.junit.jupiter.api.Test;

class VerdictTest {
    private static final List<String> LABELS = List.of("a", "b", "c");

    /** Rejects what has a lower sum of exponentials than logits of zero. */
    private static final Calibration ZERO_OR_MORE =
            new Calibration(1, Score.ENERGY, Score.ENERGY.of(new float[3], 0, 3), 0.01);

    private static Verdict of(float... probabilities) {
        return Verdict.of(Calibration.NONE, LABELS, new float[3], probabilities);
    }

    @Test
    void oneThatStandsOutIsSure() {
        assertEquals(new Verdict.Sure("b"), of(0.2f, 0.7f, 0.1f));
    }

    @Test
    void aThirdOfTheBestIsClose() {
        assertEquals(new Verdict.Either("c", "a"), of(0.25f, 0, 0.75f));
    }

    @Test
    void lessThanAThirdOfTheBestIsNotClose() {
        assertEquals(new Verdict.Sure("c"), of(Math.nextDown(0.25f), 0, 0.75f));
    }

    @Test
    void theBetterOneComesFirst() {
        assertEquals(new Verdict.Either("b", "a"), of(0.4f, 0.5f, 0.1f));
        assertEquals(new Verdict.Either("a", "c"), of(0.5f, 0.1f, 0.4f));
    }

    @Test
    void amongEqualsTheFirstTwoAreNamed() {
        assertEquals(new Verdict.Either("a", "b"), of(1 / 3f, 1 / 3f, 1 / 3f));
    }

    @Test
    void aSingleClassIsSure() {
        assertEquals(
                new Verdict.Sure("only"),
                Verdict.of(Calibration.NONE, List.of("only"), new float[] {-3}, new float[] {1}));
    }

    @Test
    void whatScoresTooHighIsNotADigitHoweverProbableItIs() {
        assertEquals(
                new Verdict.NotADigit(),
                Verdict.of(ZERO_OR_MORE, LABELS, new float[] {1, -30, -30}, new float[] {1, 0, 0}));
    }

    @Test
    void whatScoresAsMuchAsTheThresholdIsADigit() {
        assertEquals(
                new Verdict.Sure("a"), Verdict.of(ZERO_OR_MORE, LABELS, new float[3], new float[] {0.8f, 0.1f, 0.1f}));
    }

    @Test
    void aTenthOfTheBestIsCloseInAPicture() {
        float[] probabilities = {0.08f, 0.8f, 0.12f};

        assertEquals(new Verdict.Either("b", "c"), new Verdict.Sure("b").onPicture(LABELS, probabilities));
    }

    @Test
    void lessThanATenthOfTheBestIsNotCloseInAPictureEither() {
        float[] probabilities = {0.01f, 0.92f, 0.07f};

        assertEquals(new Verdict.Sure("b"), new Verdict.Sure("b").onPicture(LABELS, probabilities));
    }

    @Test
    void whatIsNotADigitStaysSoInAPicture() {
        float[] probabilities = {0, 1, 0};

        assertEquals(new Verdict.NotADigit(), new Verdict.NotADigit().onPicture(LABELS, probabilities));
    }
}
