package inkling.recognition;

import inkling.model.Calibration;
import inkling.model.Model;
import java.util.List;

/**
 * Holds the prediction for strokes that may be a digit, and how probable it is that they are that digit.
 *
 * @param logProbability the logarithm, in nats, 0 or less, of the probability that there is a digit at all and that the prediction is
 *     right
 */
record ScoredAnswer(Recognition.Answer answer, double logProbability) {
    /**
     * Computes a model's prediction for a picture, with its score.
     *
     * @param picture the network's input
     * @param logits all of its outputs
     */
    static ScoredAnswer of(Model model, float[] picture, float[] logits) {
        List<String> labels = model.labels();
        Calibration calibration = model.calibration();
        float[] probabilities = new float[labels.size()];
        calibration.probabilities(logits, 0, labels.size(), probabilities, 0);
        Verdict verdict = Verdict.of(calibration, labels, logits, probabilities);
        Recognition.Answer answer = new Recognition.Answer(labels, probabilities, picture, verdict);
        double logPredicted = StrictMath.log(probabilities[answer.best()]);
        return new ScoredAnswer(
                answer, logPredicted + LogOdds.logProbability(oddsOfDigit(calibration, logits, labels.size())));
    }

    /** The scores are log-odds or much like them; so that verdict and belief agree, they are even at the threshold. */
    private static double oddsOfDigit(Calibration calibration, float[] logits, int classes) {
        return calibration.rejects()
                ? calibration.threshold() - calibration.score().of(logits, 0, classes)
                : Double.POSITIVE_INFINITY;
    }
}
