package inkling.ui.model;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/**
 * Lays its children out in as few rows as the width allows, all equally wide, and spreads them evenly: no row has two children more
 * than another, so that none is left alone in the last row.
 */
class EvenRows extends Pane {
    private static final double GAP = 4;

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return snapSizeX(cellWidth());
    }

    @Override
    protected double computePrefWidth(double height) {
        return snapSizeX(cellWidth() * getManagedChildren().size());
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        int rows = rows(width < 0 ? prefWidth(-1) : width);
        return Math.max(0, rows * (cellHeight() + GAP) - GAP);
    }

    @Override
    protected void layoutChildren() {
        int rows = rows(getWidth());
        int count = getManagedChildren().size();
        double width = cellWidth();
        double height = cellHeight();
        int child = 0;
        for (int row = 0; row < rows; row++) {
            int inRow = count / rows + (row < count % rows ? 1 : 0);
            for (int column = 0; column < inRow; column++) {
                Node node = getManagedChildren().get(child++);
                node.resizeRelocate(column * width, row * (height + GAP), width, height);
            }
        }
    }

    private int rows(double width) {
        int count = getManagedChildren().size();
        int most = Math.max(1, (int) Math.floor((width + 0.5) / Math.max(1, cellWidth())));
        return (count + most - 1) / most;
    }

    private double cellWidth() {
        return getManagedChildren().stream()
                .mapToDouble(child -> Math.ceil(child.prefWidth(-1)))
                .max()
                .orElse(0);
    }

    private double cellHeight() {
        return getManagedChildren().stream()
                .mapToDouble(child -> Math.ceil(child.prefHeight(-1)))
                .max()
                .orElse(0);
    }
}
