package inkling.ink;

import inkling.failure.ExplainedArgumentException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The path of the pen from touch to lift, and the pen's width; at least one point, a lone point being a dot. Consecutive
 * points are joined by straight lines with round caps and joins.
 *
 * <p>Immutable and safe to hand to other threads while the drawing goes on. Values are equal when points and width are.
 *
 * <p>{@link #with} takes amortised constant time: a stroke sees only the first {@code size} elements of an array that it
 * shares with the strokes grown from it. The newest of them writes the next point into the free slot; growing an older
 * one a second time, when that slot is taken, copies.
 */
public final class Stroke {
    private static final int FIRST_CAPACITY = 64;

    private final Point[] shared;
    private final AtomicInteger used;
    private final int size;
    private final double width;

    /**
     * Makes a stroke through these points, which are copied.
     *
     * @param points in the order drawn, at least one
     * @param width of the pen, in canvas units
     * @throws IllegalArgumentException if there is no point, or if the width is not positive and finite
     */
    public Stroke(List<Point> points, double width) {
        if (points.isEmpty()) {
            throw new ExplainedArgumentException(InkReason.EMPTY_STROKE.of());
        }
        if (!(width > 0 && width <= Point.LIMIT)) {
            throw new ExplainedArgumentException(InkReason.PEN_WIDTH.of(Point.LIMIT, width));
        }
        this.shared = points.toArray(new Point[0]);
        for (Point point : shared) {
            Objects.requireNonNull(point, "point");
        }
        this.size = shared.length;
        this.used = new AtomicInteger(size);
        this.width = width;
    }

    private Stroke(Point[] shared, AtomicInteger used, int size, double width) {
        this.shared = shared;
        this.used = used;
        this.size = size;
        this.width = width;
    }

    /** {@return the points in the order drawn; unmodifiable} */
    public List<Point> points() {
        return Collections.unmodifiableList(Arrays.asList(shared).subList(0, size));
    }

    /** {@return the pen's width in canvas units} */
    public double width() {
        return width;
    }

    /**
     * Returns this stroke, continued to another point; this one stays as it is.
     *
     * @param next in canvas units
     * @return a stroke with one point more
     */
    public Stroke with(Point next) {
        Objects.requireNonNull(next, "next");
        // The slot is claimed atomically and written before the new stroke's final fields are published, so readers of
        // either stroke never see it change.
        if (size < shared.length && used.compareAndSet(size, size + 1)) {
            shared[size] = next;
            return new Stroke(shared, used, size + 1, width);
        }
        Point[] grown = new Point[Math.max(FIRST_CAPACITY, 2 * size)];
        System.arraycopy(shared, 0, grown, 0, size);
        grown[size] = next;
        return new Stroke(grown, new AtomicInteger(size + 1), size + 1, width);
    }

    /**
     * {@return the parts of this stroke whose path lies in a rectangle, in order: this same instance if all of it does, none if
     * it lies outside}
     *
     * @param box in canvas units
     */
    public List<Stroke> within(Bounds box) {
        return EdgeCut.within(this, box);
    }

    /** The box of the path alone, without the pen's thickness. */
    Bounds pathBounds() {
        double left = shared[0].x();
        double right = left;
        double top = shared[0].y();
        double bottom = top;
        for (int i = 1; i < size; i++) {
            Point point = shared[i];
            left = Math.min(left, point.x());
            right = Math.max(right, point.x());
            top = Math.min(top, point.y());
            bottom = Math.max(bottom, point.y());
        }
        return new Bounds(left, top, right, bottom);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Stroke stroke
                && Double.compare(width, stroke.width) == 0
                && Arrays.equals(shared, 0, size, stroke.shared, 0, stroke.size);
    }

    @Override
    public int hashCode() {
        return 31 * points().hashCode() + Double.hashCode(width);
    }

    @Override
    public String toString() {
        return "Stroke[" + size + " points, width " + width + "]";
    }
}
