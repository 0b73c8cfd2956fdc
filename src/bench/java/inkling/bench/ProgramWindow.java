package inkling.bench;

import inkling.ui.App;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Window;

/** Opens the program's real window in this process. */
final class ProgramWindow {
    private ProgramWindow() {}

    /** Opens it, and waits until its board is there. */
    static Scene open() throws Exception {
        new Thread(() -> Application.launch(App.class), "application").start();
        while (true) {
            Thread.sleep(200);
            try {
                Scene scene = onFx(() -> Window.getWindows().isEmpty()
                        ? null
                        : Window.getWindows().get(0).getScene());
                if (scene != null && scene.lookup("#canvas") != null) {
                    return scene;
                }
            } catch (IllegalStateException e) {
                Thread.onSpinWait(); // the toolkit has not started yet
            }
        }
    }

    /** Does something on the FX thread, and waits for it. */
    static <T> T onFx(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        return task.get();
    }
}
