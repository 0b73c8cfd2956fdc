package inkling.ui.mistakes;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * Lays out a matrix as wide as its cells need at the height that there is, and beside it a node that takes the rest of the width,
 * but at least its own least width.
 */
final class MatrixBeside extends Pane {
    private static final double GAP = 16;

    private final Region panel;
    private final MatrixView matrix;
    private final Region side;

    /** @param panel has the matrix in it, and nothing else */
    MatrixBeside(Region panel, MatrixView matrix, Region side) {
        this.panel = panel;
        this.matrix = matrix;
        this.side = side;
        getChildren().addAll(panel, side);
        setMinHeight(0);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        double least = Math.min(side.minWidth(-1), width / 2);
        double inside = height - panel.snappedTopInset() - panel.snappedBottomInset();
        double wanted = panel.snappedLeftInset() + matrix.prefWidth(inside) + panel.snappedRightInset();
        double left = Math.floor(Math.min(wanted, width - GAP - least));
        panel.resizeRelocate(0, 0, left, height);
        side.resizeRelocate(left + GAP, 0, width - left - GAP, height);
    }
}
