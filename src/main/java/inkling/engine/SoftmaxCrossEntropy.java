package inkling.engine;

/**
 * Computes softmax, the cross-entropy loss on top of it, and its gradient:
 * {@code p = exp(z - max z) / sum; loss = -log p[label]}. Subtracting the maximum changes nothing in exact arithmetic and keeps
 * {@code exp} from overflowing; {@code StrictMath} gives the same bits on every machine.
 */
public final class SoftmaxCrossEntropy {
    private SoftmaxCrossEntropy() {}

    /**
     * Computes the probabilities of one sample's classes.
     *
     * @param logits read from {@code from} on, {@code classes} values
     * @param from the index of the first logit
     * @param classes the number of logits, 1 or more
     * @param probabilities written from {@code to} on; may be the same array
     * @param to the index of the first probability
     */
    public static void softmax(float[] logits, int from, int classes, float[] probabilities, int to) {
        softmax(logits, from, classes, 1, probabilities, to);
    }

    /**
     * Computes the probabilities of one sample's classes, {@code softmax(logits / temperature)}.
     *
     * @param logits read from {@code from} on, {@code classes} values
     * @param from the index of the first logit
     * @param classes the number of logits, 1 or more
     * @param temperature above 0; 1 changes nothing, not one bit
     * @param probabilities written from {@code to} on; may be the same array
     * @param to the index of the first probability
     */
    public static void softmax(
            float[] logits, int from, int classes, double temperature, float[] probabilities, int to) {
        float max = max(logits, from, classes);
        double sum = 0;
        for (int c = 0; c < classes; c++) {
            sum += StrictMath.exp((logits[from + c] - max) / temperature);
        }
        for (int c = 0; c < classes; c++) {
            probabilities[to + c] = (float) (StrictMath.exp((logits[from + c] - max) / temperature) / sum);
        }
    }

    /**
     * Computes {@code log(sum of exp z)} of one sample's logits, without overflow.
     *
     * @param logits read from {@code from} on, {@code classes} values
     * @param from the index of the first logit
     * @param classes the number of logits, 1 or more
     * @return at least the largest logit; NaN if one is NaN
     */
    public static double logSumExp(float[] logits, int from, int classes) {
        float max = max(logits, from, classes);
        double sum = 0;
        for (int c = 0; c < classes; c++) {
            sum += StrictMath.exp(logits[from + c] - max);
        }
        return max + StrictMath.log(sum);
    }

    /**
     * Computes the loss of one sample and its gradient by the logits without label smoothing.
     *
     * @param logits read from {@code from} on, {@code classes} values
     * @param from the index of the first logit, and of the first value of the gradient
     * @param classes the number of logits, 1 or more
     * @param label 0 to {@code classes - 1}
     * @param scale by which the gradient is multiplied, usually 1 / batch size
     * @param gradient written from {@code from} on
     * @return the loss in nats, not scaled; NaN if a logit is NaN
     */
    public static double loss(float[] logits, int from, int classes, int label, float scale, float[] gradient) {
        return loss(logits, from, classes, label, 0, scale, gradient);
    }

    /**
     * Computes the loss of one sample and its gradient by the logits, {@code scale * (p - target)}. With label smoothing (Szegedy et
     * al., 2016) the target is {@code (1 - smoothing) * oneHot(label) + smoothing / classes}, and the loss {@code -sum of
     * target * log p}.
     *
     * @param logits read from {@code from} on, {@code classes} values
     * @param from the index of the first logit, and of the first value of the gradient
     * @param classes the number of logits, 1 or more
     * @param label 0 to {@code classes - 1}
     * @param smoothing at least 0 and below 1
     * @param scale usually 1 / batch size, so that gradients of the samples sum to that of the batch's mean
     * @param gradient written from {@code from} on
     * @return the loss, not scaled; NaN if a logit is NaN
     */
    public static double loss(
            float[] logits, int from, int classes, int label, double smoothing, float scale, float[] gradient) {
        float max = max(logits, from, classes);
        double sum = 0;
        double sumOfLogits = 0;
        for (int c = 0; c < classes; c++) {
            sum += StrictMath.exp(logits[from + c] - max);
            sumOfLogits += logits[from + c] - max;
        }
        double rest = smoothing / classes;
        for (int c = 0; c < classes; c++) {
            double p = StrictMath.exp(logits[from + c] - max) / sum;
            gradient[from + c] = (float) (scale * (c == label ? p - (1 - smoothing + rest) : p - rest));
        }
        double target = logits[from + label] - max;
        if (smoothing > 0) {
            target = (1 - smoothing) * target + rest * sumOfLogits;
        }
        return StrictMath.log(sum) - target;
    }

    /**
     * {@return the index of the largest logit; the first of equals}
     *
     * @param logits read from {@code from} on, {@code classes} values
     * @param from the index of the first logit, which is class 0
     * @param classes the number of logits, 1 or more
     */
    public static int argmax(float[] logits, int from, int classes) {
        int best = 0;
        for (int c = 1; c < classes; c++) {
            if (logits[from + c] > logits[from + best]) {
                best = c;
            }
        }
        return best;
    }

    private static float max(float[] logits, int from, int classes) {
        float max = logits[from];
        for (int c = 1; c < classes; c++) {
            max = Math.max(max, logits[from + c]);
        }
        return max;
    }
}
