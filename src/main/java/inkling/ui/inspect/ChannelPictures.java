package inkling.ui.inspect;

import inkling.engine.layer.Shape;
import inkling.inspection.Unit;
import inkling.ui.common.ValueColours;
import java.nio.IntBuffer;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;

/** Shows all channels of one activation as small pictures, in as many lines as the width asks for. On the FX thread. */
final class ChannelPictures extends Region {
    private final Shape shape;
    private final ImageView view = new ImageView();
    private double wanted;
    private Mosaic mosaic;
    private IntBuffer pixels;
    private PixelBuffer<IntBuffer> buffer;
    private float[] values;

    /** @param wanted about how many pixels of the screen a picture is broad */
    ChannelPictures(Shape shape, double wanted) {
        this.shape = shape;
        this.wanted = wanted;
        view.setSmooth(false);
        getChildren().add(view);
    }

    Shape shape() {
        return shape;
    }

    void setWanted(double pixels) {
        wanted = pixels;
        requestLayout();
    }

    /**
     * Paints the values anew.
     *
     * @param now {@code [h][w][c]}; painted again whenever the width changes, and so not to be changed
     */
    void show(float[] now) {
        values = now;
        paint();
    }

    private void paint() {
        if (values == null || mosaic == null) {
            return;
        }
        mosaic.paint(values, ValueColours.scale(values, shape.size()), pixels.array());
        buffer.updateBuffer(painted -> null);
    }

    /** The value at a place of this node. */
    Optional<Unit> at(double x, double y) {
        return mosaic == null ? Optional.empty() : mosaic.at(x, y);
    }

    /** The pixels of the screen that a value takes, in this node. */
    Optional<Rectangle2D> place(Unit unit) {
        return mosaic == null || !unit.isIn(shape)
                ? Optional.empty()
                : Optional.of(new Rectangle2D(
                        mosaic.x(unit) * mosaic.zoom(), mosaic.y(unit) * mosaic.zoom(), mosaic.zoom(), mosaic.zoom()));
    }

    private void use(Mosaic now) {
        if (now.equals(mosaic)) {
            return;
        }
        mosaic = now;
        int width = now.width() * now.zoom();
        int height = now.height() * now.zoom();
        pixels = IntBuffer.allocate(width * height);
        buffer = new PixelBuffer<>(width, height, pixels, PixelFormat.getIntArgbPreInstance());
        view.setImage(new WritableImage(buffer));
        paint();
    }

    // Layout

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private Mosaic fitting(double width) {
        return Mosaic.of(shape, width, wanted);
    }

    @Override
    protected double computeMinWidth(double height) {
        return wanted;
    }

    @Override
    protected double computePrefWidth(double height) {
        Mosaic all = fitting(Double.MAX_VALUE);
        return all.width() * all.zoom();
    }

    @Override
    protected double computePrefHeight(double width) {
        Mosaic now = fitting(width < 0 ? Double.MAX_VALUE : width);
        return now.height() * now.zoom();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        use(fitting(getWidth()));
        view.relocate(0, 0);
    }
}
