package inkling.ui;

import inkling.training.TrainingEvent;
import inkling.ui.common.CurrentModel;
import inkling.ui.common.Message;
import inkling.ui.common.NamedModel;
import inkling.ui.common.Notifications;
import inkling.ui.common.ProgramNames;
import inkling.ui.common.Question;
import inkling.ui.common.Texts;
import inkling.ui.common.Theme;
import inkling.ui.model.ModelViewModel;
import inkling.ui.train.RunState;
import inkling.ui.train.TrainViewModel;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableBooleanValue;

/**
 * Holds the state that belongs to no screen: which one is on show, language, theme and size, and leaving the program without
 * losing anything.
 */
final class ShellViewModel {
    private static final String PRODUCT = "Inkling";

    /** Lists the screens, in the order of their tabs. */
    enum Screen {
        RECOGNISE,
        TRAIN,
        OWN,
        MISTAKES,
        MODEL,
        INSPECT
    }

    private final ObjectProperty<Screen> screen;
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);
    private final BooleanProperty fullScreen = new SimpleBooleanProperty();
    private final TextSize textSize = new TextSize();
    private final Texts texts;
    private final CurrentModel currentModel;
    private final TrainViewModel training;
    private final ObservableBooleanValue learning;
    private final ModelViewModel models;
    private final Notifications notifications;
    private final Runnable exit;
    private final StringBinding title;

    /**
     * @param screen which one is on show
     * @param learning whether the model in use is learning from the user's drawings
     * @param exit closes the window and ends the program
     */
    ShellViewModel(
            ObjectProperty<Screen> screen,
            Texts texts,
            CurrentModel currentModel,
            TrainViewModel training,
            ObservableBooleanValue learning,
            ModelViewModel models,
            Notifications notifications,
            Runnable exit) {
        this.screen = screen;
        this.texts = texts;
        this.currentModel = currentModel;
        this.training = training;
        this.learning = learning;
        this.models = models;
        this.notifications = notifications;
        this.exit = exit;
        title = Bindings.createStringBinding(this::describe, currentModel.current(), texts.language());
        screen.addListener((property, before, now) -> notifications.leavePage());
    }

    // Properties

    ObjectProperty<Screen> screen() {
        return screen;
    }

    ObjectProperty<Theme> theme() {
        return theme;
    }

    /** Whether the window takes the whole screen, without its frame. */
    BooleanProperty fullScreen() {
        return fullScreen;
    }

    TextSize textSize() {
        return textSize;
    }

    /** The window's: the model in use, a mark if it is not saved, and the program, unless the model is named after it. */
    StringBinding title() {
        return title;
    }

    private String describe() {
        NamedModel model = currentModel.current().get();
        String name = texts.get(ProgramNames.of(model));
        String title = texts.get(name.startsWith(PRODUCT) ? "window.title.named" : "window.title", name);
        return model.saved() ? title : texts.get("window.title.unsaved", title);
    }

    // Commands

    void switchTheme() {
        theme.set(theme.get().other());
    }

    void switchLanguage() {
        texts.language().set(texts.language().get().next());
    }

    void switchFullScreen() {
        fullScreen.set(!fullScreen.get());
    }

    /** Leaves at once if nothing would be lost; otherwise asks. */
    void close() {
        RunState run = training.run().state().get();
        if (run instanceof RunState.Broken && run.undecided().isPresent()) {
            ask("close.undecided", List.of(leaveWithout(this::closeWithoutRun)));
        } else if (run.isUnderWay()) {
            askAboutRun("close.running");
        } else if (run instanceof RunState.Choosing choosing && choosing.ending() == TrainingEvent.Ending.STOPPED) {
            askAboutRun("close.stopped");
        } else if (run.isBusy() || run.undecided().isPresent()) {
            askAboutRun("close.ended");
        } else if (learning.get()) {
            ask("close.learning", List.of(leaveWithout(this::closeWithoutRun)));
        } else if (currentModel.choice().get().isPresent()) {
            // A run is offered again at the next start; a fine-tuned candidate is not.
            CurrentModel.Choice candidate = currentModel.choice().get().get();
            Question.Choice keep = new Question.Choice(
                    "keep", Message.of("trial.keep"), Question.Kind.MAIN, () -> candidate.keep(this::closeWithoutRun));
            ask("close.lesson", List.of(keep, leaveWithout(this::closeWithoutRun)));
        } else {
            closeWithoutRun();
        }
    }

    /** A run is offered again at the next start, unless the disk has not taken it. */
    private void askAboutRun(String key) {
        if (training.run().isKeptOnDisk()) {
            Question.Choice leave =
                    new Question.Choice("leave", Message.of("close.leave"), Question.Kind.MAIN, this::closeWithoutRun);
            ask(key, List.of(leave));
        } else {
            ask(key + ".lost", List.of(leaveWithout(this::closeWithoutRun)));
        }
    }

    private void closeWithoutRun() {
        if (currentModel.current().get().saved()) {
            exit.run();
            return;
        }
        Question.Choice save = new Question.Choice(
                "save", Message.of("close.save"), Question.Kind.MAIN, () -> models.save(this::closeWithoutRun));
        ask("close.unsaved", List.of(save, leaveWithout(exit)));
    }

    private static Question.Choice leaveWithout(Runnable action) {
        return new Question.Choice("leave", Message.of("close.leave.without"), Question.Kind.DANGEROUS, action);
    }

    private void ask(String key, List<Question.Choice> choices) {
        List<Question.Choice> all = new ArrayList<>(choices);
        all.add(Question.cancel());
        notifications.ask(new Question(
                Message.of(key.replace(".lost", "") + ".title"),
                Message.of(key, ProgramNames.of(currentModel.current().get())),
                all));
    }
}
