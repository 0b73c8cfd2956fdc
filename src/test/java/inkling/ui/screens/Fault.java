package inkling.ui.screens;

import java.util.Locale;
import javafx.geometry.Bounds;

/**
 * A rule that a node breaks.
 *
 * @param path where the node is, without what changes with the language
 * @param bounds in the scene
 * @param detail what exactly is wrong
 */
record Fault(Rule rule, String path, Bounds bounds, String detail) {
    /** The same fault of the same node, whatever its size and its text. */
    String key() {
        return rule + " " + path;
    }

    String place() {
        return String.format(
                Locale.ROOT,
                "x %.0f..%.0f, y %.0f..%.0f",
                bounds.getMinX(),
                bounds.getMaxX(),
                bounds.getMinY(),
                bounds.getMaxY());
    }

    @Override
    public String toString() {
        return rule + " " + path + " [" + place() + "] " + detail;
    }
}
