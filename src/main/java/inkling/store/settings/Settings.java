package inkling.store.settings;

import inkling.failure.ExplainedArgumentException;
import inkling.ink.Pen;
import inkling.store.StoreReason;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the program remembers of its user's choices between starts.
 *
 * @param language a BCP 47 tag such as {@code zh-CN}; empty: the system's
 * @param dark whether the dark theme is on
 * @param penWidth in canvas units, see {@link Pen#WIDTH}
 * @param window where the window was; empty: the system chooses
 * @param lastFolder where a file was last opened or saved; empty: none yet
 * @param training the settings of the Train tab by name, as text
 * @throws IllegalArgumentException if the pen's width is out of range
 */
public record Settings(
        String language,
        boolean dark,
        double penWidth,
        Optional<WindowPlace> window,
        String lastFolder,
        Map<String, String> training) {
    /** Those of the first start. */
    public static final Settings DEFAULT = new Settings("", false, Pen.WIDTH.usual(), Optional.empty(), "", Map.of());

    public Settings {
        Pen.WIDTH.require(penWidth);
        training = Collections.unmodifiableMap(new LinkedHashMap<>(training));
    }

    public Settings withLanguage(String tag) {
        return new Settings(tag, dark, penWidth, window, lastFolder, training);
    }

    public Settings withDark(boolean on) {
        return new Settings(language, on, penWidth, window, lastFolder, training);
    }

    public Settings withPenWidth(double width) {
        return new Settings(language, dark, width, window, lastFolder, training);
    }

    public Settings withWindow(WindowPlace place) {
        return new Settings(language, dark, penWidth, Optional.of(place), lastFolder, training);
    }

    public Settings withLastFolder(String folder) {
        return new Settings(language, dark, penWidth, window, folder, training);
    }

    public Settings withTraining(Map<String, String> settings) {
        return new Settings(language, dark, penWidth, window, lastFolder, settings);
    }

    /**
     * Where the window is when it is not maximised, in screen coordinates, which may be negative with several screens.
     *
     * @throws IllegalArgumentException if a number is not finite or beyond any screen, or a side is not positive
     */
    public record WindowPlace(double x, double y, double width, double height, boolean maximised) {
        private static final double FARTHEST = 100_000;

        public WindowPlace {
            if (!(Math.abs(x) <= FARTHEST
                    && Math.abs(y) <= FARTHEST
                    && width > 0
                    && width <= FARTHEST
                    && height > 0
                    && height <= FARTHEST)) {
                throw new ExplainedArgumentException(StoreReason.WINDOW_PLACE.of(width, height, x, y));
            }
        }
    }
}
