package inkling.ui;

import inkling.ui.common.Preferences;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** Puts the window where it was the last time, if that place is still on a screen. */
final class WindowMemory {
    private static final double USUAL_WIDTH = 1180;
    private static final double USUAL_HEIGHT = 780;
    private static final double LEAST_WIDTH = 960;
    private static final double LEAST_HEIGHT = 620;
    static final double FARTHEST = 1e5;

    private WindowMemory() {}

    static void restore(Stage stage, Preferences from) {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        stage.setMinWidth(Math.min(LEAST_WIDTH, screen.getWidth()));
        stage.setMinHeight(Math.min(LEAST_HEIGHT, screen.getHeight()));
        stage.setWidth(from.number("window.width", Math.min(USUAL_WIDTH, screen.getWidth()), LEAST_WIDTH, FARTHEST));
        stage.setHeight(
                from.number("window.height", Math.min(USUAL_HEIGHT, screen.getHeight()), LEAST_HEIGHT, FARTHEST));
        double x = from.number("window.x", Double.NaN, -FARTHEST, FARTHEST);
        double y = from.number("window.y", Double.NaN, -FARTHEST, FARTHEST);
        // Enough of the header has to be reachable.
        if (!Screen.getScreensForRectangle(x + 100, y, 100, 40).isEmpty()) {
            stage.setX(x);
            stage.setY(y);
        }
        stage.setMaximized(from.flag("window.maximised", false));
    }

    static void remember(Stage stage, Preferences to) {
        to.put("window.maximised", stage.isMaximized());
        if (!stage.isMaximized() && !stage.isIconified() && !stage.isFullScreen()) {
            to.put("window.x", stage.getX());
            to.put("window.y", stage.getY());
            to.put("window.width", stage.getWidth());
            to.put("window.height", stage.getHeight());
        }
    }
}
