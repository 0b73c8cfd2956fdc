package inkling.ui.draw;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/**
 * Tools, board and answer side by side: the board is the largest square that leaves the answer enough room, and everything
 * lines up with its edges. The strip, while it is managed, takes its height from the board, not from the answer.
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
    private final Node strip;

    DrawLayout(Node tools, Node board, Node below, Node answer, Node strip) {
        this.tools = tools;
        this.board = board;
        this.below = below;
        this.answer = answer;
        this.strip = strip;
        getChildren().addAll(tools, board, below, answer, strip);
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
        double stripWidth = strip.isManaged() ? snapSizeX(strip.prefWidth(-1)) : 0;
        double stripHeight = strip.isManaged() ? snapSizeY(strip.prefHeight(stripWidth)) + GAP : 0;
        double side =
                Math.min(height - belowHeight - GAP / 2 - stripHeight, width - toolWidth - 2 * GAP - NARROWEST_ANSWER);
        side = Math.floor(Math.max(SMALLEST_BOARD, Math.min(side, LARGEST_BOARD)));
        double leftWidth = toolWidth + GAP / 2 + Math.max(side, stripWidth);
        double answerWidth = Math.min(WIDEST_ANSWER, width - leftWidth - GAP);
        double used = leftWidth + answerWidth + GAP;
        double x = snapPositionX(left + Math.max(0, (width - used) / 2));
        double whole = side + GAP / 2 + belowHeight + stripHeight;
        double y = snapPositionY(top + Math.max(0, (height - whole) / 4));
        tools.resizeRelocate(x, y, toolWidth, side);
        double boardX = x + toolWidth + GAP / 2;
        board.resizeRelocate(boardX, y, side, side);
        below.resizeRelocate(boardX, y + side + GAP / 2, side, belowHeight);
        if (strip.isManaged()) {
            strip.resizeRelocate(boardX, y + whole - stripHeight + GAP, Math.max(side, stripWidth), stripHeight - GAP);
        }
        double answerHeight = Math.max(whole, snapSizeY(answer.prefHeight(answerWidth)));
        answer.resizeRelocate(x + leftWidth + GAP, y, answerWidth, Math.min(height - (y - top), answerHeight));
    }

    @Override
    protected double computeMinWidth(double height) {
        return SMALLEST_BOARD + NARROWEST_ANSWER + 2 * GAP + tools.minWidth(-1);
    }

    @Override
    protected double computeMinHeight(double width) {
        double stripHeight = strip.isManaged() ? strip.minHeight(-1) + GAP : 0;
        return SMALLEST_BOARD + GAP + below.minHeight(-1) + stripHeight;
    }
}
