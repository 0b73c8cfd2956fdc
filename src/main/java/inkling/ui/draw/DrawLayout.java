package inkling.ui.draw;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/**
 * Tools, board and answer side by side: the board is the largest square that leaves the answer enough room, and everything
 * lines up with its edges.
 */
final class DrawLayout extends Pane {
    private static final double GAP = 20;
    private static final double SMALLEST_BOARD = 282;
    private static final double LARGEST_BOARD = 640;
    private static final double NARROWEST_ANSWER = 374;
    private static final double WIDEST_ANSWER = 520;

    private final Node tools;
    private final Node board;
    private final Node below;
    private final Node answer;

    DrawLayout(Node tools, Node board, Node below, Node answer) {
        this.tools = tools;
        this.board = board;
        this.below = below;
        this.answer = answer;
        getChildren().addAll(tools, board, below, answer);
    }

    @Override
    public Orientation getContentBias() {
        return null;
    }

    @Override
    protected void layoutChildren() {
        double left = getInsets().getLeft();
        double top = getInsets().getTop();
        double width = getWidth() - left - getInsets().getRight();
        double height = getHeight() - top - getInsets().getBottom();
        double toolWidth = snapSizeX(tools.prefWidth(-1));
        double belowHeight = snapSizeY(below.prefHeight(-1));
        double side = Math.min(height - belowHeight - GAP / 2, width - toolWidth - 2 * GAP - NARROWEST_ANSWER);
        side = Math.floor(Math.max(SMALLEST_BOARD, Math.min(side, LARGEST_BOARD)));
        double answerWidth = Math.min(WIDEST_ANSWER, width - toolWidth - side - 2 * GAP);
        double used = toolWidth + side + answerWidth + 2 * GAP;
        double x = snapPositionX(left + Math.max(0, (width - used) / 2));
        double whole = side + GAP / 2 + belowHeight;
        double y = snapPositionY(top + Math.max(0, (height - whole) / 4));
        tools.resizeRelocate(x, y, toolWidth, side);
        x += toolWidth + GAP / 2;
        board.resizeRelocate(x, y, side, side);
        below.resizeRelocate(x, y + side + GAP / 2, side, belowHeight);
        x += side + GAP;
        answer.resizeRelocate(x, y, answerWidth, Math.min(height - (y - top), whole));
    }

    @Override
    protected double computeMinWidth(double height) {
        return SMALLEST_BOARD + NARROWEST_ANSWER + 2 * GAP + tools.minWidth(-1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return SMALLEST_BOARD + GAP + below.minHeight(-1);
    }
}
