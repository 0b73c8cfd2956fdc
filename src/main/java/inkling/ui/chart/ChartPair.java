package inkling.ui.chart;

import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * Lays out two charts: one above the other where both are high enough so, else side by side where that leaves them wide enough.
 * Its least height is what the charts need, so that it belongs into something that scrolls.
 */
public final class ChartPair extends Pane {
    /** Charts that are lower than this are better off side by side. */
    private static final double COMFORTABLE = 250;

    private static final double NARROWEST = 330;
    private static final double GAP = 12;

    private final Region first;
    private final Region second;

    public ChartPair(Region first, Region second) {
        this.first = first;
        this.second = second;
        getChildren().addAll(first, second);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        double half = half(width);
        return half >= NARROWEST ? higher(half) : first.minHeight(width) + GAP + second.minHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return minHeight(width);
    }

    private double higher(double width) {
        return Math.max(first.minHeight(width), second.minHeight(width));
    }

    private static double half(double width) {
        return Math.floor((width - GAP) / 2);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        double half = half(width);
        double upper = Math.floor((height - GAP) / 2);
        double least = Math.max(COMFORTABLE, higher(width));
        if (half >= NARROWEST && upper < least) {
            first.resizeRelocate(0, 0, half, height);
            second.resizeRelocate(half + GAP, 0, half, height);
        } else {
            first.resizeRelocate(0, 0, width, upper);
            second.resizeRelocate(0, upper + GAP, width, upper);
        }
    }
}
