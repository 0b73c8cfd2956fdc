package inkling.recognition;

import inkling.model.Judgement;
import inkling.model.Model;
import java.util.List;

/**
 * The answer to some strokes that may be a digit, and whether to believe that they are one.
 *
 * @param logBelief the logarithm, in nats, 0 or less, of how probable the answer is and that there is a digit at all
 */
record Reading(Recognition.Answer answer, double logBelief) {
    /**
     * What a model's network says of a picture.
     *
     * @param picture what the network saw
     * @param logits all that it gave
     */
    static Reading of(Model model, float[] picture, float[] logits) {
        List<String> labels = model.labels();
        Judgement judgement = model.judgement();
        float[] probabilities = new float[labels.size()];
        judgement.probabilities(logits, 0, labels.size(), probabilities, 0);
        Verdict verdict = Verdict.of(judgement, labels, logits, probabilities);
        Recognition.Answer answer = new Recognition.Answer(labels, probabilities, picture, verdict);
        double belief = StrictMath.log(probabilities[answer.best()]);
        return new Reading(answer, belief + LogOdds.logProbability(oddsOfDigit(judgement, logits, labels.size())));
    }

    /** The scores are log-odds or much like them; so that verdict and belief agree, they are even at the threshold. */
    private static double oddsOfDigit(Judgement judgement, float[] logits, int classes) {
        return judgement.rejects()
                ? judgement.threshold() - judgement.score().of(logits, 0, classes)
                : Double.POSITIVE_INFINITY;
    }
}
