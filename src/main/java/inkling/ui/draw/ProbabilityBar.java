package inkling.ui.draw;

import javafx.scene.layout.Region;

/** Draws a bar on a track, filled from the left. Exact to the pixel and without animation: it follows the pen. */
final class ProbabilityBar extends Region {
    private final Region fill = new Region();
    private double probability;

    ProbabilityBar(String... styles) {
        getStyleClass().add("probability-bar");
        getStyleClass().addAll(styles);
        fill.getStyleClass().add("fill");
        getChildren().add(fill);
    }

    /** @param value 0 to 1 */
    void setProbability(double value) {
        if (value != probability) {
            probability = value;
            requestLayout();
        }
    }

    @Override
    protected void layoutChildren() {
        double width = Math.round(getWidth() * probability);
        fill.setVisible(width > 0);
        fill.resizeRelocate(0, 0, width, getHeight());
    }
}
