package inkling.ui.model;

import inkling.model.Model;
import inkling.recognition.DrawnScore;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;

/** Scores a model on a file of other people's drawings. For background threads. */
public interface StrokeScorer {
    /**
     * Counts how the model does.
     *
     * @param goOn gets the score so far every few hundred drawings, on this thread, and says whether to go on
     * @return nothing if it was told to stop
     * @throws IOException if the file cannot be used; the message is a sentence that names it
     * @throws IllegalArgumentException if model and drawings do not fit each other; the message says why
     */
    Optional<DrawnScore> score(Model model, Path file, Predicate<DrawnScore> goOn) throws IOException;
}
