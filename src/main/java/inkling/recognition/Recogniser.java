package inkling.recognition;

import inkling.model.Model;

/**
 * Answers drawings with one model. Safe for use by many threads; a newly trained model is a new recogniser.
 */
public final class Recogniser {
    /** @throws IllegalArgumentException if the model was trained for a preprocessing that this program does not know */
    public Recogniser(Model model) {
        throw new UnsupportedOperationException();
    }

    public Model model() {
        throw new UnsupportedOperationException();
    }

    /** The probabilities for a picture as the network takes it (0 to 1, row by row). */
    public float[] probabilities(float[] picture) {
        throw new UnsupportedOperationException();
    }

    // To come with inkling.ink: Recognition recognise(Ink ink) and recognise(Picture picture)
}
