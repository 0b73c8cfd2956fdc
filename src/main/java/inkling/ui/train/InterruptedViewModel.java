package inkling.ui.train;

import inkling.ui.common.Background;
import inkling.ui.common.Message;
import inkling.ui.common.Notifications;
import inkling.ui.common.ProgramNames;
import inkling.ui.common.Question;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Offers to resume a run that was broken off when the program last ended, until the user has decided. On the UI thread. */
public final class InterruptedViewModel {
    private final TrainViewModel training;
    private final TrainingService trainer;
    private final Notifications notifications;
    private final Background background;
    private final ReadOnlyObjectWrapper<TrainingService.Interrupted> offer = new ReadOnlyObjectWrapper<>();
    private final BooleanBinding offered;

    public InterruptedViewModel(
            TrainViewModel training, TrainingService trainer, Notifications notifications, Background background) {
        this.training = training;
        this.trainer = trainer;
        this.notifications = notifications;
        this.background = background;
        offered = Bindings.createBooleanBinding(
                () -> offer.get() != null && training.run().state().get() instanceof RunState.Idle,
                offer,
                training.run().state());
    }

    // Properties

    /** Null if there is none. */
    ReadOnlyObjectProperty<TrainingService.Interrupted> offer() {
        return offer.getReadOnlyProperty();
    }

    /** Whether there is a run, and nothing else to decide. */
    BooleanBinding offered() {
        return offered;
    }

    // Commands

    /**
     * Looks for such a run and asks what to do with it.
     *
     * @param resumed what else is to happen when the user resumes it
     */
    public void look(Runnable resumed) {
        background.run(
                trainer::interrupted,
                found -> found.ifPresent(run -> ask(run, resumed)),
                failure -> notifications.warn(Message.failure("interrupted.lost", failure)));
    }

    private void ask(TrainingService.Interrupted run, Runnable resumed) {
        offer.set(run);
        notifications.ask(new Question(
                        title(run),
                        text(run),
                        List.of(
                                new Question.Choice(
                                        "resume", Message.of("interrupted.resume"), Question.Kind.MAIN, () -> {
                                            resume();
                                            resumed.run();
                                        }),
                                new Question.Choice(
                                        "discard",
                                        Message.of("interrupted.discard"),
                                        Question.Kind.DANGEROUS,
                                        this::discard),
                                new Question.Choice(
                                        "later", Message.of("interrupted.later"), Question.Kind.PLAIN, () -> {})))
                .ofItself());
    }

    /** Resumes the run where it was. */
    void resume() {
        if (offered.get()) {
            TrainingService.Interrupted run = offer.get();
            offer.set(null);
            training.resume(run);
        }
    }

    /** Discards the run. */
    void discard() {
        if (offer.get() != null) {
            background.run(
                    offer.get()::discard,
                    () -> {},
                    failure -> notifications.warn(Message.failure("interrupted.lost", failure)));
            offer.set(null);
        }
    }

    static Message title(TrainingService.Interrupted run) {
        int epochs = run.config().epochs();
        return hasEnded(run)
                ? Message.of("interrupted.title.ended", epochs)
                : Message.of("interrupted.title", run.epoch(), epochs);
    }

    private static boolean hasEnded(TrainingService.Interrupted run) {
        return run.epoch() > run.config().epochs();
    }

    static Message text(TrainingService.Interrupted run) {
        return Message.of(
                hasEnded(run) ? "interrupted.text.ended" : "interrupted.text", ProgramNames.ofNetwork(run.network()));
    }
}
