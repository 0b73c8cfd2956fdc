package inkling.cli;

import inkling.engine.optimiser.OptimiserKind;

/** Converts an option's value to an optimiser, by its id in files. */
final class OptimiserConverter extends ChoiceConverter<OptimiserKind> {
    OptimiserConverter() {
        super("optimiser", OptimiserKind.values(), OptimiserKind::id);
    }
}
