package inkling.ui.common;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * Draws a ring around the node that has the focus, while the keyboard was used last. It lies over the window, so that one rule
 * of the stylesheet holds for all nodes, whatever their own borders, and no pane cuts it off. The platform's
 * {@code :focus-visible} is not enough: it is not set when the program moves the focus after a key, as when a page opens.
 */
public final class FocusRing extends Pane {
    private static final double GAP = 4;
    /** Says of a node that it shows the focus by itself, after the mouse as well. */
    public static final String OWN_FOCUS = "own-focus";

    private final Region ring = new Region();
    private boolean keyboard;

    public FocusRing() {
        setMouseTransparent(true);
        setManaged(false);
        ring.setManaged(false);
        ring.setId("focus-ring");
        ring.getStyleClass().add("focus-ring");
        ring.setVisible(false);
        getChildren().add(ring);
    }

    /** Follows the focus of this scene, in which the ring is. */
    public void watch(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (!event.getCode().isModifierKey()) {
                use(true);
            }
        });
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> use(false));
        scene.focusOwnerProperty().addListener((property, before, now) -> place(now));
        // For what moves while it has the focus.
        scene.addPostLayoutPulseListener(() -> place(scene.getFocusOwner()));
    }

    private void use(boolean now) {
        if (keyboard != now) {
            keyboard = now;
            place(getScene().getFocusOwner());
        }
    }

    private void place(Node owner) {
        Bounds seen = keyboard && owner != null && !showsItself(owner) ? seen(owner) : null;
        ring.setVisible(seen != null);
        if (seen != null) {
            Bounds here = sceneToLocal(seen);
            ring.resizeRelocate(
                    Math.rint(here.getMinX() - GAP),
                    Math.rint(here.getMinY() - GAP),
                    Math.rint(here.getWidth() + 2 * GAP),
                    Math.rint(here.getHeight() + 2 * GAP));
        }
    }

    private static boolean showsItself(Node node) {
        return node instanceof TextInputControl || node.getStyleClass().contains(OWN_FOCUS);
    }

    /** What of the node is not scrolled out of sight or beyond the window, in the scene; null if nothing is. */
    private static Bounds seen(Node node) {
        Bounds seen = node.localToScene(node.getLayoutBounds());
        for (Node each = node.getParent(); each != null; each = each.getParent()) {
            if (each.getClip() != null) {
                seen = common(seen, each.localToScene(each.getClip().getBoundsInParent()));
            }
        }
        Scene scene = node.getScene();
        seen = common(seen, new BoundingBox(GAP, GAP, scene.getWidth() - 2 * GAP, scene.getHeight() - 2 * GAP));
        return seen.getWidth() > 0 && seen.getHeight() > 0 ? seen : null;
    }

    private static Bounds common(Bounds first, Bounds second) {
        double left = Math.max(first.getMinX(), second.getMinX());
        double top = Math.max(first.getMinY(), second.getMinY());
        double right = Math.min(first.getMaxX(), second.getMaxX());
        double bottom = Math.min(first.getMaxY(), second.getMaxY());
        return new BoundingBox(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
    }
}
