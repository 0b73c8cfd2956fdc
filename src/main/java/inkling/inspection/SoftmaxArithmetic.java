package inkling.inspection;

import inkling.engine.SoftmaxCrossEntropy;
import java.util.List;

/**
 * Shows how logits become probabilities: {@code p = exp((z - max z) / temperature) / sum}, see {@link SoftmaxCrossEntropy}.
 *
 * @param logits of the classes, z
 * @param temperature above 0; 1 in training, that of the calibration in use
 * @param largest the largest logit, which is subtracted so that nothing overflows
 * @param exponentials one for each logit, 0 to 1
 * @param sum of the exponentials, in their order
 * @param probabilities rounded once
 */
public record SoftmaxArithmetic(
        List<Float> logits,
        double temperature,
        float largest,
        List<Double> exponentials,
        double sum,
        List<Float> probabilities) {
    public SoftmaxArithmetic {
        logits = List.copyOf(logits);
        exponentials = List.copyOf(exponentials);
        probabilities = List.copyOf(probabilities);
    }

    /**
     * Writes out the softmax of the first logits.
     *
     * @param classes how many logits take part: those of the real classes, without a reject class
     */
    public static SoftmaxArithmetic of(float[] logits, int classes, double temperature) {
        float largest = logits[0];
        for (int c = 1; c < classes; c++) {
            largest = Math.max(largest, logits[c]);
        }
        Float[] z = new Float[classes];
        Double[] exponentials = new Double[classes];
        Float[] probabilities = new Float[classes];
        double sum = 0;
        for (int c = 0; c < classes; c++) {
            z[c] = logits[c];
            exponentials[c] = StrictMath.exp((logits[c] - largest) / temperature);
            sum += exponentials[c];
        }
        for (int c = 0; c < classes; c++) {
            probabilities[c] = (float) (exponentials[c] / sum);
        }
        return new SoftmaxArithmetic(
                List.of(z), temperature, largest, List.of(exponentials), sum, List.of(probabilities));
    }
}
