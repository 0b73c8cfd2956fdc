package inkling.ui.own;

import inkling.model.LabelledDrawing;
import inkling.model.Model;
import inkling.training.FineTuning;
import java.util.List;
import java.util.Optional;
import java.util.function.DoublePredicate;

/** Fine-tunes models on drawings. For background threads. */
public interface FineTuner {
    /**
     * Fine-tunes a copy of a model.
     *
     * @param goOn gets the share that is done, 0 to 1, on this thread, and says whether to go on
     * @return nothing if it was told to stop, or if the training fell apart
     * @throws IllegalArgumentException if there is nothing to learn from, or the drawings do not fit the model; the message says why
     */
    Optional<FineTuning.Outcome> fineTune(Model model, List<LabelledDrawing> drawings, DoublePredicate goOn);
}
