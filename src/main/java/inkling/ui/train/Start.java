package inkling.ui.train;

import inkling.engine.Preset;
import inkling.model.Model;

/** Where a run begins. */
public sealed interface Start {
    /** Random weights. */
    record Random(Preset preset) implements Start {}

    /** The weights of a model, which stays as it is. */
    record Trained(Model model) implements Start {}
}
