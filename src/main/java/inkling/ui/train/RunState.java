package inkling.ui.train;

import inkling.model.Model;
import inkling.ui.common.Message;

/** Where a run stands. */
public sealed interface RunState {
    /** No run yet, or the last one is decided. */
    record Idle() implements RunState {}

    /** The data is being read. */
    record Preparing() implements RunState {}

    record Running() implements RunState {}

    /** The user wants it to end; the step under way goes on. */
    record Stopping() implements RunState {}

    /** The run is over; its result is being tested. */
    record Testing() implements RunState {}

    /**
     * The user has to choose between the new model and the one in use.
     *
     * @param result with its test accuracy in its record, if there was a test set
     * @param completed false if it was stopped
     * @param seconds of training
     */
    record Choosing(Model result, boolean completed, double seconds) implements RunState {}

    /**
     * It ended without a result.
     *
     * @param title what happened
     * @param advice what to do
     * @param retryable whether a lower learning rate may help
     */
    record Broken(Message title, Message advice, boolean retryable) implements RunState {}

    /** Whether it works in the background, so that another run cannot start. */
    default boolean isBusy() {
        return this instanceof Preparing
                || this instanceof Running
                || this instanceof Stopping
                || this instanceof Testing;
    }
}
