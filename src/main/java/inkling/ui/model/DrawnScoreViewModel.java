package inkling.ui.model;

import inkling.model.Model;
import inkling.recognition.DrawnScore;
import inkling.ui.common.Background;
import inkling.ui.common.CancellableTask;
import inkling.ui.common.FileChoice;
import inkling.ui.common.Message;
import inkling.ui.common.NamedModel;
import inkling.ui.common.Notifications;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/**
 * Evaluates the model in use on drawings from a file. All methods are for the UI thread; the drawings are read in the background.
 * A score belongs to the model that was measured: when another one comes into use, it is gone.
 */
public final class DrawnScoreViewModel {
    private final ObservableValue<NamedModel> current;
    private final StrokeScorer scorer;
    private final FileChoice choice;
    private final Notifications notifications;
    private final CancellableTask measurement;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Unmeasured());

    /** Says what is known of the model in use. */
    sealed interface State {
        /** Nothing is known yet. */
        record Unmeasured() implements State {}

        /**
         * The evaluation is under way.
         *
         * @param soFar empty before the first few hundred drawings
         */
        record Measuring(String file, Optional<DrawnScore> soFar) implements State {}

        record Measured(String file, DrawnScore score) implements State {}
    }

    public DrawnScoreViewModel(
            ObservableValue<NamedModel> current,
            StrokeScorer scorer,
            FileChoice choice,
            Notifications notifications,
            Background background) {
        this.current = current;
        this.scorer = scorer;
        this.choice = choice;
        this.notifications = notifications;
        measurement = new CancellableTask(background);
        current.addListener((property, before, now) -> {
            if (before.model() != now.model()) {
                cancel();
                state.set(new State.Unmeasured());
            }
        });
    }

    // Properties

    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    // Commands

    /** Asks for a file and lets the model in use read its drawings. */
    public void measure() {
        choice.chooseToOpen(FileChoice.Kind.STROKES).ifPresent(this::measure);
    }

    /** Evaluates the model in use on the drawings of this file, instead of any other that it is reading. */
    public void measure(Path file) {
        String name = file.getFileName().toString();
        Model model = current.getValue().model();
        state.set(new State.Measuring(name, Optional.empty()));
        measurement.start(
                progress -> scorer.score(
                        model,
                        file,
                        soFar -> progress.report(() -> state.set(new State.Measuring(name, Optional.of(soFar))))),
                score -> score.ifPresent(whole -> state.set(new State.Measured(name, whole))),
                failure -> {
                    state.set(new State.Unmeasured());
                    notifications.complain(Message.failure("score.failed", failure));
                });
    }

    /** Stops the evaluation; nothing is known then. */
    public void cancel() {
        measurement.cancel();
        if (state.get() instanceof State.Measuring) {
            state.set(new State.Unmeasured());
        }
    }
}
