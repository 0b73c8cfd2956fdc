package inkling.ui.screens;

import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.TableCell;

/** What breaks a rule on purpose, each with its reason. Whatever is not here has to keep to all of them. */
final class Exemptions {
    /** Ids and style classes of text that may end in an ellipsis: names that users make up. The whole text has to be in a tooltip. */
    private static final Map<String, String> MAY_BE_CUT = Map.of(
            "model-badge", "the model's name, as long as its file's",
            "list-button", "names of files",
            "compare-with", "the name of the other model",
            "name", "names of classes, beside their bars",
            "class-name", "names of classes, beside the matrix",
            "best-guess", "the name of a class");

    /** Style classes of what a scroll pane beside it moves along with its own content. */
    private static final Map<String, String> IS_SCROLLED_BY_ANOTHER = Map.of("class-name", "the matrix");

    /** Style classes of what lies over something else. */
    private static final Map<String, String> MAY_LIE_OVER = Map.of(
            "board-hint", "an invitation on the empty board, gone with the first stroke",
            "changing-name", "what the answer would be with a stroke that is outlined on the board",
            "tour-card", "a stop of the tour, beside what it speaks of and so over what is there",
            "drop-hint", "while something is dragged over the window",
            "step-frame", "pictures with marks on them");

    /** Style classes of panes that cover all the window: what is behind them is out of use. */
    static final String[] COVERS = {"scrim", "drop-zone"};

    private Exemptions() {}

    static boolean mayBeCut(Node node) {
        if (isColumnOfText(node)) {
            return true;
        }
        for (Node each = node; each != null; each = each.getParent()) {
            if (isListed(MAY_BE_CUT, each)) {
                return each instanceof Control control && control.getTooltip() != null;
            }
        }
        return false;
    }

    /** Columns of a table can be drawn wider; those with figures have to show all of them from the start. */
    static boolean isColumnOfText(Node node) {
        return node instanceof TableCell && !node.getStyleClass().contains("figure-column");
    }

    static boolean isScrolledByAnother(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (isListed(IS_SCROLLED_BY_ANOTHER, each)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of them is in something that lies over the other, which is not in it. */
    static boolean mayLieOver(Node one, Node other) {
        return liesOver(one) != liesOver(other);
    }

    private static Node liesOver(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (isListed(MAY_LIE_OVER, each)) {
                return each;
            }
        }
        return null;
    }

    private static boolean isListed(Map<String, String> list, Node node) {
        return node.getId() != null && list.containsKey(node.getId())
                || node.getStyleClass().stream().anyMatch(list::containsKey);
    }
}
