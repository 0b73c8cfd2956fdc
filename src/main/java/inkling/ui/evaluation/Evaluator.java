package inkling.ui.evaluation;

import inkling.data.DatasetCheck.Finding;
import inkling.model.Model;
import inkling.store.run.DataLocation;
import inkling.training.Predictions;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Evaluates a model on whole data sets. For background threads. */
public interface Evaluator {
    /** Receives how far an evaluation is, on its thread. */
    interface Progress {
        /** @return whether to go on */
        boolean read(int pictures, int ofAll);
    }

    /**
     * Looks at the pictures, whether they are plausible; a service without files finds nothing.
     *
     * @throws IOException if a file cannot be used; the message is a sentence that names it
     */
    default List<Finding> look(DataLocation location) throws IOException {
        return List.of();
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
