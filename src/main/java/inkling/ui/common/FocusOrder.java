package inkling.ui.common;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.ScrollPane;

/** Finds the nodes at which the Tab key stops within a part of the window, in its order. */
public final class FocusOrder {
    private FocusOrder() {}

    /** The nodes below this one that can take the focus now. */
    public static List<Node> of(Parent parent) {
        List<Node> found = new ArrayList<>();
        collect(parent, found);
        return found;
    }

    public static Optional<Node> first(Parent parent) {
        return of(parent).stream().findFirst();
    }

    /** Whether the node is on show and not switched off, with all that it is in. */
    public static boolean canTakeFocus(Node node) {
        return node != null && !node.isDisabled() && isOnShow(node);
    }

    /** Whether the node is in a window, and visible with all that it is in. */
    public static boolean isOnShow(Node node) {
        if (node.getScene() == null) {
            return false;
        }
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }

    /** Whether the node is this one or in it. */
    public static boolean isWithin(Node node, Node ancestor) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each == ancestor) {
                return true;
            }
        }
        return false;
    }

    private static void collect(Parent parent, List<Node> found) {
        for (Node node : parent.getChildrenUnmodifiable()) {
            if (!node.isVisible() || node.isDisabled()) {
                continue;
            }
            if (node.isFocusTraversable()) {
                found.add(node);
            }
            // The parts of a control are its own business, but for what scrolls.
            boolean whole = node instanceof Control && node.isFocusTraversable() && !(node instanceof ScrollPane);
            if (node instanceof Parent inner && !whole) {
                collect(inner, found);
            }
        }
    }
}
