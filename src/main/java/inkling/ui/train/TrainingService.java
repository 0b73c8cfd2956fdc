package inkling.ui.train;

import inkling.data.Dataset;
import inkling.model.Model;
import inkling.store.run.DataLocation;
import inkling.training.TrainingConfig;
import inkling.training.TrainingEvent;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Loads data and starts training runs, as this screen needs it. All of it is slow and for background threads, but for what says
 * otherwise.
 */
public interface TrainingService {
    /**
     * Holds the pictures to train and to test with.
     *
     * @param test pictures to test the result with, if there are any besides those held out
     */
    record Data(Dataset training, Optional<Dataset> test) {}

    /** Runs one training run. While it works, it is kept on disk now and then, until {@link #settle}. */
    interface Run {
        /**
         * Trains to the end; events are told on this thread.
         *
         * @param trouble is told, from any thread, that the run could not be kept on disk; it goes on
         */
        void run(Consumer<TrainingEvent> listener, Consumer<IOException> trouble);

        /** From any thread. */
        void pause();

        /** Ends a pause. From any thread. */
        void goOn();

        /** From any thread. */
        void stop();

        /**
         * Leaves a processor to others while {@code wanted}, which changes the speed and nothing else. From any thread.
         */
        void makeRoom(boolean wanted);

        /** Keeps the run on disk as it is now, for the next start of the program; waits for it a few seconds at most. */
        void suspend();

        /** Deletes what the run has on disk, once its result is decided upon. */
        void settle();
    }

    /** A run that was broken off when the program ended. */
    interface Interrupted {
        /** Name of the network. */
        String network();

        /** The epoch that was under way, from 1; one more than there are if all were done. */
        int epoch();

        TrainingConfig config();

        /** Where its pictures are. */
        DataLocation location();

        /**
         * Resumes the run as if nothing had happened.
         *
         * @throws IllegalArgumentException if this is other data; the message says so
         */
        Run resume(Dataset data);

        /** Discards the run, so that it cannot be resumed any more. */
        void discard();
    }

    /** @throws IOException if a file cannot be used; the message is a sentence that names it */
    Data load(DataLocation location) throws IOException;

    /** @throws IllegalArgumentException if the network does not fit the data; the message says why */
    Run prepare(Start start, DataLocation location, Dataset data, TrainingConfig config);

    /**
     * A run of an earlier start of the program that neither ended nor was discarded, if there is one.
     *
     * @throws IOException if there is one but it cannot be resumed; the message is a sentence that says why
     */
    Optional<Interrupted> interrupted() throws IOException;

    /** The model with what is found on these test pictures in its record. */
    Model tested(Model model, Dataset data);
}
