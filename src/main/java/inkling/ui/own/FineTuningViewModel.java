package inkling.ui.own;

import inkling.model.LabelledDrawing;
import inkling.model.Model;
import inkling.training.FineTuning;
import inkling.ui.common.Background;
import inkling.ui.common.CancellableTask;
import inkling.ui.common.CurrentModel;
import inkling.ui.common.Message;
import inkling.ui.common.ModelGuard;
import inkling.ui.common.Notifications;
import inkling.ui.drawings.CollectionKind;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Fine-tunes the model in use on the user's drawings. The result is the candidate model on the Recognise tab until the user keeps
 * it or goes back. All methods are for the UI thread.
 */
public final class FineTuningViewModel {
    private final CurrentModel currentModel;
    private final OwnDrawingsViewModel own;
    private final FineTuner fineTuner;
    private final Notifications notifications;
    private final ModelGuard guard;
    private final CancellableTask task;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Idle());
    private final BooleanBinding fits;
    private final BooleanBinding learning =
            Bindings.createBooleanBinding(() -> state.get() instanceof State.Learning, state);

    /** Says how far fine-tuning is. */
    sealed interface State {
        record Idle() implements State {}

        /**
         * Fine-tuning is under way.
         *
         * @param share of the steps, 0 to 1
         */
        record Learning(double share) implements State {}

        /** Fine-tuning is done and waits for the user to keep the result or to go back. */
        record Learned(FineTuning.Outcome outcome) implements State {}

        record Failed(Message reason) implements State {}
    }

    public FineTuningViewModel(
            CurrentModel currentModel,
            OwnDrawingsViewModel own,
            FineTuner fineTuner,
            Notifications notifications,
            Background background) {
        this.currentModel = currentModel;
        this.own = own;
        this.fineTuner = fineTuner;
        this.notifications = notifications;
        task = new CancellableTask(background);
        guard = new ModelGuard(currentModel, notifications);
        fits = Bindings.createBooleanBinding(
                () -> currentModel.current().get().model().labels().containsAll(own.labels()),
                currentModel.current(),
                own.kind(),
                own.drawings(CollectionKind.DIGITS),
                own.drawings(CollectionKind.OTHERS));
        currentModel.candidate().addListener((property, before, now) -> {
            // Somebody else has dropped the candidate, or made another.
            if (state.get() instanceof State.Learned learned
                    && learned.outcome().tuned() != now) {
                state.set(new State.Idle());
            }
        });
    }

    // Properties

    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /** Whether the model in use tells apart all classes of the drawings on show. */
    public BooleanBinding fits() {
        return fits;
    }

    /** Whether fine-tuning is under way. */
    public BooleanBinding learning() {
        return learning;
    }

    // Commands

    /** The model in use learns from the drawings on show. */
    public void learn() {
        if (state.get() instanceof State.Learning) {
            return;
        }
        if (currentModel.candidate().get() != null) {
            notifications.complain(Message.of("lesson.busy"));
            return;
        }
        state.set(new State.Learning(0));
        Model model = currentModel.current().get().model();
        List<LabelledDrawing> drawings = own.drawings(own.kind().get()).get();
        task.start(
                progress -> fineTuner.fineTune(
                        model, drawings, share -> progress.report(() -> state.set(new State.Learning(share)))),
                outcome -> outcome.ifPresentOrElse(
                        this::arrive, () -> state.set(new State.Failed(Message.of("lesson.diverged")))),
                failure -> state.set(new State.Failed(Message.failure("lesson.failed", failure))));
    }

    private void arrive(FineTuning.Outcome outcome) {
        if (currentModel.candidate().get() != null
                || currentModel.current().get().model() != outcome.start()) {
            state.set(new State.Failed(Message.of("lesson.overtaken")));
            return;
        }
        currentModel.offer(outcome.tuned(), new CurrentModel.Choice() {
            @Override
            public void keep(Runnable then) {
                FineTuningViewModel.this.keep(then);
            }

            @Override
            public void goBack() {
                revert();
            }
        });
        state.set(new State.Learned(outcome));
    }

    /** Stops learning; nothing has changed then. */
    void cancel() {
        if (state.get() instanceof State.Learning) {
            task.cancel();
            state.set(new State.Idle());
        }
    }

    /** Makes the fine-tuned model the model in use. */
    void keep() {
        keep(() -> {});
    }

    private void keep(Runnable then) {
        if (state.get() instanceof State.Learned learned) {
            guard.unlessUnsaved("model.unsaved.replace", () -> {
                currentModel.keepCandidate(learned.outcome().tuned());
                then.run();
            });
        }
    }

    /** The model stays as it was. */
    void revert() {
        if (state.get() instanceof State.Learned) {
            currentModel.dropCandidate();
        } else if (state.get() instanceof State.Failed) {
            state.set(new State.Idle());
        }
    }
}
