package inkling.training;

import inkling.data.Dataset;
import inkling.engine.WorkerPool;
import inkling.model.Model;

/**
 * Detects at the end of an epoch that a network has learned nothing so far. Such a network may be slow, or its data may hold
 * nothing to learn; but a network whose output is the same for every picture is dead: steps that were too large have driven its
 * ReLUs below zero for every input, where they have no gradient any more (Lu and others, "Dying ReLU and Initialization", 2019).
 */
enum StallDetector {
    /** It predicts better than by class frequency alone, or it is too early to tell. */
    NONE,

    /** It predicts no better than by class frequency alone. */
    NOTHING_LEARNED,

    /** It predicts no better than by class frequency, and its output does not depend on the picture. */
    DEAD;

    private static final int LOOKED_AT = 200;
    /** As a share of the loss of guessing: a network that learns, however slowly, is below it after its first epoch. */
    private static final double CLOSE = 0.98;

    /** With few drawings, the first epochs are too short to tell. */
    private static final long ENOUGH = 2000;

    private static final double STANDARD_ERRORS = 4;
    /** Of the largest logit: rounding, and no more. */
    private static final double SAME = 1e-6;

    /**
     * Classifies an epoch.
     *
     * @param model as it is at the end
     * @param pictures those that were learned from
     * @param seen the number that the run has gone through so far, each as often as it was met
     * @param loss mean over the epoch
     * @param accuracy over the epoch, 0 to 1
     */
    static StallDetector of(
            Model model, Dataset pictures, long seen, double loss, double accuracy, WorkerPool workers) {
        if (!isGuessing(pictures, loss, accuracy)) {
            return NONE;
        }
        Dataset few = pictures.slice(0, Math.min(LOOKED_AT, pictures.size()));
        if (isConstant(Logits.of(model, few, workers))) {
            return DEAD;
        }
        return seen < ENOUGH ? NONE : NOTHING_LEARNED;
    }

    private static boolean isGuessing(Dataset pictures, double loss, double accuracy) {
        int[] counts = new int[pictures.classes().size()];
        for (int i = 0; i < pictures.size(); i++) {
            counts[pictures.label(i)]++;
        }
        double entropy = 0;
        double commonest = 0;
        for (int count : counts) {
            double share = (double) count / pictures.size();
            entropy -= count == 0 ? 0 : share * StrictMath.log(share);
            commonest = Math.max(commonest, share);
        }
        double chance = StrictMath.sqrt(commonest * (1 - commonest) / pictures.size());
        return commonest < 1 && loss >= CLOSE * entropy && accuracy <= commonest + STANDARD_ERRORS * chance;
    }

    private static boolean isConstant(Logits logits) {
        float[] values = logits.values();
        float largest = 0;
        float difference = 0;
        for (int i = 0; i < values.length; i++) {
            float first = values[i % logits.outputs()];
            largest = Math.max(largest, Math.abs(first));
            difference = Math.max(difference, Math.abs(values[i] - first));
        }
        return logits.samples() > 1 && difference <= SAME * largest;
    }
}
