package inkling.recognition;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Holds the result of recognising a drawing: nothing, because there is too little ink, or one prediction, or one for each digit
 * of a number.
 */
public sealed interface Recognition {
    /** Says that there is no ink, or a spot too small to be a digit: the network was not run. */
    record Blank() implements Recognition {}

    /**
     * Holds the network's prediction for a drawing.
     *
     * @param labels the classes' names
     * @param probabilities 0 to 1, one a class, summing to 1; calibrated, so that of many predictions with 0.9 nine in ten are
     *     right, as far as the model's calibration reaches
     * @param picture the network's input, 28x28 row by row, ink = 1
     * @param verdict how sure it is
     */
    record Answer(List<String> labels, float[] probabilities, float[] picture, Verdict verdict) implements Recognition {
        /** The index of the most probable class. */
        public int best() {
            int best = 0;
            for (int i = 1; i < probabilities.length; i++) {
                if (probabilities[i] > probabilities[best]) {
                    best = i;
                }
            }
            return best;
        }

        /** The name of the most probable class. */
        public String label() {
            return labels.get(best());
        }
    }

    /**
     * Several digits side by side.
     *
     * @param digits left to right, at least two
     */
    record Number(List<Digit> digits) implements Recognition {
        public Number {
            digits = List.copyOf(digits);
            if (digits.size() < 2) {
                throw new IllegalArgumentException("a number has at least 2 digits, found " + digits.size());
            }
        }

        /** The most probable classes' names in a row, such as "107". */
        public String text() {
            return digits.stream().map(digit -> digit.answer().label()).collect(Collectors.joining());
        }
    }
}
