package inkling.engine;

/**
 * Softmax and the cross-entropy loss on top of it: {@code p = exp(z - max z) / sum; loss = -log p[label]}. Subtracting the
 * maximum changes nothing in exact arithmetic and keeps {@code exp} from overflowing; {@code StrictMath} gives the same bits
 * on every machine.
 */
public final class SoftmaxCrossEntropy {
    private SoftmaxCrossEntropy() {}

    /**
     * The probabilities of one sample's classes.
     *
     * @param logits read from {@code from} on, {@code classes} values
     * @param probabilities written from {@code to} on; may be the same array
     */
    public static void softmax(float[] logits, int from, int classes, float[] probabilities, int to) {
        float max = max(logits, from, classes);
        double sum = 0;
        for (int c = 0; c < classes; c++) {
            sum += StrictMath.exp(logits[from + c] - max);
        }
        for (int c = 0; c < classes; c++) {
            probabilities[to + c] = (float) (StrictMath.exp(logits[from + c] - max) / sum);
        }
    }

    /**
     * The loss of one sample and its gradient by the logits, {@code scale * (p - oneHot(label))}.
     *
     * @param scale usually 1 / batch size, so that gradients of the samples sum to that of the batch's mean
     * @param gradient written from {@code from} on
     * @return the loss, not scaled; NaN if a logit is NaN
     */
    public static double loss(float[] logits, int from, int classes, int label, float scale, float[] gradient) {
        float max = max(logits, from, classes);
        double sum = 0;
        for (int c = 0; c < classes; c++) {
            sum += StrictMath.exp(logits[from + c] - max);
        }
        for (int c = 0; c < classes; c++) {
            double p = StrictMath.exp(logits[from + c] - max) / sum;
            gradient[from + c] = (float) (scale * (c == label ? p - 1 : p));
        }
        return StrictMath.log(sum) - (logits[from + label] - max);
    }

    /** The index of the largest logit; the first of equals. */
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
