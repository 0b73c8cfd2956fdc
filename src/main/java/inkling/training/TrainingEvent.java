package inkling.training;

import inkling.model.Model;
import inkling.model.TrainingRecord;
import java.util.List;
import java.util.Optional;

/** Reports the progress of a training session while it runs, on its own thread, in order. All events are immutable. */
public sealed interface TrainingEvent {
    /**
     * Reports first how much there is to do.
     *
     * @param epochs of the whole run
     * @param stepsPerEpoch of which each is one batch
     * @param samples that are trained on in an epoch
     */
    record Started(int epochs, int stepsPerEpoch, int samples) implements TrainingEvent {}

    /**
     * Reports, as the second event of a run that goes on from a {@link Checkpoint}, what it has done before.
     *
     * @param step the last step that was done, from 1, over all epochs; 0 if none was
     * @param epochs the figures of the epochs that this run has ended so far
     */
    record Resumed(int step, List<TrainingRecord.Epoch> epochs) implements TrainingEvent {
        /**
         * Copies the list.
         *
         * @param step the last step that was done, from 1, over all epochs; 0 if none was
         * @param epochs the figures of the epochs that this run has ended so far
         */
        public Resumed {
            epochs = List.copyOf(epochs);
        }
    }

    /**
     * Reports a step that is done.
     *
     * @param step from 1, over all epochs
     * @param epoch from 1
     * @param loss mean over the batch, L2 included
     * @param accuracy on the batch, 0 to 1
     * @param imagesPerSecond mean speed since the start, or since the run was resumed from a checkpoint; pauses left out
     */
    record Step(int step, int epoch, double loss, double accuracy, double imagesPerSecond) implements TrainingEvent {}

    /**
     * Holds the current weights, a few times a second: a copy that nobody changes.
     *
     * @param step the last one that was done, from 1, over all epochs
     * @param model with the weights after that step
     */
    record Snapshot(int step, Model model) implements TrainingEvent {}

    /**
     * Reports that nothing is computed until {@link Continued}, or until the run is stopped.
     *
     * @param step the last one that was done, from 1, over all epochs
     */
    record Paused(int step) implements TrainingEvent {}

    /**
     * Reports that a pause is over.
     *
     * @param step the last one that was done, from 1, over all epochs
     */
    record Continued(int step) implements TrainingEvent {}

    /**
     * Reports that an epoch is done and validated.
     *
     * @param epoch from 1
     * @param result its figures
     */
    record EpochEnded(int epoch, TrainingRecord.Epoch result) implements TrainingEvent {}

    /**
     * Reports, after {@link EpochEnded}, that the network is no better so far than always predicting by class frequency. The
     * run goes on.
     *
     * @param epoch the last one that ended, from 1
     */
    record NothingLearned(int epoch) implements TrainingEvent {}

    /** Says why a run ended. */
    enum Ending {
        /** All epochs are done. */
        COMPLETED,
        /** There was no better epoch for as long as the config's patience lasts. */
        PATIENCE,
        /** Somebody stopped it. */
        STOPPED
    }

    /**
     * The last event of a run that was not broken off by divergence. The best epoch is the one with the highest accuracy in
     * validation and, among equals, the lowest loss; if nothing was held out for validation, it is the last one that was ended.
     *
     * @param last the weights at the end, which an early end may have left within an epoch
     * @param best the weights at the end of the best epoch; the same as the last if no epoch was ended
     * @param bestEpoch from 1, within this run; 0 if no epoch was ended
     * @param ending why the run ended
     * @param seconds of training, pauses left out; with those before the run was resumed
     */
    record Finished(Model last, Model best, int bestEpoch, Ending ending, double seconds) implements TrainingEvent {
        /** {@return whether the run came to its own end, early or not} */
        public boolean completed() {
            return ending != Ending.STOPPED;
        }
    }

    /** Lists the likely causes of a divergence. */
    enum Cause {
        /** Steps are too large. */
        LEARNING_RATE,
        /** Steps of L2 alone are too large: the learning rate times its factor is 1 or more. */
        L2,
        /** The very first loss was none: it is the weights that the run began with, or the data. */
        START,
        /** The network says the same of every picture and cannot learn any more; large steps do that, see {@link StallDetector}. */
        DEAD
    }

    /**
     * The last event of a run whose loss became infinite or NaN, or stays far above that of guessing, or whose network is dead:
     * its weights are of no use.
     *
     * @param step at which it was noticed, from 1, over all epochs
     * @param loss of that step; may be infinite or NaN
     * @param cause what is wrong
     * @param lastGood the weights at the end of the best epoch before; empty if no epoch was ended
     * @param goodEpoch which epoch that was, from 1, within this run; 0 if no epoch was ended
     */
    record Diverged(int step, double loss, Cause cause, Optional<Model> lastGood, int goodEpoch)
            implements TrainingEvent {}

    /**
     * Reports, as the last event, that the run failed for a reason that is not in the numbers.
     *
     * @param cause what was thrown
     */
    record Failed(Throwable cause) implements TrainingEvent {}
}
