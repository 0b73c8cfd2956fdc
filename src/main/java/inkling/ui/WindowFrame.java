package inkling.ui;

import inkling.ui.common.Preferences;
import javafx.application.Platform;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;

/** Gives the stage its title, icons, size and place, and lets it follow the shell into full screen. On the FX thread. */
final class WindowFrame {
    private final Stage stage;
    private final Preferences preferences;

    WindowFrame(Stage stage, ShellViewModel shell, Preferences preferences) {
        this.stage = stage;
        this.preferences = preferences;
        stage.titleProperty().bind(shell.title());
        followFullScreen(shell);
        WindowMemory.restore(stage, preferences);
        stage.setOnCloseRequest(event -> {
            event.consume();
            shell.close();
        });
    }

    /** Escape leaves full screen as well, by way of a shortcut, for it may have to close a card first. */
    private void followFullScreen(ShellViewModel shell) {
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setFullScreenExitHint("");
        shell.fullScreen().addListener((property, before, now) -> stage.setFullScreen(now));
        stage.fullScreenProperty()
                .addListener((property, before, now) -> shell.fullScreen().set(now));
    }

    /** Shows the stage in its size, which some window managers have to be told more than once. */
    void show() {
        stage.show();
        Platform.runLater(() -> stage.getIcons().setAll(ProgramIcon.inAllSizes()));
        Platform.runLater(() -> WindowMemory.enlarge(stage, preferences));
        new IdleTimer(() -> WindowMemory.limit(stage, preferences)).start();
    }

    /** Brings the stage before the windows of other programs, as far as the window manager lets it. */
    void toFront() {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
    }

    /** Does something whenever the user comes back from another program. */
    void onReturn(Runnable action) {
        stage.focusedProperty().addListener((property, before, now) -> {
            if (now) {
                action.run();
            }
        });
    }

    void remember(Preferences into) {
        WindowMemory.remember(stage, into);
    }
}
