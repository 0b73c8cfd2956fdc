package inkling.model;

import inkling.engine.SoftmaxCrossEntropy;
import inkling.failure.ExplainedArgumentException;

/**
 * Holds a model's calibration, found on pictures that it was not trained on: the temperature that calibrates its probabilities,
 * and the threshold above which a drawing is rejected as none of its classes.
 *
 * <p>The constructor throws an {@link IllegalArgumentException} if a figure is out of range.
 *
 * @param temperature the divisor of the logits before the softmax, {@value #COLDEST} to {@value #HOTTEST}; below 1 for a network
 *     that is underconfident, as one trained with label smoothing is (Guo, Pleiss, Sun, Weinberger: "On Calibration of Modern
 *     Neural Networks", 2017)
 * @param score the score that is compared with the threshold
 * @param threshold drawings with a higher score are none of the classes; infinite if nothing is to be rejected
 * @param lostDigits the false rejection rate: the share of good digits that the threshold rejects, 0 to 1, on the calibration
 *     pictures
 */
public record Calibration(double temperature, Score score, double threshold, double lostDigits) {
    /** The lowest temperature. */
    public static final double COLDEST = 0.01;
    /** The highest temperature. */
    public static final double HOTTEST = 100;

    /**
     * The calibration of a model that has not been calibrated: its probabilities are taken as they are, and nothing is rejected.
     */
    public static final Calibration NONE = new Calibration(1, Score.ENERGY, Double.POSITIVE_INFINITY, 0);

    /**
     * Checks the figures.
     *
     * @param temperature the divisor of the logits before the softmax, {@value #COLDEST} to {@value #HOTTEST}; below 1 for a
     *     network that is underconfident, as one trained with label smoothing is (Guo, Pleiss, Sun, Weinberger: "On Calibration
     *     of Modern Neural Networks", 2017)
     * @param score the score that is compared with the threshold
     * @param threshold drawings with a higher score are none of the classes; infinite if nothing is to be rejected
     * @param lostDigits the false rejection rate: the share of good digits that the threshold rejects, 0 to 1, on the
     *     calibration pictures
     * @throws IllegalArgumentException if one is out of its range
     */
    public Calibration {
        if (!(temperature >= COLDEST && temperature <= HOTTEST)) {
            throw new ExplainedArgumentException(ModelReason.TEMPERATURE.of(COLDEST, HOTTEST, temperature));
        }
        if (!(threshold > Double.NEGATIVE_INFINITY)) {
            throw new ExplainedArgumentException(ModelReason.THRESHOLD.of(threshold));
        }
        if (!(lostDigits >= 0 && lostDigits <= 1)) {
            throw new ExplainedArgumentException(ModelReason.LOST_DIGITS.of(lostDigits));
        }
    }

    /** {@return whether there are drawings that this model takes for none of its classes} */
    public boolean rejects() {
        return threshold < Double.POSITIVE_INFINITY;
    }

    /**
     * {@return whether a drawing is none of the classes}
     *
     * @param logits all that the network gave for it, from {@code from} on
     * @param from the index of the first logit
     * @param classes how many of them are real classes
     */
    public boolean rejects(float[] logits, int from, int classes) {
        return score.of(logits, from, classes) > threshold;
    }

    /**
     * Computes the probabilities of the real classes, {@code softmax(logits / temperature)}: what a further output says is not
     * in them.
     *
     * @param logits read from {@code from} on, {@code classes} values
     * @param from the index of the first logit
     * @param classes how many of the logits are real classes
     * @param probabilities written from {@code to} on
     * @param to the index of the first probability
     */
    public void probabilities(float[] logits, int from, int classes, float[] probabilities, int to) {
        SoftmaxCrossEntropy.softmax(logits, from, classes, temperature, probabilities, to);
    }

    /** Computes the out-of-distribution score from the logits as they are: larger for drawings that are less like any class. */
    public enum Score {
        /** The log-odds of the output behind the classes', {@code z[classes] - log sum exp z[0..classes-1]}. */
        REJECT_CLASS("junk output"),

        /**
         * The energy {@code -log sum exp z[0..classes-1]} of a network that has learned nothing but its classes. Liu, Wang, Owens,
         * Li: "Energy-based Out-of-distribution Detection", 2020.
         */
        ENERGY("energy");

        private final String written;

        Score(String written) {
            this.written = written;
        }

        /** {@return the name of the score in files and on the command line} */
        public String written() {
            return written;
        }

        /**
         * {@return the score of one drawing}
         *
         * @param logits all that the network gave for it, from {@code from} on
         * @param from the index of the first logit
         * @param classes how many of them are real classes
         */
        public double of(float[] logits, int from, int classes) {
            float reject = this == REJECT_CLASS ? logits[from + classes] : 0;
            return reject - SoftmaxCrossEntropy.logSumExp(logits, from, classes);
        }
    }
}
