package inkling.ui.train;

import inkling.data.Dataset;
import inkling.engine.layer.Shape;
import inkling.model.Model;
import inkling.store.run.DataLocation;
import inkling.training.TrainingConfig;
import inkling.training.TrainingEvent;
import inkling.ui.Models;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Tells whatever the test wants to be told, and notes what it is asked. */
public class FakeTrainingService implements TrainingService {
    public static final Dataset DATA = new Dataset(
            "twelve",
            new Shape(28, 28, 1),
            new byte[24 * 784],
            labels(),
            Models.untrained(7).labels());

    private static byte[] labels() {
        byte[] labels = new byte[24];
        labels[23] = 1;
        return labels;
    }

    Dataset data = DATA;
    public IOException unreadable;
    public List<TrainingEvent> events = List.of();
    public Optional<Interrupted> interrupted = Optional.empty();

    final List<String> asked = new ArrayList<>();
    Start start;
    TrainingConfig config;
    /** Of the last run that has told all of {@link #events}. */
    public volatile Consumer<TrainingEvent> listener;

    public Consumer<IOException> trouble;

    @Override
    public Data load(DataLocation location) throws IOException {
        if (unreadable != null) {
            throw unreadable;
        }
        return new Data(data, Optional.of(data));
    }

    @Override
    public Run prepare(Start from, DataLocation location, Dataset data, TrainingConfig withConfig) {
        start = from;
        config = withConfig;
        return new FakeRun();
    }

    @Override
    public Optional<Interrupted> interrupted() throws IOException {
        if (unreadable != null) {
            throw unreadable;
        }
        return interrupted;
    }

    @Override
    public Model tested(Model model, Dataset data) {
        return model.withTraining(model.training().withTestAccuracy(0.975));
    }

    final class FakeRun implements Run {
        @Override
        public void run(Consumer<TrainingEvent> to, Consumer<IOException> inTrouble) {
            trouble = inTrouble;
            events.forEach(to);
            listener = to;
        }

        @Override
        public void pause() {
            asked.add("pause");
        }

        @Override
        public void goOn() {
            asked.add("go on");
        }

        @Override
        public void stop() {
            asked.add("stop");
        }

        @Override
        public void makeRoom(boolean wanted) {
            asked.add("room " + wanted);
        }

        @Override
        public void suspend() {
            asked.add("suspend");
        }

        @Override
        public void settle() {
            asked.add("settle");
        }
    }
}
