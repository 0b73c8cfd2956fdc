package inkling.ui.train;

import inkling.ui.common.Field;
import inkling.ui.common.Message;
import java.util.function.Consumer;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.ObjectBinding;

/** Says what in the settings stands in the way of a run, and leads the user there. On the UI thread. */
final class StartObstacle {
    private final TrainSettings settings;
    private final BooleanBinding busy;
    private final ObjectBinding<Message> message;
    private Consumer<Field<?>> guide = field -> {};

    /** @param busy whether a run is going on, so that none can start anyway */
    StartObstacle(TrainSettings settings, BooleanBinding busy) {
        this.settings = settings;
        this.busy = busy;
        Observable[] problems = settings.problems();
        message = Bindings.createObjectBinding(this::describe, problems);
        busy.addListener((property, before, now) -> message.invalidate());
    }

    /** Why no run can start now, in a sentence; null if one can, or if one is going on. */
    ObjectBinding<Message> message() {
        return message;
    }

    private Message describe() {
        Field<?> wrong = settings.wrong().get();
        return busy.get() || wrong == null
                ? null
                : Message.of(
                        "train.obstacle",
                        Message.of(TrainSettings.key(wrong)),
                        wrong.problem().get());
    }

    /** @param guide is given a field that is wrong when a run is wanted nevertheless, and leads the user there */
    void guideWith(Consumer<Field<?>> guide) {
        this.guide = guide;
    }

    /** Shows what stands in the way of a run. */
    void show() {
        if (settings.wrong().get() != null) {
            settings.finish();
            guide.accept(settings.wrong().get());
        }
    }
}
