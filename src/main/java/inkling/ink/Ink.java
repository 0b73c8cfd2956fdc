package inkling.ink;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

/**
 * A drawing: strokes in the order drawn, kept as vectors in canvas units. Immutable; values are equal when their strokes
 * are, in order.
 *
 * <pre>{@code
 * Stroke stroke = new Stroke(List.of(new Point(60, 40), new Point(200, 40), new Point(110, 240)), 20);
 * Ink seven = new Ink(List.of(stroke));
 * }</pre>
 */
public final class Ink {
    /** A clean canvas. */
    public static final Ink EMPTY = new Ink(List.of());

    /** Below this size, in canvas units, a path is a point: scaling it up would enlarge rounding errors. */
    static final double POINT_SIZE = 1e-6;

    private final List<Stroke> strokes;

    /**
     * Makes a drawing of these strokes, none or more.
     *
     * @param strokes in the order drawn; copied
     */
    public Ink(List<Stroke> strokes) {
        this.strokes = List.copyOf(strokes);
    }

    /** {@return the strokes in the order drawn; unmodifiable} */
    public List<Stroke> strokes() {
        return strokes;
    }

    /** {@return whether there is no stroke} */
    public boolean isEmpty() {
        return strokes.isEmpty();
    }

    /**
     * Returns this drawing with one more stroke on top.
     *
     * @param stroke in canvas units
     * @return another drawing, which shares the strokes of this one
     */
    public Ink with(Stroke stroke) {
        List<Stroke> more = new ArrayList<>(strokes.size() + 1);
        more.addAll(strokes);
        more.add(stroke);
        return new Ink(more);
    }

    /**
     * Returns this drawing after a round eraser has moved in a straight line: no ink remains under it. Strokes that it crosses are
     * split, the parts keeping their place in the order; since the new ends are round, the path is cut half a pen's width
     * outside the eraser.
     *
     * @param from where the eraser touches the canvas
     * @param to where it leaves
     * @param radius of the eraser in canvas units, 0 or more
     * @return this same instance if the eraser touched no ink
     * @throws IllegalArgumentException if the radius is negative or not finite
     */
    public Ink erase(Point from, Point to, double radius) {
        if (!(radius >= 0 && radius <= Point.LIMIT)) {
            throw new IllegalArgumentException("an eraser's radius must be 0 to " + Point.LIMIT + ", found " + radius);
        }
        List<Stroke> left = new ArrayList<>();
        boolean touched = false;
        for (Stroke stroke : strokes) {
            touched |= Eraser.rest(stroke, new Capsule(from, to, radius + stroke.width() / 2), left);
        }
        return touched ? new Ink(left) : this;
    }

    /**
     * Returns this drawing without what lies, by the pens' paths, outside a rectangle.
     *
     * @param box in canvas units
     * @return this same instance if nothing lies outside
     */
    public Ink within(Bounds box) {
        List<Stroke> inside =
                strokes.stream().flatMap(stroke -> stroke.within(box).stream()).toList();
        return inside.equals(strokes) ? this : new Ink(inside);
    }

    /** {@return the box of the inked area, that is of the paths grown by half the pen; empty if there is no stroke} */
    public Optional<Bounds> bounds() {
        return strokes.stream()
                .map(stroke -> stroke.pathBounds().grownBy(stroke.width() / 2))
                .reduce(Bounds::union);
    }

    /** {@return the box of the paths alone, without the pens' thickness; empty if there is no stroke} */
    public Optional<Bounds> pathBounds() {
        return strokes.stream().map(Stroke::pathBounds).reduce(Bounds::union);
    }

    /**
     * {@return the same paths, moved and scaled with their aspect kept and redrawn with one pen, so that the inked area touches
     * {@code left} and {@code top} and its longest side is {@code longestSide}, pen included} A drawing that is a mere point
     * cannot be scaled: it becomes a dot of the pen's size. No strokes stay no strokes.
     *
     * @param left of the inked area, in the units of the result
     * @param top of the inked area
     * @param longestSide the inked area's, above {@code penWidth}
     * @param penWidth width of the pen, in the units of the result
     * @throws IllegalArgumentException if the pen is not thinner than the longest side
     */
    public Ink fitted(double left, double top, double longestSide, double penWidth) {
        if (!(penWidth < longestSide)) {
            throw new IllegalArgumentException(
                    "a pen of " + penWidth + " cannot draw ink whose longest side is " + longestSide);
        }
        return pathBounds()
                .map(box -> fitted(box, left, top, longestSide, penWidth))
                .orElse(this);
    }

    /** Does what {@link #fitted(double, double, double, double)} does to a drawing whose paths have this box, to this one. */
    Ink fitted(Bounds box, double left, double top, double longestSide, double penWidth) {
        double pathSide = box.longestSide();
        double scale = pathSide < POINT_SIZE ? 0 : (longestSide - penWidth) / pathSide;
        return moved(box.left(), box.top(), scale, left + penWidth / 2, top + penWidth / 2, ownWidth -> penWidth);
    }

    /** This drawing, enlarged or shrunk as a whole, pens included, so that {@code (left, top)} becomes the origin. */
    Ink scaled(double left, double top, double scale) {
        return moved(left, top, scale, 0, 0, width -> width * scale);
    }

    /** The same paths, drawn with a pen of this width. */
    Ink withPen(double width) {
        return new Ink(strokes.stream()
                .map(stroke -> new Stroke(stroke.points(), width))
                .toList());
    }

    private Ink moved(double fromX, double fromY, double scale, double toX, double toY, DoubleUnaryOperator pen) {
        List<Stroke> moved = new ArrayList<>(strokes.size());
        for (Stroke stroke : strokes) {
            List<Point> points = new ArrayList<>(stroke.points().size());
            for (Point point : stroke.points()) {
                points.add(point.at(toX + (point.x() - fromX) * scale, toY + (point.y() - fromY) * scale));
            }
            moved.add(new Stroke(points, pen.applyAsDouble(stroke.width())));
        }
        return new Ink(moved);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ink ink && strokes.equals(ink.strokes);
    }

    @Override
    public int hashCode() {
        return strokes.hashCode();
    }

    @Override
    public String toString() {
        return "Ink" + strokes;
    }
}
