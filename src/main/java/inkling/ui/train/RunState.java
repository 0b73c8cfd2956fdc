package inkling.ui.train;

import inkling.model.Model;
import inkling.model.TrainingRecord;
import inkling.training.TrainingEvent;
import inkling.ui.common.Message;
import java.util.Locale;
import java.util.Optional;

/** Lists the states of a run. */
public sealed interface RunState {
    /** No run yet, or the last one is decided. */
    record Idle() implements RunState {}

    /** The data is being read. */
    record Preparing() implements RunState {}

    record Running() implements RunState {}

    /** The user wants it to rest; the step under way goes on. */
    record Pausing() implements RunState {}

    /** Nothing is computed until the user lets it go on. */
    record Paused() implements RunState {}

    /** The user wants it to end; the step under way goes on. */
    record Stopping() implements RunState {}

    /** The run is over; its result is being tested. */
    record Testing() implements RunState {}

    /**
     * The user has to choose between the new model and the one in use.
     *
     * @param result the best epoch's weights, with their test accuracy in the record if there was a test set
     * @param epoch that epoch, from 1, within this run; 0 if none was ended: then they are those at the stop
     * @param epochs the number of epochs ended
     * @param ending why it is over
     * @param seconds of training
     */
    record Choosing(Model result, int epoch, int epochs, TrainingEvent.Ending ending, double seconds)
            implements RunState {
        /** The figures of the epoch, if it is one that was ended. */
        Optional<TrainingRecord.Epoch> measured() {
            int kept = result.training().keptEpoch();
            return epoch == 0 || kept == 0
                    ? Optional.empty()
                    : Optional.of(result.training().epochs().get(kept - 1));
        }
    }

    /**
     * It ended without a result, or with less than was asked for.
     *
     * @param title what happened
     * @param advice what to do
     * @param retryable whether a lower learning rate may help
     * @param lastGood the weights of the best epoch before
     * @param goodEpoch which epoch that was, from 1; 0 if none was ended
     */
    record Broken(Message title, Message advice, boolean retryable, Optional<Model> lastGood, int goodEpoch)
            implements RunState {
        static Broken by(TrainingEvent.Diverged diverged) {
            boolean dead = diverged.cause() == TrainingEvent.Cause.DEAD;
            return new Broken(
                    Message.of(dead ? "train.dead" : "train.diverged", diverged.step()),
                    Message.of("train.diverged." + diverged.cause().name().toLowerCase(Locale.ROOT)),
                    dead || diverged.cause() == TrainingEvent.Cause.LEARNING_RATE,
                    diverged.lastGood(),
                    diverged.goodEpoch());
        }

        static Broken by(TrainingEvent.Failed failed) {
            return new Broken(
                    Message.of("train.failed"),
                    Message.failure("train.failed.reason", failed.cause()),
                    false,
                    Optional.empty(),
                    0);
        }
    }

    /** Returns the model that a run has left for the user to keep or to drop. */
    default Optional<Model> undecided() {
        if (this instanceof Choosing choosing) {
            return Optional.of(choosing.result());
        }
        return this instanceof Broken broken ? broken.lastGood() : Optional.empty();
    }

    /** Whether it works in the background, so that another run cannot start. */
    default boolean isBusy() {
        return isUnderWay() || this instanceof Testing;
    }

    /** Whether it can still be stopped, or has been. */
    default boolean isUnderWay() {
        return this instanceof Preparing
                || this instanceof Running
                || this instanceof Pausing
                || this instanceof Paused
                || this instanceof Stopping;
    }
}
