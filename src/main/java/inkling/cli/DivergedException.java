package inkling.cli;

import inkling.training.TrainingEvent;
import java.io.IOException;

/** Reports that a training run diverged or its network died: says what happened and what to do. */
final class DivergedException extends IOException {
    private static final long serialVersionUID = 1;

    DivergedException(TrainingEvent.Diverged diverged) {
        super(what(diverged) + " " + advice(diverged.cause()) + " Nothing was written.");
    }

    private static String what(TrainingEvent.Diverged diverged) {
        return diverged.cause() == TrainingEvent.Cause.DEAD
                ? "The network is dead after step " + diverged.step() + ": it gives every picture the same answer."
                : "Training diverged: the loss became " + diverged.loss() + " in step " + diverged.step() + ".";
    }

    private static String advice(TrainingEvent.Cause cause) {
        return switch (cause) {
            case LEARNING_RATE, DEAD -> "The learning rate is probably too high; try a tenth of it.";
            case L2 -> "L2 is probably too high for this learning rate; try a tenth of either.";
            case START -> "That was the first step: probably the weights that it began with are of no use.";
        };
    }
}
