package inkling.ink;

/**
 * A rectangle in canvas units, y downwards; {@code right} and {@code bottom} are positions, not sizes.
 *
 * @param left in canvas units
 * @param top in canvas units, at most {@code bottom}
 * @param right in canvas units, at least {@code left}
 * @param bottom in canvas units
 */
public record Bounds(double left, double top, double right, double bottom) {
    /**
     * Checks the sides.
     *
     * @param left in canvas units
     * @param top in canvas units, at most {@code bottom}
     * @param right in canvas units, at least {@code left}
     * @param bottom in canvas units
     * @throws IllegalArgumentException if the box ends before it begins
     */
    public Bounds {
        if (!(left <= right && top <= bottom)) {
            throw new IllegalArgumentException("a box from (" + left + ", " + top + ") cannot end at (" + right + ", "
                    + bottom + "), which is left of it or above");
        }
    }

    /** {@return the distance from left to right, in canvas units, 0 or more} */
    public double width() {
        return right - left;
    }

    /** {@return the distance from top to bottom, in canvas units, 0 or more} */
    public double height() {
        return bottom - top;
    }

    /** {@return the larger of width and height} */
    public double longestSide() {
        return Math.max(width(), height());
    }

    /** Whether a point lies in it or on its sides. */
    boolean contains(Point point) {
        return point.x() >= left && point.x() <= right && point.y() >= top && point.y() <= bottom;
    }

    /** The point in it that is nearest to this one. */
    Point nearest(Point point) {
        return contains(point)
                ? point
                : point.at(Math.max(left, Math.min(right, point.x())), Math.max(top, Math.min(bottom, point.y())));
    }

    Bounds grownBy(double margin) {
        return new Bounds(left - margin, top - margin, right + margin, bottom + margin);
    }

    /** The same box in other units, of which one of these is {@code factor}. */
    Bounds scaled(double factor) {
        return new Bounds(left * factor, top * factor, right * factor, bottom * factor);
    }

    /**
     * Returns what of it lies on a square canvas; of one beside it, the nearest edge.
     *
     * @param side of the canvas, in canvas units
     * @return within 0 to {@code side} both ways
     */
    public Bounds within(double side) {
        return new Bounds(
                Math.min(side, Math.max(0, left)),
                Math.min(side, Math.max(0, top)),
                Math.min(side, Math.max(0, right)),
                Math.min(side, Math.max(0, bottom)));
    }

    /**
     * {@return the smallest box with both in it}
     *
     * @param other in the same units
     */
    public Bounds union(Bounds other) {
        return new Bounds(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }
}
