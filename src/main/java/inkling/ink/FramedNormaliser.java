package inkling.ink;

/**
 * Makes the network's pictures of parts of a drawing at the place and in the size that they have in the picture of the whole: fitted by
 * the box of the whole's paths and moved by the whole's centre of mass. With {@link Normaliser#picture(Ink)} a drawing without one
 * of its ends would be enlarged and moved, and all of its pixels would change.
 *
 * <p>Immutable; any number of threads may use one.
 */
public final class FramedNormaliser {
    private final Normaliser normaliser;
    private final Bounds box;
    private final int width;
    private final int height;
    private final float brightest;
    private final Normaliser.Shift shift;

    /**
     * Makes a normaliser of parts of one drawing, which keeps the frame of the whole.
     *
     * @param normaliser of whole drawings
     * @param whole the drawing
     * @throws IllegalArgumentException if there is no stroke
     */
    public FramedNormaliser(Normaliser normaliser, Ink whole) {
        this.normaliser = normaliser;
        box = whole.pathBounds()
                .orElseThrow(() -> new IllegalArgumentException("there is no frame for a drawing without strokes"));
        Picture drawn = normaliser.draw(normaliser.fit(whole));
        width = drawn.width();
        height = drawn.height();
        brightest = Normaliser.brightest(drawn);
        shift = normaliser.centring(Normaliser.divided(drawn, brightest));
    }

    /** {@return how many pixels of the picture a canvas unit takes; 0 for a drawing that is a mere point} */
    public double scale() {
        Preprocessing figures = normaliser.preprocessing();
        double side = box.longestSide();
        return side < Ink.POINT_SIZE ? 0 : (figures.boxSide() - figures.penWidth()) / side;
    }

    /**
     * {@return the part of the canvas that a rectangle of pixels shows: from the first row and column to the last ones, all of
     * them in it}
     *
     * @param firstRow in pixels of the picture, from 0
     * @param firstColumn in pixels of the picture, from 0
     * @param lastRow included, at least {@code firstRow}
     * @param lastColumn included, at least {@code firstColumn}
     * @throws IllegalStateException if the drawing is a mere point, which has no scale
     */
    public Bounds onCanvas(int firstRow, int firstColumn, int lastRow, int lastColumn) {
        double scale = scale();
        if (scale == 0) {
            throw new IllegalStateException("a mere point has no scale");
        }
        double radius = normaliser.preprocessing().penWidth() / 2;
        double left = box.left() - (radius + shift.right()) / scale;
        double top = box.top() - (radius + shift.down()) / scale;
        return new Bounds(
                left + firstColumn / scale,
                top + firstRow / scale,
                left + (lastColumn + 1) / scale,
                top + (lastRow + 1) / scale);
    }

    /**
     * {@return the picture of some of the drawing's ink; of all of it, the one that {@link Normaliser#picture(Ink)} makes, to
     * the bit} Ink outside the drawing's box is cut off.
     *
     * @param part of the drawing's ink, in its canvas units
     */
    public Picture picture(Ink part) {
        Preprocessing figures = normaliser.preprocessing();
        Ink fitted = part.fitted(box, 0, 0, figures.boxSide(), figures.penWidth());
        return normaliser.moved(
                Normaliser.divided(Rasteriser.draw(fitted, width, height), brightest), shift.right(), shift.down());
    }
}
