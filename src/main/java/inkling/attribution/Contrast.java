package inkling.attribution;

import inkling.engine.SoftmaxCrossEntropy;
import inkling.model.Model;
import java.util.OptionalInt;

/**
 * Compares an answer with its runner-up, or with another class.
 *
 * @param answer the index of the class with the largest logit
 * @param runnerUp the index of the class with the second largest, or of the one asked about
 * @param temperature that calibrates the model's probabilities
 */
record Contrast(int answer, int runnerUp, double temperature) {
    /**
     * Finds answer and runner-up among the model's classes; an output behind them is none.
     *
     * @param rival the class to compare with instead of the runner-up, unless it is the answer
     * @throws IllegalArgumentException if there is one class only
     */
    static Contrast of(Model model, float[] logits, OptionalInt rival) {
        int classes = model.labels().size();
        if (classes < 2) {
            throw new IllegalArgumentException("with one class there is no runner-up");
        }
        int answer = SoftmaxCrossEntropy.argmax(logits, 0, classes);
        boolean isAnother = rival.isPresent() && rival.getAsInt() != answer;
        return new Contrast(
                answer,
                isAnother ? rival.getAsInt() : second(logits, classes, answer),
                model.calibration().temperature());
    }

    /** The index of the largest of the first {@code classes} logits, but for one; the first of equal ones. */
    private static int second(float[] logits, int classes, int largest) {
        int second = largest == 0 ? 1 : 0;
        for (int i = second + 1; i < classes; i++) {
            if (i != largest && logits[i] > logits[second]) {
                second = i;
            }
        }
        return second;
    }

    /** The calibrated log-odds of the answer against the runner-up, in nats: {@code (z[answer] - z[runnerUp]) / temperature}. */
    double logOdds(float[] logits) {
        return ((double) logits[answer] - logits[runnerUp]) / temperature;
    }
}
