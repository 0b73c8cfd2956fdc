package inkling.ui.screens;

import inkling.ui.common.Icon;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.Spinner;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;

/** What nodes are to somebody in front of the window, and how to name them. */
final class Nodes {
    /** So many nodes are the cells of a table, which break rules together. */
    private static final int MANY = 12;

    private static final int NAMED_ANCESTORS = 3;

    private Nodes() {}

    /** Whether something happens when it is clicked or typed into. */
    static boolean isPressable(Node node) {
        return node instanceof ButtonBase
                || node instanceof TextInputControl
                || node instanceof ComboBoxBase
                || node instanceof ChoiceBox
                || node instanceof Slider
                || node instanceof Spinner
                || node instanceof ListView
                || node instanceof TableView
                || node.isFocusTraversable() && !(node instanceof ScrollPane) && !(node instanceof ScrollBar);
    }

    static boolean isIcon(Node node) {
        return node instanceof Icon;
    }

    static boolean hasText(Node node) {
        return node instanceof Text text && !text.getText().isBlank();
    }

    static boolean isWithin(Node node, Node ancestor) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each == ancestor) {
                return true;
            }
        }
        return false;
    }

    static boolean hasStyle(Node node, String style) {
        return node.getStyleClass().contains(style);
    }

    /** Its own name, after those of the nearest ancestors that have one. */
    static String path(Node node) {
        Deque<String> names = new ArrayDeque<>();
        names.addFirst(name(node));
        int named = 0;
        for (Node each = node.getParent(); each != null && named < NAMED_ANCESTORS; each = each.getParent()) {
            if (each.getId() != null) {
                names.addFirst("#" + each.getId());
                named++;
            } else if (!styles(each).isEmpty() && !(each instanceof ScrollPane)) {
                names.addFirst(styles(each));
                named++;
            }
        }
        return String.join(" > ", names);
    }

    private static String name(Node node) {
        String kind = node.getClass().getSimpleName();
        if (kind.isEmpty()) {
            kind = node.getClass().getSuperclass().getSimpleName();
        }
        if (node.getId() != null) {
            return kind + " #" + node.getId();
        }
        return kind + styles(node) + place(node);
    }

    /** Which child it is, for nodes that nothing else tells apart. */
    private static String place(Node node) {
        Parent parent = node.getParent();
        if (parent == null) {
            return "";
        }
        boolean many = parent.getChildrenUnmodifiable().size() > MANY;
        return "[" + (many ? "any" : parent.getChildrenUnmodifiable().indexOf(node)) + "]";
    }

    private static String styles(Node node) {
        List<String> plain =
                List.of("label", "text", "button", "toggle-button", "root", "container", "viewport", "content");
        StringBuilder all = new StringBuilder();
        node.getStyleClass().stream()
                .filter(style -> !plain.contains(style))
                .distinct()
                .forEach(style -> all.append('.').append(style));
        return all.toString();
    }

    /** The beginning of what it says. */
    static String said(Node node) {
        String text =
                node instanceof Text plain ? plain.getText() : node instanceof Labeled label ? label.getText() : "";
        if (text == null || text.isBlank()) {
            return "";
        }
        String line = text.replace('\n', ' ');
        return "\"" + (line.length() > 48 ? line.substring(0, 48) + "…" : line) + "\"";
    }
}
