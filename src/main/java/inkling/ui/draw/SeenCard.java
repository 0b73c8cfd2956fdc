package inkling.ui.draw;

import inkling.ui.common.ControlFactory;
import inkling.ui.common.PictureInk;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;

/** Shows the network's input picture, as large as whole pixels allow. */
final class SeenCard extends Region {
    private static final int SIDE = 28;
    private static final int LARGEST_PIXEL = 6;
    private static final int SMALLEST_PIXEL = 3;
    private static final int TIGHT_PIXEL = 2;
    /** Of the frame around the picture. */
    private static final double LINE = 1;

    private final Label caption;
    private final Region frame = new Region();
    private final ImageView picture = new ImageView();
    private int smallestPixel = SMALLEST_PIXEL;

    SeenCard(ControlFactory controls) {
        getStyleClass().addAll("panel", "seen-panel");
        caption = controls.label("draw.seen", "caption");
        frame.getStyleClass().add("seen-frame");
        picture.setSmooth(false);
        controls.named(picture, "network-picture", "draw.seen.accessible");
        getChildren().addAll(caption, frame, picture);
    }

    /** In a window that is hardly high enough, the picture may be smaller still. */
    void setTight(boolean now) {
        smallestPixel = now ? TIGHT_PIXEL : SMALLEST_PIXEL;
        requestLayout();
    }

    /** @param ink 0 to 1, row by row, of a square */
    void show(float[] ink) {
        picture.setImage(PictureInk.white(ink, (int) Math.round(Math.sqrt(ink.length))));
    }

    static float[] nothing() {
        return new float[SIDE * SIDE];
    }

    /** The width that goes with a height: the picture is square. */
    double widthFor(double height) {
        double wanted = Math.max(pixel(height) * SIDE + 2 * LINE, Math.ceil(caption.prefWidth(-1)));
        return getInsets().getLeft() + wanted + getInsets().getRight();
    }

    private int pixel(double height) {
        int fitting = (int) ((height - around()) / SIDE);
        return Math.max(smallestPixel, Math.min(LARGEST_PIXEL, fitting));
    }

    private double around() {
        return getInsets().getTop() + captionHeight() + 2 * LINE + getInsets().getBottom();
    }

    private double captionHeight() {
        return Math.ceil(caption.prefHeight(-1) * 1.5);
    }

    @Override
    protected double computeMinHeight(double width) {
        return around() + smallestPixel * SIDE;
    }

    @Override
    protected double computePrefHeight(double width) {
        return around() + LARGEST_PIXEL * SIDE;
    }

    @Override
    protected double computeMinWidth(double height) {
        return widthFor(0);
    }

    @Override
    protected double computePrefWidth(double height) {
        return widthFor(height < 0 ? Double.MAX_VALUE : height);
    }

    @Override
    protected void layoutChildren() {
        double left = getInsets().getLeft();
        double top = getInsets().getTop();
        double width = getWidth() - left - getInsets().getRight();
        caption.resizeRelocate(left, top, width, caption.prefHeight(-1));
        double side = pixel(getHeight()) * SIDE;
        double x = snapPositionX(left + (width - side) / 2);
        double room = getHeight() - getInsets().getBottom() - top - captionHeight();
        double y = snapPositionY(top + captionHeight() + Math.max(LINE, (room - side) / 2));
        frame.resizeRelocate(x - LINE, y - LINE, side + 2 * LINE, side + 2 * LINE);
        picture.setFitWidth(side);
        picture.setFitHeight(side);
        layoutInArea(picture, x, y, side, side, 0, javafx.geometry.HPos.CENTER, VPos.CENTER);
    }
}
