package inkling.training;

import inkling.model.Model;
import inkling.model.TrainingRecord;

/** What a training session tells while it runs, on its own thread, in order. All events are immutable. */
public sealed interface TrainingEvent {
    /** The first event: how much there is to do. */
    record Started(int epochs, int stepsPerEpoch, int samples) implements TrainingEvent {}

    /**
     * A step is done.
     *
     * @param step from 1, over all epochs
     * @param epoch from 1
     * @param loss mean over the batch, L2 included
     * @param accuracy on the batch, 0 to 1
     * @param imagesPerSecond mean speed since the start, pauses left out
     */
    record Step(int step, int epoch, double loss, double accuracy, double imagesPerSecond) implements TrainingEvent {}

    /** The weights of the moment, a few times a second: a copy that nobody changes. */
    record Snapshot(int step, Model model) implements TrainingEvent {}

    /** An epoch is done and validated. */
    record EpochEnded(int epoch, TrainingRecord.Epoch result) implements TrainingEvent {}

    /**
     * The last event of a run that was not broken off by divergence.
     *
     * @param completed false if it was stopped before its last step
     */
    record Finished(Model model, boolean completed, double seconds) implements TrainingEvent {}

    /**
     * The last event of a run whose loss became infinite or NaN, or stays far above that of guessing: its weights are of no use.
     */
    record Diverged(int step, double loss) implements TrainingEvent {}

    /** The last event of a run that failed for a reason that is not in the numbers. */
    record Failed(Throwable cause) implements TrainingEvent {}
}
