package inkling.ui.train;

import inkling.engine.Preset;
import inkling.model.Model;

/** Says where a run begins. */
public sealed interface Start {
    /** Begins with random weights. */
    record Random(Preset preset) implements Start {}

    /** Begins with the weights of a model, which stays as it is. */
    record Trained(Model model) implements Start {}
}
