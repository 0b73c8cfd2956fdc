package inkling.recognition;

import java.util.List;

/**
 * What the network says of a drawing: either nothing, because there is too little ink to ask it, or an answer.
 */
public sealed interface Recognition {
    /** No ink, or a spot too small to be a digit: the network was not asked. */
    record Blank() implements Recognition {}

    /**
     * The network's answer.
     *
     * @param labels the classes' names
     * @param probabilities 0 to 1, one a class, summing to 1; calibrated, so that of many answers given with 0.9 nine in ten are
     *     right, as far as the model's judgement reaches
     * @param picture what the network saw, 28x28 row by row, ink = 1
     * @param verdict what to say of it
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
}
