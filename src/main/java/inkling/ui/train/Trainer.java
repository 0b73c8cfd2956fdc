package inkling.ui.train;

import inkling.data.Dataset;
import inkling.engine.Preset;
import inkling.model.Model;
import inkling.training.TrainingConfig;
import inkling.training.TrainingEvent;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** What this screen needs of data and training. All of it is slow and for background threads. */
public interface Trainer {
    /** The pictures to train with. */
    sealed interface Source {
        /** The database that comes with the program. */
        record Mnist() implements Source {}

        /** A pair of IDX files. */
        record Idx(Path images, Path labels) implements Source {}

        /** One of the user's collections of drawings, by its name. */
        record Drawings(String collection) implements Source {}
    }

    /** @param test pictures to judge the result with, if there are any besides those held out */
    record Data(Dataset training, Optional<Dataset> test) {}

    /** One run, from random weights. */
    interface Run {
        /** Trains to the end; events are told on this thread. */
        void run(Consumer<TrainingEvent> listener);

        /** From any thread. */
        void stop();

        /**
         * Leaves a processor to others while {@code wanted}, which changes the speed and nothing else. From any thread.
         */
        void makeRoom(boolean wanted);
    }

    /** @throws IOException if a file cannot be used; the message is a sentence that names it */
    Data load(Source source) throws IOException;

    /** @throws IllegalArgumentException if the network does not fit the data; the message says why */
    Run prepare(Preset preset, Dataset data, TrainingConfig config);

    /** The fraction of the data that the model answers rightly, 0 to 1. */
    double accuracy(Model model, Dataset data);
}
