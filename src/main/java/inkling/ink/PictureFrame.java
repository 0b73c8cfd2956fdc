package inkling.ink;

/**
 * Says where the pixels of the network's picture lie on the canvas of the drawing that it was made from. A place x on the canvas is at
 * {@code scale * x + left} in the picture, counted in pixels from the left edge of the first one; y likewise.
 *
 * @param scale pixels a canvas unit, above 0
 */
public record PictureFrame(double scale, double left, double top) {
    /**
     * The frame of a drawing's picture, as {@link Normaliser#picture(Ink)} makes it with all steps.
     *
     * @param ink with a path that is no single point
     * @throws IllegalArgumentException if the path is one point, or there is none: there is no scale
     */
    public static PictureFrame of(Normaliser normaliser, Ink ink) {
        Bounds path = ink.pathBounds().orElseThrow(() -> new IllegalArgumentException("no ink"));
        if (!(path.longestSide() > 0)) {
            throw new IllegalArgumentException("a single point has no scale");
        }
        Ink fitted = normaliser.fit(ink);
        Bounds fittedPath = fitted.pathBounds().orElseThrow();
        Normaliser.Shift shift = normaliser.centring(normaliser.draw(fitted));
        double scale = fittedPath.longestSide() / path.longestSide();
        return new PictureFrame(
                scale,
                fittedPath.left() - scale * path.left() + shift.right(),
                fittedPath.top() - scale * path.top() + shift.down());
    }

    /** The part of the canvas that a rectangle of pixels shows: from the first row and column to the last ones, all of them in it. */
    public Bounds onCanvas(int firstRow, int firstColumn, int lastRow, int lastColumn) {
        return new Bounds(
                (firstColumn - left) / scale,
                (firstRow - top) / scale,
                (lastColumn + 1 - left) / scale,
                (lastRow + 1 - top) / scale);
    }
}
