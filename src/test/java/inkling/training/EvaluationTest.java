package inkling.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.data.Dataset;
import inkling.engine.NetworkSpec;
import inkling.engine.ParameterLayout;
import inkling.engine.Parameters;
import inkling.engine.layer.Dense;
import inkling.engine.layer.Shape;
import inkling.model.Calibration;
import inkling.model.Model;
import inkling.model.TrainingRecord;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvaluationTest {
    /** Pictures of one pixel, and a network that answers "bright" for more than half grey: logits (0, 10 x - 5). */
    private static Model threshold() {
        NetworkSpec network = new NetworkSpec("threshold", new Shape(1, 1, 1), List.of(new Dense(2)));
        Parameters parameters = new Parameters(new ParameterLayout(network), new float[] {0, 10, 0, -5});
        return new Model(network, parameters, "none", List.of("dark", "bright"), TrainingRecord.NONE);
    }

    private static Dataset pixels(int[] values, int... labels) {
        byte[] pixels = new byte[values.length];
        byte[] classes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            pixels[i] = (byte) values[i];
            classes[i] = (byte) labels[i];
        }
        return new Dataset("pixels", new Shape(1, 1, 1), pixels, classes, List.of("dark", "bright"));
    }

    @Test
    void countsAnswersByTruth() {
        Evaluation evaluation = Evaluation.of(threshold(), pixels(new int[] {0, 255, 255, 10}, 0, 1, 0, 0), 1);

        assertEquals(0.75, evaluation.accuracy());
        assertEquals(2, evaluation.confusion()[0][0]);
        assertEquals(1, evaluation.confusion()[0][1]);
        assertEquals(1, evaluation.confusion()[1][1]);
    }

    @Test
    void picturesWithoutAnAnswerAreCountedRatherThanTakenForTheFirstClass() {
        Model overflowing = threshold();
        overflowing.parameters().values()[1] = Float.MAX_VALUE;
        overflowing.parameters().values()[3] = Float.MAX_VALUE;
        Dataset data = pixels(new int[] {0, 255, 255}, 0, 0, 1);
        String expected = "The network gives no answer for 2 of the 3 pictures";

        Exception evaluated = assertThrows(IllegalArgumentException.class, () -> Evaluation.of(overflowing, data, 1));
        Exception predicted =
                assertThrows(IllegalArgumentException.class, () -> Predictions.of(overflowing, data, 1, done -> true));

        assertTrue(evaluated.getMessage().startsWith(expected), evaluated.getMessage());
        assertTrue(predicted.getMessage().startsWith(expected), predicted.getMessage());
    }

    @Test
    void aModelsRecordTellsWhatWasFound() {
        Model model = threshold();
        Evaluation evaluation = Evaluation.of(model, pixels(new int[] {0, 255, 255, 10}, 0, 1, 0, 0), 1);

        TrainingRecord record = evaluation.recordedIn(model).training();

        assertEquals(0.75, record.testAccuracy());
        // three of four are right, and all are given with nearly 1
        assertEquals(0.25, record.calibrationError(), 0.01);
    }

    @Test
    void theLossIsTheMeanCrossEntropy() {
        Evaluation evaluation = Evaluation.of(threshold(), pixels(new int[] {0, 255}, 0, 0), 1);

        double right = Math.log(1 + Math.exp(-5));
        double wrong = Math.log(1 + Math.exp(5));
        assertEquals((right + wrong) / 2, evaluation.loss(), 1e-6);
    }

    /** Classes as in {@link #threshold}, and an output for what is none of them with the logit {@code reject}. */
    private static Model thresholdOrRejectClass(float reject, Calibration calibration) {
        NetworkSpec network = new NetworkSpec("junk", new Shape(1, 1, 1), List.of(new Dense(3)));
        Parameters parameters = new Parameters(new ParameterLayout(network), new float[] {0, 10, 0, 0, -5, reject});
        return new Model(network, parameters, "none", List.of("dark", "bright"), calibration, TrainingRecord.NONE);
    }

    @Test
    void aRejectClassIsNeverTheAnswerAndTakesNoPartInTheLoss() {
        Dataset data = pixels(new int[] {0, 255, 255, 10}, 0, 1, 0, 0);
        Evaluation without = Evaluation.of(threshold(), data, 1);
        Evaluation with = Evaluation.of(thresholdOrRejectClass(50, Calibration.NONE), data, 1);

        assertEquals(without.correct(), with.correct());
        assertEquals(without.loss(), with.loss());
        assertArrayEquals(without.confusion(), with.confusion());
    }

    /** The odds of the reject class are 3 to exp(0) + exp(±5); at half grey, where both classes have a logit of about 0, 3 to 2. */
    @Test
    void whatTheJudgementRejectsIsCounted() {
        Calibration even = new Calibration(1, Calibration.Score.REJECT_CLASS, 0, 0);
        float reject = (float) Math.log(3);

        assertEquals(
                2,
                Evaluation.of(thresholdOrRejectClass(reject, even), pixels(new int[] {127, 255, 128}, 0, 1, 1), 1)
                        .rejected());
    }

    /** Two right answers given with sigmoid(5 / 2) each. */
    @Test
    void theCalibrationErrorIsThatOfTheCalibratedProbabilities() {
        Calibration warm = new Calibration(2, Calibration.Score.ENERGY, Double.POSITIVE_INFINITY, 0);
        Evaluation evaluation = Evaluation.of(thresholdOrRejectClass(0, warm), pixels(new int[] {0, 255}, 0, 1), 1);

        assertEquals(1 - 1 / (1 + Math.exp(-2.5)), evaluation.calibrationError(), 1e-6);
    }

    @Test
    void threadsGiveTheSameAnswers() {
        Dataset data = TinyData.bars(700, 3);
        Model model = TrainingSession.freshModel(TinyData.network(), data, TinyData.config(1, 0.1));

        assertEquals(
                Evaluation.of(model, data, 1).loss(),
                Evaluation.of(model, data, 3).loss());
    }

    @Test
    void dataWithClassesThatTheModelDoesNotKnowIsRefused() {
        Dataset three =
                new Dataset("three", new Shape(1, 1, 1), new byte[3], new byte[] {0, 1, 2}, List.of("a", "b", "c"));

        Exception e = assertThrows(IllegalArgumentException.class, () -> Evaluation.of(threshold(), three, 1));

        assertTrue(e.getMessage().contains("\"a\", \"b\", \"c\""), e.getMessage());
    }
}
