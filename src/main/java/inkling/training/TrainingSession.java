package inkling.training;

import inkling.data.Dataset;
import inkling.model.Model;
import java.util.function.Consumer;

/**
 * One training run, from the first step to the last. {@link #run} does the work on the caller's thread and its own workers;
 * {@link #stop} may be called from any thread.
 */
public final class TrainingSession {
    /**
     * @param start the network, labels and preprocessing; its weights are where training starts
     * @param data split here: the last {@code config.heldOut()} pictures are for validation
     * @param threads how many threads compute; changes the speed and not one bit of the result
     * @throws IllegalArgumentException if the data does not fit the network, or too much is held out
     */
    public TrainingSession(Model start, Dataset data, TrainingConfig config, int threads) {
        throw new UnsupportedOperationException();
    }

    /** A start with random weights from the config's seed: {@code labels} are the data's classes. */
    public static Model freshModel(inkling.engine.NetworkSpec network, Dataset data, TrainingConfig config) {
        throw new UnsupportedOperationException();
    }

    /** Trains until the end, a stop or divergence; every event is handed to {@code listener} on this thread. */
    public void run(Consumer<TrainingEvent> listener) {
        throw new UnsupportedOperationException();
    }

    /** Lets the run end after the step under way; its weights are kept and reported. From any thread. */
    public void stop() {
        throw new UnsupportedOperationException();
    }
}
