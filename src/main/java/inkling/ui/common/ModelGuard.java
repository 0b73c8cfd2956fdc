package inkling.ui.common;

import inkling.ui.common.Question.Choice;
import inkling.ui.common.Question.Kind;
import java.util.List;

/**
 * Asks before a model would be lost: before another one takes the place of one that is in no file, and before a candidate model
 * is dropped that the user has not decided on. On the FX thread.
 */
public final class ModelGuard {
    private final CurrentModel currentModel;
    private final Notifications notifications;

    public ModelGuard(CurrentModel currentModel, Notifications notifications) {
        this.currentModel = currentModel;
        this.notifications = notifications;
    }

    /**
     * Does something that takes the model in use away: at once if it is saved, otherwise after the user has saved it or does not want to.
     *
     * @param about the key of a sentence about what would be lost; it gets the model's name
     */
    public void unlessUnsaved(String about, Runnable action) {
        NamedModel model = currentModel.current().get();
        if (model.saved()) {
            action.run();
            return;
        }
        notifications.ask(new Question(
                Message.of("model.unsaved.title"),
                Message.of(about, ProgramNames.of(model)),
                List.of(
                        new Choice(
                                "save",
                                Message.of("model.save"),
                                Kind.MAIN,
                                () -> currentModel.save(() -> unlessUnsaved(about, action))),
                        new Choice("discard", Message.of("model.unsaved.discard"), Kind.DANGEROUS, action),
                        Question.cancel())));
    }

    /**
     * Does something that drops the candidate model: at once if none waits for the user's choice, otherwise after the user has
     * chosen.
     *
     * @param about the key of a sentence about what waits for the choice
     */
    public void unlessUndecided(String about, Runnable action) {
        if (currentModel.choice().get().isEmpty()) {
            action.run();
            return;
        }
        CurrentModel.Choice candidate = currentModel.choice().get().get();
        notifications.ask(new Question(
                Message.of("trial.undecided.title"),
                Message.of(about, ProgramNames.of(currentModel.current().get())),
                List.of(
                        new Choice("keep", Message.of("trial.keep"), Kind.MAIN, () -> candidate.keep(action)),
                        new Choice("drop", Message.of("trial.drop"), Kind.DANGEROUS, () -> {
                            candidate.goBack();
                            action.run();
                        }),
                        Question.cancel())));
    }
}
