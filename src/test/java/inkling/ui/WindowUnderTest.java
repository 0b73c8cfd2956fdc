package inkling.ui;

import inkling.ui.common.Preferences;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/** The whole window around fake services, for tests of other packages. On the FX thread. */
public final class WindowUnderTest {
    private final Stage stage = new Stage();
    private final MainWindow window;

    public WindowUnderTest(FakeServices services) {
        Preferences preferences = new Preferences(services.loadPreferences());
        window = new MainWindow(stage, services, preferences, services.firstModel(preferences), services.loadDrawing());
        window.show();
    }

    public Scene scene() {
        return stage.getScene();
    }

    /** As if the user had closed it: it may ask. */
    public void requestClose() {
        stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
    }

    public void close() {
        stage.hide();
        window.stop();
        // What still holds the window holds no scene.
        stage.setScene(null);
    }
}
