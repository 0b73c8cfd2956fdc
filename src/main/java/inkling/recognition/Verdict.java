package inkling.recognition;

import inkling.failure.Reason;
import inkling.model.Calibration;
import java.util.List;
import java.util.Optional;

/** Says how sure a prediction is, in words rather than figures. */
public sealed interface Verdict {
    /**
     * From this share of the best probability on, the second best is named too. Where two classes share nearly all of the
     * probability, a single class would be wrong once in four times or more; calibration makes that count.
     */
    double CLOSE = 1 / 3.0;

    /**
     * The same for photographs, scans and screenshots. Calibration knows nothing of what finding the ink does to a digit, and most
     * pictures that are read wrongly have a second best between this share and {@link #CLOSE}.
     */
    double CLOSE_IN_PICTURE = 0.1;

    /**
     * Says that one class is clearly the most probable.
     *
     * @param label the class's name
     */
    record Sure(String label) implements Verdict {}

    /**
     * Says that two classes are about as probable as each other; {@code first} is the better one.
     *
     * @param first the name of the more probable class
     * @param second the name of the other
     */
    record Either(String first, String second) implements Verdict {}

    /**
     * Says that the drawing is rejected as none of the classes.
     *
     * @param why what is wrong with the ink; empty if the network alone rejects it
     */
    record NotADigit(Optional<Reason> why) implements Verdict {
        /** Makes a verdict of the network alone. */
        public NotADigit() {
            this(Optional.empty());
        }
    }

    /**
     * {@return the verdict on one drawing}
     *
     * @param calibration with the threshold of rejection
     * @param labels the classes' names
     * @param logits all that the network gave
     * @param probabilities the calibrated ones, one a label
     */
    static Verdict of(Calibration calibration, List<String> labels, float[] logits, float[] probabilities) {
        if (calibration.rejects(logits, 0, labels.size())) {
            return new NotADigit();
        }
        return named(labels, probabilities, CLOSE);
    }

    /**
     * Returns this verdict, on what a picture of any size shows: one that names a class alone has to be surer than on a
     * drawing.
     *
     * @param labels the classes' names
     * @param probabilities the calibrated ones, one a label
     * @return this one, or one that names two classes
     */
    default Verdict onPicture(List<String> labels, float[] probabilities) {
        return this instanceof Sure ? named(labels, probabilities, CLOSE_IN_PICTURE) : this;
    }

    private static Verdict named(List<String> labels, float[] probabilities, double share) {
        int first = 0;
        int second = -1;
        for (int i = 1; i < probabilities.length; i++) {
            if (probabilities[i] > probabilities[first]) {
                second = first;
                first = i;
            } else if (second < 0 || probabilities[i] > probabilities[second]) {
                second = i;
            }
        }
        boolean close = second >= 0 && probabilities[second] >= share * probabilities[first];
        return close ? new Either(labels.get(first), labels.get(second)) : new Sure(labels.get(first));
    }
}
