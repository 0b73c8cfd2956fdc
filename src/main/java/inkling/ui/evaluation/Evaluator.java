package inkling.ui.evaluation;

import inkling.model.Model;
import inkling.store.run.DataLocation;
import inkling.training.Predictions;
import java.io.IOException;
import java.util.Optional;

/** Evaluates a model on whole data sets. For background threads. */
public interface Evaluator {
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
    Optional<Predictions> evaluate(Model model, DataLocation location, Progress progress) throws IOException;
}
