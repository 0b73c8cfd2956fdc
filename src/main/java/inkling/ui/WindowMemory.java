package inkling.ui;

import inkling.ui.common.Preferences;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** Puts the window where it was the last time, as far as that place is on a screen. */
final class WindowMemory {
    private static final double USUAL_WIDTH = 1180;
    private static final double USUAL_HEIGHT = 780;
    private static final double LEAST_WIDTH = 960;
    private static final double LEAST_HEIGHT = 620;
    /** Where the part of the header begins that has to be reachable, from the left, and its size. */
    private static final double GRIP = 100;

    private static final double GRIP_HEIGHT = 40;
    static final double FARTHEST = 1e5;

    private WindowMemory() {}

    /**
     * A size of the window and, if the last one is on a screen, a place.
     *
     * @param corner its upper left
     */
    record Place(double width, double height, Optional<Point2D> corner) {}

    /** Restores the place; to be called before the window is shown. */
    static void restore(Stage stage, Preferences from) {
        Place place = place(from);
        stage.setWidth(place.width());
        stage.setHeight(place.height());
        place.corner().ifPresent(corner -> {
            stage.setX(corner.getX());
            stage.setY(corner.getY());
        });
        stage.setMaximized(from.flag("window.maximised", false));
    }

    /**
     * Sets the least size of the window; to be called when it has been painted. Some window managers, Openbox among them, open a
     * window in its least size whatever size it asks for, so it asks again.
     */
    static void limit(Stage stage, Preferences from) {
        enlarge(stage, from);
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        stage.setMinWidth(Math.min(LEAST_WIDTH, screen.getWidth()));
        stage.setMinHeight(Math.min(LEAST_HEIGHT, screen.getHeight()));
    }

    /** Gives a window that is smaller than it may be the size that it should have. */
    static void enlarge(Stage stage, Preferences from) {
        Place place = place(from);
        if (stage.getWidth() < Math.min(LEAST_WIDTH, place.width())) {
            stage.setWidth(place.width());
        }
        if (stage.getHeight() < Math.min(LEAST_HEIGHT, place.height())) {
            stage.setHeight(place.height());
        }
    }

    private static Place place(Preferences from) {
        List<Rectangle2D> screens =
                Screen.getScreens().stream().map(Screen::getVisualBounds).toList();
        return place(from, Screen.getPrimary().getVisualBounds(), screens);
    }

    /** The last place, with a size that the screen has room for. */
    static Place place(Preferences from, Rectangle2D primary, List<Rectangle2D> screens) {
        double x = from.number("window.x", Double.NaN, -FARTHEST, FARTHEST);
        double y = from.number("window.y", Double.NaN, -FARTHEST, FARTHEST);
        Optional<Rectangle2D> last = screens.stream()
                .filter(screen -> screen.intersects(x + GRIP, y, GRIP, GRIP_HEIGHT))
                .findFirst();
        Rectangle2D screen = last.orElse(primary);
        return new Place(
                size(from, "window.width", USUAL_WIDTH, LEAST_WIDTH, screen.getWidth()),
                size(from, "window.height", USUAL_HEIGHT, LEAST_HEIGHT, screen.getHeight()),
                last.map(where -> new Point2D(x, y)));
    }

    private static double size(Preferences from, String name, double usual, double least, double room) {
        return Math.min(from.number(name, usual, least, Double.MAX_VALUE), room);
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
