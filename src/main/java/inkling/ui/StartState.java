package inkling.ui;

import inkling.ink.Ink;
import inkling.ui.common.Preferences;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Holds what the window starts with.
 *
 * @param model the model to start with
 * @param drawing the drawing of the last time
 */
record StartState(Preferences preferences, FirstModel model, Ink drawing) {
    /** Reads it on a thread of its own, while JavaFX, which takes as long, is started on this one. */
    static FutureTask<StartState> reading(Services services) {
        FutureTask<StartState> reading = new FutureTask<>(() -> read(services));
        Thread thread = new Thread(reading, "inkling-start");
        thread.setDaemon(true);
        thread.start();
        return reading;
    }

    private static StartState read(Services services) {
        Preferences preferences = new Preferences(services.loadPreferences());
        return new StartState(preferences, services.firstModel(preferences), services.loadDrawing());
    }

    /** Waits for what is being read. */
    static StartState of(FutureTask<StartState> reading) throws InterruptedException {
        try {
            return reading.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
