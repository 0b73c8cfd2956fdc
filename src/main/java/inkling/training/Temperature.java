package inkling.training;

import inkling.engine.SoftmaxCrossEntropy;

/**
 * Finds the temperature of temperature scaling, for which the true labels are most likely: that which minimises the mean of
 * {@code -log softmax(z / t)[truth]} (Guo and others, 2017, section 4.2). The loss is convex in {@code 1 / t}, so its minimum is
 * where the derivative changes sign, found by halving the interval of {@code log 1 / t}.
 */
final class Temperature {
    /**
     * The range to look in, upwards and downwards. Where all predictions are right, or the right ones are no likelier than the
     * wrong ones, the likelihood would drive the temperature to zero or to infinity.
     */
    private static final double FURTHEST = 5;

    private static final int HALVINGS = 40;

    private Temperature() {}

    /** The best temperature between a fifth and five, from at least one picture. */
    static double of(Logits logits) {
        double low = -StrictMath.log(FURTHEST);
        double high = -low;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (slope(logits, StrictMath.exp(middle)) < 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return StrictMath.exp(-(low + high) / 2);
    }

    /**
     * The derivative of the summed loss by the inverse temperature: over all pictures, the logit that is expected by the
     * probabilities less that of the truth.
     */
    private static double slope(Logits logits, double inverse) {
        float[] values = logits.values();
        double slope = 0;
        for (int i = 0; i < logits.samples(); i++) {
            int from = logits.at(i);
            double truth = values[from + logits.truths()[i]];
            double max = values[from + SoftmaxCrossEntropy.argmax(values, from, logits.classes())];
            double weights = 0;
            double excess = 0;
            for (int c = 0; c < logits.classes(); c++) {
                double weight = StrictMath.exp(inverse * (values[from + c] - max));
                weights += weight;
                excess += weight * (values[from + c] - truth);
            }
            slope += excess / weights;
        }
        return slope;
    }
}
