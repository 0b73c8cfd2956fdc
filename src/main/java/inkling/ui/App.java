package inkling.ui;

import inkling.ink.Ink;
import inkling.ui.common.Preferences;
import javafx.application.Application;
import javafx.stage.Stage;

/** Starts the JavaFX application: reads what the window starts with, before the FX thread is needed, and opens it. */
public final class App extends Application {
    private final Services services =
            new ProgramServices(address -> getHostServices().showDocument(address));
    private Preferences preferences;
    private FirstModel model;
    private Ink drawing;

    @Override
    public void init() {
        preferences = new Preferences(services.loadPreferences());
        model = services.firstModel(preferences);
        drawing = services.loadDrawing();
    }

    @Override
    public void start(Stage stage) {
        PauseMeter.startIfAsked();
        MainWindow window = new MainWindow(stage, services, preferences, model, drawing);
        window.show();
    }
}
