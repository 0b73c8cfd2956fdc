package inkling.ui.inspect;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** Lays out one node at the left and, where there is room, another one at the right; otherwise the first one alone. */
final class BothEnds extends Pane {
    private static final double GAP = 8;

    private final Region left;
    private final Region right;

    BothEnds(Region left, Region right) {
        this.left = left;
        this.right = right;
        // Its text may change with every frame, which must not lay the whole window out anew.
        right.setManaged(false);
        getChildren().addAll(left, right);
    }

    @Override
    protected double computeMinWidth(double height) {
        return left.minWidth(-1);
    }

    @Override
    protected double computePrefWidth(double height) {
        return left.prefWidth(-1) + GAP + right.prefWidth(-1);
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.max(left.prefHeight(-1), right.prefHeight(-1));
    }

    @Override
    protected void layoutChildren() {
        double first = Math.min(getWidth(), snapSizeX(left.prefWidth(-1)));
        double second = snapSizeX(Math.max(right.minWidth(-1), right.prefWidth(-1)));
        left.resizeRelocate(0, 0, first, getHeight());
        right.setVisible(first + GAP + second <= getWidth());
        right.resizeRelocate(getWidth() - second, 0, second, getHeight());
    }
}
