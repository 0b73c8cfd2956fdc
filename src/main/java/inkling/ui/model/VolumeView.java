package inkling.ui.model;

import inkling.engine.layer.Shape;
import javafx.css.PseudoClass;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Polygon;

/**
 * Draws the output of a block as a box: as high and as deep as its rows and columns, as thick as its channels. Values without
 * rows and columns are a column, higher the more there are. Thickness and columns grow with the logarithm, sides with the square
 * root: so 1 and 1,000 find room side by side.
 */
final class VolumeView extends Pane {
    static final double WIDTH = 86;
    static final double HEIGHT = 62;

    private static final double COLUMN = 9;
    private static final double SLANT = 0.34;

    /**
     * @param kind for the colour
     * @param largest the longest side in the network
     */
    VolumeView(Shape shape, Block.Kind kind, int largest) {
        getStyleClass().add("volume");
        setMinSize(WIDTH, HEIGHT);
        setPrefSize(WIDTH, HEIGHT);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setMouseTransparent(true);
        boolean vector = shape.height() == 1 && shape.width() == 1;
        double channels = log2(shape.channels());
        double depth = (vector ? COLUMN : side(shape.width(), largest)) * SLANT;
        double height = vector ? Math.min(HEIGHT - COLUMN, 12 + 4 * channels) : side(shape.height(), largest) - depth;
        double thickness = vector ? COLUMN : Math.min(WIDTH - depth - 4, 4 + 4.5 * channels);
        draw(kind, thickness, Math.max(4, height), depth);
    }

    /** Front, top and right side of the box, in the middle of this pane. */
    private void draw(Block.Kind kind, double thickness, double height, double depth) {
        double left = Math.floor((WIDTH - thickness - depth) / 2);
        double right = left + thickness;
        double bottom = Math.floor((HEIGHT + height + depth) / 2);
        double top = bottom - height;
        face(kind, "front", left, top, right, top, right, bottom, left, bottom);
        face(kind, "top", left, top, left + depth, top - depth, right + depth, top - depth, right, top);
        face(kind, "side", right, top, right + depth, top - depth, right + depth, bottom - depth, right, bottom);
    }

    private void face(Block.Kind kind, String which, double... corners) {
        Polygon face = new Polygon(corners);
        face.getStyleClass().addAll("face", which);
        face.pseudoClassStateChanged(PseudoClass.getPseudoClass(kind.name().toLowerCase(java.util.Locale.ROOT)), true);
        getChildren().add(face);
    }

    private static double side(int length, int largest) {
        return 10 + (HEIGHT - 12) * Math.sqrt((double) length / largest);
    }

    private static double log2(int value) {
        return Math.log(value) / Math.log(2);
    }
}
