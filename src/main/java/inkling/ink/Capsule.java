package inkling.ink;

/**
 * All points within {@code radius} of the line between two points: what a round pen inks, or a round eraser clears, in one
 * straight movement. It is convex, so a straight line enters and leaves it once.
 *
 * <p>Not for sharing between threads: {@link #meets} keeps its answer in the object, because the rasteriser asks
 * thousands of times a picture.
 */
final class Capsule {
    private final double fromX;
    private final double fromY;
    private final double toX;
    private final double toY;
    private final double radius;
    private final double length;
    // unit vector from one end to the other; zero if they coincide
    private final double alongX;
    private final double alongY;

    private double enter;
    private double leave;

    Capsule(Point from, Point to, double radius) {
        fromX = from.x();
        fromY = from.y();
        toX = to.x();
        toY = to.y();
        this.radius = radius;
        double dx = toX - fromX;
        double dy = toY - fromY;
        length = Math.sqrt(dx * dx + dy * dy);
        alongX = length > 0 ? dx / length : 0;
        alongY = length > 0 ? dy / length : 0;
    }

    boolean contains(Point point) {
        double x = point.x() - fromX;
        double y = point.y() - fromY;
        double along = Math.max(0, Math.min(length, x * alongX + y * alongY));
        double restX = x - along * alongX;
        double restY = y - along * alongY;
        return restX * restX + restY * restY <= radius * radius;
    }

    /**
     * Whether the endless line {@code (x, y) + t (dx, dy)} meets this capsule; if so {@link #enter} and {@link #leave} are
     * the first and last such {@code t}. The direction must not be zero.
     */
    boolean meets(double x, double y, double dx, double dy) {
        enter = Double.POSITIVE_INFINITY;
        leave = Double.NEGATIVE_INFINITY;
        meetDisc(x - fromX, y - fromY, dx, dy);
        if (length > 0) {
            meetDisc(x - toX, y - toY, dx, dy);
            meetBody(x - fromX, y - fromY, dx, dy);
        }
        return enter <= leave;
    }

    double enter() {
        return enter;
    }

    double leave() {
        return leave;
    }

    private void meetDisc(double x, double y, double dx, double dy) {
        double a = dx * dx + dy * dy;
        double b = x * dx + y * dy;
        double c = x * x + y * y - radius * radius;
        double discriminant = b * b - a * c;
        if (discriminant >= 0) {
            double root = Math.sqrt(discriminant);
            include((-b - root) / a, (-b + root) / a);
        }
    }

    /** The rectangle between the two end discs: the line's stretch inside both of its pairs of parallel sides. */
    private void meetBody(double x, double y, double dx, double dy) {
        double along = x * alongX + y * alongY;
        double alongStep = dx * alongX + dy * alongY;
        double across = x * alongY - y * alongX;
        double acrossStep = dx * alongY - dy * alongX;
        if (alongStep == 0 && (along < 0 || along > length)) {
            return;
        }
        if (acrossStep == 0 && Math.abs(across) > radius) {
            return;
        }
        double first = Double.NEGATIVE_INFINITY;
        double last = Double.POSITIVE_INFINITY;
        if (alongStep != 0) {
            double atStart = -along / alongStep;
            double atEnd = (length - along) / alongStep;
            first = Math.min(atStart, atEnd);
            last = Math.max(atStart, atEnd);
        }
        if (acrossStep != 0) {
            double oneSide = (-radius - across) / acrossStep;
            double otherSide = (radius - across) / acrossStep;
            first = Math.max(first, Math.min(oneSide, otherSide));
            last = Math.min(last, Math.max(oneSide, otherSide));
        }
        include(first, last);
    }

    private void include(double first, double last) {
        if (first <= last) {
            enter = Math.min(enter, first);
            leave = Math.max(leave, last);
        }
    }
}
