package inkling.ui.screens;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;

/**
 * A node as it is in the window; all bounds are the scene's.
 *
 * @param clip what can be seen of it now
 * @param reach where it may be without being out of reach: the window, or all that a scroll pane can show
 * @param panel what it must not stick out of: the nearest surface around it; null if there is none
 * @param opacity of it and all around it
 * @param layer 0, or the number of the cover that it is in
 */
record Seen(Node node, Bounds bounds, Bounds clip, Bounds reach, Bounds panel, double opacity, int layer) {
    /** What can be seen of it. */
    Bounds visible() {
        return intersection(bounds, clip);
    }

    static Bounds intersection(Bounds one, Bounds other) {
        double left = Math.max(one.getMinX(), other.getMinX());
        double top = Math.max(one.getMinY(), other.getMinY());
        double right = Math.min(one.getMaxX(), other.getMaxX());
        double bottom = Math.min(one.getMaxY(), other.getMaxY());
        return new BoundingBox(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
    }
}
