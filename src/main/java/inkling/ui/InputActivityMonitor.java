package inkling.ui;

import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.util.Duration;

/**
 * Tells whether somebody is using the window: from an input on until nothing has come for a moment. Training then leaves a processor
 * to drawing and painting, which would stutter on a machine of two.
 */
final class InputActivityMonitor {
    private static final Duration MOMENT = Duration.millis(700);

    private InputActivityMonitor() {}

    /** @param inUse told on the FX thread, true with every input and false when it is over */
    static void watch(Scene scene, Consumer<Boolean> inUse) {
        PauseTransition quiet = new PauseTransition(MOMENT);
        quiet.setOnFinished(event -> inUse.accept(false));
        scene.addEventFilter(InputEvent.ANY, event -> {
            inUse.accept(true);
            quiet.playFromStart();
        });
    }
}
