package inkling.ui;

import inkling.ui.ShellViewModel.Screen;
import inkling.ui.common.ControlFactory;
import inkling.ui.common.CurrentModel;
import inkling.ui.common.FileDialogs;
import inkling.ui.common.Language;
import inkling.ui.common.NamedModel;
import inkling.ui.common.Notifications;
import inkling.ui.common.Preferences;
import inkling.ui.common.Texts;
import inkling.ui.common.Workers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.stage.Stage;

/**
 * Holds what all screens of one window are built from.
 *
 * @param screen which tab is on show
 * @param ui runs on the FX thread
 */
record WindowContext(
        Services services,
        Preferences preferences,
        ControlFactory controls,
        FileDialogs files,
        Notifications notifications,
        CurrentModel currentModel,
        ObjectProperty<Screen> screen,
        Workers workers,
        Executor ui) {
    /** Begins on the Recognise tab, in the language of the last time. */
    static WindowContext of(Stage stage, Services services, Preferences preferences, NamedModel first) {
        Executor ui = Platform::runLater;
        Workers workers = new Workers(ui);
        Texts texts = new Texts(Language.of(preferences.get("language").orElse("")));
        Notifications notifications = new Notifications();
        CurrentModel currentModel = new CurrentModel(first);
        currentModel.keepWith(new UnsavedKeeper(services.unsavedModel(), notifications, workers.files()));
        return new WindowContext(
                services,
                preferences,
                new ControlFactory(texts),
                new FileDialogs(texts, preferences, () -> stage),
                notifications,
                currentModel,
                new SimpleObjectProperty<>(Screen.RECOGNISE),
                workers,
                ui);
    }

    Texts texts() {
        return controls.texts();
    }

    BooleanBinding onShow(Screen tab) {
        return screen.isEqualTo(tab);
    }

    void show(Screen tab) {
        screen.set(tab);
    }

    Executor uiAfter(Duration delay) {
        return CompletableFuture.delayedExecutor(delay.toMillis(), TimeUnit.MILLISECONDS, ui);
    }
}
