package inkling.ui.evaluation;

import inkling.model.Model;
import inkling.training.Predictions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Evaluates a model on whole data sets. For background threads. */
public interface Evaluator {
    /** Says where the pictures come from. */
    sealed interface Source {
        /** Names the test pictures that come with the program. */
        record MnistTest() implements Source {}

        /** Names a pair of IDX files. */
        record Idx(Path images, Path labels) implements Source {}

        /** Names the user's own drawings, as far as the model knows their classes. */
        record Own() implements Source {}
    }

    /** Receives how far an evaluation is, on its thread. */
    interface Progress {
        /** @return whether to go on */
        boolean read(int pictures, int ofAll);
    }

    /**
     * Has all pictures read.
     *
     * @return nothing if it was told to stop
     * @throws IOException if a file cannot be used; the message is a sentence that names it
     * @throws IllegalArgumentException if model and pictures do not fit each other; the message says why
     */
    Optional<Predictions> evaluate(Model model, Source source, Progress progress) throws IOException;
}
