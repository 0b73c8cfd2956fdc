package inkling.ui.draw;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/**
 * Lays out tools, board and prediction side by side: the board is the largest square that leaves the answer enough room, and
 * everything lines up with its edges. The strip, while it is managed, takes its height from the board, not from the answer. The
 * least size is that at which nothing is cut; in smaller windows the screen scrolls.
 */
final class DrawLayout extends Pane {
    private static final double GAP = 20;
    private static final double SMALLEST_BOARD = 282;
    private static final double LARGEST_BOARD = 640;
    /** As multiples of the size of the type, so that larger type has more room. */
    private static final double NARROWEST_ANSWER = 374 / 14.0;

    private static final double WIDEST_ANSWER = 520 / 14.0;

    private final Node tools;
    private final Node board;
    private final Node below;
    private final Node answer;
    private final Node strip;
    /** Shows nothing; tells the size of the type. */
    private final Label type = new Label();

    DrawLayout(Node tools, Node board, Node below, Node answer, Node strip) {
        this.tools = tools;
        this.board = board;
        this.below = below;
        this.answer = answer;
        this.strip = strip;
        type.setManaged(false);
        type.setVisible(false);
        type.fontProperty().addListener((property, before, now) -> requestLayout());
        getChildren().addAll(tools, board, below, answer, strip, type);
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
        double stripWidth = stripWidth();
        double high = height - belowHeight - GAP / 2;
        double wide = width - toolWidth - 2 * GAP - narrowestAnswer();
        // The wider the strip, the fewer lines its words take: it is at least as wide as beside the smallest board.
        double least = side(high - stripHeight(SMALLEST_BOARD), wide);
        double stripHeight = stripHeight(least);
        double side = side(high - stripHeight, wide);
        double leftWidth = toolWidth + GAP / 2 + Math.max(side, stripWidth);
        double answerWidth = Math.floor(Math.min(WIDEST_ANSWER * em(), width - leftWidth - GAP));
        double used = leftWidth + answerWidth + GAP;
        double x = snapPositionX(left + Math.max(0, (width - used) / 2));
        double whole = side + GAP / 2 + belowHeight + stripHeight;
        double y = snapPositionY(top + Math.max(0, (height - whole) / 4));
        tools.resizeRelocate(x, y, toolWidth, Math.max(side, tools.prefHeight(-1)));
        double boardX = x + toolWidth + GAP / 2;
        board.resizeRelocate(boardX, y, side, side);
        below.resizeRelocate(boardX, y + side + GAP / 2, side, belowHeight);
        if (strip.isManaged()) {
            strip.resizeRelocate(boardX, y + whole - stripHeight + GAP, Math.max(side, stripWidth), stripHeight - GAP);
        }
        double answerHeight = Math.max(whole, snapSizeY(answer.prefHeight(answerWidth)));
        answer.resizeRelocate(x + leftWidth + GAP, y, answerWidth, Math.min(height - (y - top), answerHeight));
    }

    private static double side(double height, double width) {
        return Math.floor(Math.max(SMALLEST_BOARD, Math.min(Math.min(height, width), LARGEST_BOARD)));
    }

    private double em() {
        return type.getFont().getSize();
    }

    private double narrowestAnswer() {
        return Math.ceil(NARROWEST_ANSWER * em());
    }

    private double stripWidth() {
        return strip.isManaged() ? snapSizeX(strip.prefWidth(-1)) : 0;
    }

    /** With the gap above it; 0 if there is no strip. */
    private double stripHeight(double side) {
        return strip.isManaged() ? snapSizeY(strip.prefHeight(Math.max(side, stripWidth()))) + GAP : 0;
    }

    /** How wide the answer is in the narrowest window, which is when it is highest. */
    @Override
    protected double computeMinWidth(double height) {
        double left = snapSizeX(tools.prefWidth(-1)) + GAP / 2 + Math.max(SMALLEST_BOARD, stripWidth());
        return getInsets().getLeft()
                + left
                + GAP
                + narrowestAnswer()
                + getInsets().getRight();
    }

    @Override
    protected double computeMinHeight(double width) {
        double left = SMALLEST_BOARD + GAP / 2 + snapSizeY(below.prefHeight(-1)) + stripHeight(SMALLEST_BOARD);
        double inside = Math.max(Math.max(left, tools.prefHeight(-1)), answer.minHeight(narrowestAnswer()));
        return getInsets().getTop() + Math.ceil(inside) + getInsets().getBottom();
    }

    @Override
    protected double computePrefWidth(double height) {
        return computeMinWidth(height);
    }

    @Override
    protected double computePrefHeight(double width) {
        return computeMinHeight(width);
    }
}
