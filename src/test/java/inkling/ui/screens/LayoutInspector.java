package inkling.ui.screens;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;

/** Looks at a window as it is laid out now and lists all that breaks a {@link Rule}. On the FX thread. */
final class LayoutInspector {
    /** What to look at: places depend on everything, colours on the theme alone, and so on. */
    enum Look {
        PLACES,
        GLYPHS,
        COLOURS,
        FOCUS
    }

    private static final int PULSES = 2;
    private static final WritableImage NOWHERE = new WritableImage(1, 1);
    private static final SnapshotParameters ONE_PIXEL = new SnapshotParameters();

    static {
        ONE_PIXEL.setViewport(new Rectangle2D(0, 0, 1, 1));
    }

    private final Set<String> proven = new HashSet<>();

    /** Lays the window out as two pulses would: taking a picture is the public way to a whole pass of styles and layout. */
    static void layOut(Scene scene) {
        for (int i = 0; i < PULSES; i++) {
            scene.getRoot().snapshot(ONE_PIXEL, NOWHERE);
        }
    }

    /** As {@link #layOut(Scene)}, in a window of that size: a real one would be given it later, and perhaps another one. */
    static void layOut(Scene scene, double width, double height) {
        scene.getRoot().resize(width, height);
        layOut(scene);
    }

    /** @param theme its name */
    List<Fault> inspect(Scene scene, String theme, EnumSet<Look> looks) {
        List<Seen> all = SceneReader.read(scene);
        List<Fault> faults = new ArrayList<>();
        if (looks.contains(Look.PLACES)) {
            faults.addAll(PlaceRules.check(scene, all));
        }
        if (looks.contains(Look.GLYPHS)) {
            faults.addAll(GlyphRule.check(all));
        }
        if (looks.contains(Look.COLOURS)) {
            faults.addAll(ContrastRule.check(all));
        }
        if (looks.contains(Look.FOCUS)) {
            faults.addAll(FocusRules.check(scene, all, theme, proven));
        }
        return faults;
    }
}
