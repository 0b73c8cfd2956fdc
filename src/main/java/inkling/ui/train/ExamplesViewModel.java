package inkling.ui.train;

import inkling.augmentation.AugmentationStep;
import inkling.augmentation.Augmenter;
import inkling.data.Dataset;
import inkling.store.run.DataLocation;
import inkling.ui.common.Background;
import inkling.ui.common.LatestOnly;
import inkling.ui.common.Message;
import inkling.ui.common.Notifications;
import inkling.ui.train.Examples.Example;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Holds twenty pictures of the chosen data as the chosen augmentation makes them, so that one sees before a run what the network
 * would get. All methods are for the UI thread; the pictures are read and made in the background.
 */
public final class ExamplesViewModel {
    private final TrainSettings settings;
    private final Notifications notifications;
    private final Background background;
    private final Maker maker;
    private final LatestOnly<Question, List<Example>> making;
    private final ReadOnlyObjectWrapper<List<Example>> examples = new ReadOnlyObjectWrapper<>(List.of());
    private boolean asked;
    private int round;

    private record Question(DataLocation location, Set<AugmentationStep> steps, long seed, int round) {}

    /** Makes the examples, and keeps the data that it read last until it is told to forget them. For the background thread. */
    private static final class Maker {
        private final TrainingService trainer;
        private DataLocation location;
        private Dataset data;

        Maker(TrainingService trainer) {
            this.trainer = trainer;
        }

        List<Example> examples(Question question) throws IOException {
            if (!question.location().equals(location)) {
                data = trainer.load(question.location()).training();
                location = question.location();
            }
            Augmenter augmenter = new Augmenter(data, question.steps(), question.seed());
            return Examples.of(data, augmenter, question.round());
        }

        void forget() {
            location = null;
            data = null;
        }
    }

    /** @param background one thread */
    public ExamplesViewModel(
            TrainSettings settings, Notifications notifications, TrainingService trainer, Background background) {
        this.settings = settings;
        this.notifications = notifications;
        this.background = background;
        maker = new Maker(trainer);
        making = new LatestOnly<>(background, maker::examples, examples::set, this::fail);
        settings.augmentation.switches().forEach(taken -> taken.addListener((property, before, now) -> refresh()));
        settings.data.addListener((property, before, now) -> refresh());
    }

    // Properties

    /** Sorted by class; empty until they are asked for. */
    ReadOnlyObjectProperty<List<Example>> examples() {
        return examples.getReadOnlyProperty();
    }

    // Commands

    /** Makes the pictures, and makes them anew whenever a step is switched, until {@link #hide}. */
    public void show() {
        asked = true;
        refresh();
    }

    /** The same of other pictures. */
    public void showOthers() {
        round++;
        show();
    }

    /** Nobody looks at the pictures: the data, 47 MB with MNIST, is let go, and those made last stay. */
    public void hide() {
        if (asked) {
            asked = false;
            background.run(maker::forget, () -> {}, this::fail);
        }
    }

    private void refresh() {
        if (asked && settings.valid.get()) {
            making.ask(new Question(settings.location(), settings.augmentation.steps(), settings.seed.value(), round));
        }
    }

    private void fail(Throwable failure) {
        examples.set(List.of());
        notifications.complain(Message.failure("examples.failed", failure));
    }
}
