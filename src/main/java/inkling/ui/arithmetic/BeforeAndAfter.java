package inkling.ui.arithmetic;

import javafx.scene.layout.Region;

/** Draws a probability before and after as two bars, the upper one before, the lower one after. */
final class BeforeAndAfter extends Region {
    private final Region first = new Region();
    private final Region second = new Region();
    private double before;
    private double after;

    BeforeAndAfter() {
        getStyleClass().add("before-and-after");
        first.getStyleClass().add("before");
        second.getStyleClass().add("after");
        getChildren().addAll(first, second);
    }

    /** Each 0 to 1. */
    void show(double probabilityBefore, double probabilityAfter) {
        before = probabilityBefore;
        after = probabilityAfter;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double half = Math.floor(getHeight() / 2);
        first.resizeRelocate(0, 0, Math.rint(getWidth() * before), half);
        second.resizeRelocate(0, half, Math.rint(getWidth() * after), half);
    }
}
