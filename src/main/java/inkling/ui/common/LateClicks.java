package inkling.ui.common;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.event.ActionEvent;
import javafx.scene.control.ButtonBase;
import javafx.util.Duration;

/**
 * Keeps buttons that appear by themselves from being pressed for a moment: a click or a key that was on its way to what stood there
 * before, or to nothing, must decide nothing. It holds for the mouse, for Enter and for the space bar alike.
 */
public final class LateClicks {
    private static final Duration SETTLING = Duration.millis(700);

    private LateClicks() {}

    /**
     * @param appearance changes whenever the button appears
     * @return the button
     */
    public static <B extends ButtonBase> B ignore(B button, ObservableValue<?> appearance) {
        PauseTransition settling = settling(button);
        appearance.addListener((property, before, now) -> settling.playFromStart());
        return button;
    }

    /**
     * As {@link #ignore(ButtonBase, ObservableValue)}, of a button that appears as soon as it is made.
     *
     * @return the button
     */
    public static <B extends ButtonBase> B ignore(B button) {
        settling(button).playFromStart();
        return button;
    }

    private static PauseTransition settling(ButtonBase button) {
        PauseTransition settling = new PauseTransition(SETTLING);
        button.addEventFilter(ActionEvent.ACTION, event -> {
            if (settling.getStatus() == Animation.Status.RUNNING) {
                event.consume();
            }
        });
        return settling;
    }
}
