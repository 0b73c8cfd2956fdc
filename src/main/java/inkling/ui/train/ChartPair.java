package inkling.ui.train;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** Two charts, one above the other, or side by side where there is not enough height for both. */
final class ChartPair extends Pane {
    private static final double LEAST_HEIGHT = 120;
    private static final double LOW = 270;
    private static final double GAP = 8;

    private final Region first;
    private final Region second;

    ChartPair(Region first, Region second) {
        this.first = first;
        this.second = second;
        getChildren().addAll(first, second);
        setMinHeight(LEAST_HEIGHT);
        setPrefHeight(2 * LOW);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        if (height < LOW) {
            double half = Math.floor((width - GAP) / 2);
            first.resizeRelocate(0, 0, half, height);
            second.resizeRelocate(half + GAP, 0, half, height);
        } else {
            double half = Math.floor((height - GAP) / 2);
            first.resizeRelocate(0, 0, width, half);
            second.resizeRelocate(0, half + GAP, width, half);
        }
    }
}
