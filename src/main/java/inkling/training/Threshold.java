package inkling.training;

import inkling.failure.ExplainedArgumentException;
import java.util.Arrays;

/** Finds the rejection threshold: which score is too high for a digit, given the scores of good digits. */
public final class Threshold {
    /** 29 % of 100 are 29, though 0.29 * 100 is a little less. */
    private static final double ROUNDING = 1e-9;

    private Threshold() {}

    /**
     * Finds the lowest threshold above which no more than this share of the scores lies; exactly this share, rounded down to
     * whole digits, unless several have the same score.
     *
     * @param lost 0 or more, below 1
     * @param scores of good digits, in any order
     * @return infinite if there are no scores
     * @throws IllegalArgumentException if the share is out of range
     */
    public static double losing(double lost, double[] scores) {
        if (!(lost >= 0 && lost < 1)) {
            throw new ExplainedArgumentException(TrainingReason.SHARE_LOST.of(lost));
        }
        if (scores.length == 0) {
            return Double.POSITIVE_INFINITY;
        }
        double[] ascending = scores.clone();
        Arrays.sort(ascending);
        int above = (int) (lost * scores.length + ROUNDING);
        return ascending[scores.length - 1 - above];
    }

    /**
     * {@return the share of the scores that lie above a threshold, 0 to 1; NaN if there are none}
     *
     * @param scores in any order
     * @param threshold that a score has to exceed
     */
    public static double share(double[] scores, double threshold) {
        int above = 0;
        for (double score : scores) {
            above += score > threshold ? 1 : 0;
        }
        return (double) above / scores.length;
    }
}
