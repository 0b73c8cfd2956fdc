package inkling.recognition;

import java.util.Map;

/**
 * Holds a model's score on labelled drawings.
 *
 * @param all of the drawings
 * @param perClass by label, in the order of the model's labels
 * @param perSource by the collection that the drawings come from, in the order met
 */
public record DrawnScore(Count all, Map<String, Count> perClass, Map<String, Count> perSource) {
    /**
     * Counts drawings and the predictions for them.
     *
     * @param samples their number
     * @param correct those whose most probable class is the right one, whatever the verdict says
     * @param notADigit those whose verdict is that they are none of the classes
     * @param either those whose verdict names two classes
     */
    public record Count(int samples, int correct, int notADigit, int either) {
        static final Count NONE = new Count(0, 0, 0, 0);

        /** {@return the share that was read as its label, 0 to 1; NaN if there are no samples} */
        public double accuracy() {
            return samples == 0 ? Double.NaN : (double) correct / samples;
        }

        Count plus(Count other) {
            return new Count(
                    samples + other.samples,
                    correct + other.correct,
                    notADigit + other.notADigit,
                    either + other.either);
        }
    }
}
