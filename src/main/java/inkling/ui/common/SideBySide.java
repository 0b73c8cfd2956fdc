package inkling.ui.common;

import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * Lays out two nodes side by side, the second as wide as there is room; where there is less than its least width, it comes below
 * the first one.
 */
public final class SideBySide extends Pane {
    private final Region first;
    private final Region second;
    private final double gap;
    private final boolean centred;

    /** Two things of different heights, the lower one in the middle beside the higher one. */
    public static SideBySide centred(Region first, Region second, double gap) {
        return new SideBySide(first, second, gap, true);
    }

    /** Two things that begin at the same height. */
    public static SideBySide atTop(Region first, Region second, double gap) {
        return new SideBySide(first, second, gap, false);
    }

    private SideBySide(Region first, Region second, double gap, boolean centred) {
        this.centred = centred;
        this.first = first;
        this.second = second;
        this.gap = gap;
        getChildren().addAll(first, second);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return insets() + Math.max(first.minWidth(-1), second.minWidth(-1));
    }

    @Override
    protected double computePrefWidth(double height) {
        return insets() + first.prefWidth(-1) + gap + second.prefWidth(-1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double inside = (width < 0 ? prefWidth(-1) : width) - insets();
        double left = leftWidth(inside);
        double upper = first.prefHeight(left);
        double height = isBeside(inside)
                ? Math.max(upper, second.prefHeight(inside - left - gap))
                : upper + gap + second.prefHeight(inside);
        return snappedTopInset() + height + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        double x = snappedLeftInset();
        double y = snappedTopInset();
        double inside = getWidth() - insets();
        double left = leftWidth(inside);
        double upper = first.prefHeight(left);
        if (isBeside(inside)) {
            double lower = second.prefHeight(inside - left - gap);
            double height = Math.max(upper, lower);
            double share = centred ? 0.5 : 0;
            first.resizeRelocate(x, snapPositionY(y + share * (height - upper)), left, upper);
            double right = snapPositionX(x + left + gap);
            second.resizeRelocate(right, snapPositionY(y + share * (height - lower)), inside - left - gap, lower);
        } else {
            first.resizeRelocate(x, y, left, upper);
            second.resizeRelocate(x, y + upper + gap, inside, second.prefHeight(inside));
        }
    }

    private double leftWidth(double inside) {
        return Math.min(inside, Math.ceil(first.prefWidth(-1)));
    }

    private boolean isBeside(double inside) {
        return inside - leftWidth(inside) - gap >= second.minWidth(-1);
    }

    private double insets() {
        return snappedLeftInset() + snappedRightInset();
    }
}
