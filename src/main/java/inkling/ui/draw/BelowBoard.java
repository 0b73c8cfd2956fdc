package inkling.ui.draw;

import javafx.geometry.Orientation;
import javafx.scene.layout.VBox;

/** Shows below the board why the answer is what it is, and the steps from the drawing to the network's picture, each if it is wanted. */
final class BelowBoard extends VBox {
    private final StripView strip;

    BelowBoard(WhyPanel why, StripView strip) {
        super(why, strip);
        this.strip = strip;
        getStyleClass().add("below-both");
        visibleProperty().bind(why.visibleProperty().or(strip.visibleProperty()));
        managedProperty().bind(visibleProperty());
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /** As wide as the steps; words take the lines that they need. */
    @Override
    protected double computePrefWidth(double height) {
        return strip.isManaged() ? strip.prefWidth(-1) : 0;
    }
}
