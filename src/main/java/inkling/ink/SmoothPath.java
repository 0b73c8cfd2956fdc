package inkling.ink;

import java.util.ArrayList;
import java.util.List;

/**
 * Reconstructs the path of a pen from the places where it was seen: a smooth curve through all of them. A pointer is seen 60
 * times a second or more on an idle machine, but only 10 to 30 times on a busy one, and straight lines between places so far
 * apart make polygons of what were arcs.
 *
 * <p>The curve is a centripetal Catmull-Rom spline (Yuksel, Schaefer and Keyser, "Parameterization and Applications of
 * Catmull-Rom Curves", 2011), which makes neither cusps nor loops between places that are unevenly far apart. It ends in a
 * natural tangent at both ends and at corners, so that the corner of a 7 stays one. Places that are near each other are joined
 * by straight lines: on a path that was seen well nothing changes, to the last bit.
 *
 * <p>Measured on 3,999 digits of other people (pen-digits), 200 units large, of whose places every third, fifth, eighth or tenth
 * and the ends were kept. Distances from the whole path in canvas units, and how often the program's own model is right (98.90 % on
 * the whole paths); {@code mvn -q -Pbench test-compile exec:exec@strokes -Dbench.options="models/inkling.json FILE..."} prints them:
 *
 * <pre>
 *   kept        straight lines                       smooth path
 *               mean   95 %    right                 mean   95 %    right
 *   every 3     1.62   5.33    98.80 %               0.60   1.90    98.85 %
 *   every 5     4.42  14.26    97.07 %               2.05   7.36    97.85 %
 *   every 8    10.15  32.34    85.17 %               7.41  25.30    89.62 %
 *   every 10   14.04  44.52    71.89 %              12.17  39.79    77.17 %
 * </pre>
 *
 * <p>On 1,495 digits of UNIPEN every fifth place gives 1.90 instead of 3.15, and 97.86 % instead of 96.39 %. A uniform
 * parameter, which was measured as well, is slightly nearer where some share of the places is left out; the centripetal one is
 * used because it makes no cusps or loops. Without the rule for corners, which keeps what is drawn as a
 * corner, the path of every fifth place is nearer by 0.06.
 */
public final class SmoothPath {
    /** Places nearer than this to each other, in canvas units, are joined by a straight line: no eye sees the difference. */
    static final double DENSE = 6;

    /** How long the pieces of a curve are, in canvas units. */
    private static final double STEP = 3;

    /** Curves that stay nearer than this to the straight line, in canvas units, are straight. */
    private static final double STRAIGHT = 0.05;

    /** The cosine of 75 degrees: a path that turns by more may have a corner. */
    private static final double CORNER = 0.2588190451025207;

    /** The cosine of 25 degrees: the turn beside a corner is less, or else both are parts of a narrow bow. */
    private static final double BOW = 0.9063077870366499;

    /** The cosine of 150 degrees: whoever turns by more has turned back. */
    private static final double BACK = -0.8660254037844386;

    /** Of how many places after its own start a piece of the path depends. */
    static final int LOOKAHEAD = 3;

    private final List<Point> seen;

    private SmoothPath(List<Point> seen) {
        this.seen = seen;
    }

    /**
     * {@return the points of a path through these places, all of which are among its points, in order}
     *
     * @param seen at least one
     */
    public static List<Point> through(List<Point> seen) {
        List<Point> path = new ArrayList<>();
        path.add(seen.get(0));
        for (int i = 0; i + 1 < seen.size(); i++) {
            path.addAll(piece(seen, i));
        }
        return path;
    }

    /**
     * The points of the path from the place {@code from} to the next, without the first of them. It is the same whatever comes
     * after the place {@code from + LOOKAHEAD}.
     */
    static List<Point> piece(List<Point> seen, int from) {
        return new SmoothPath(seen).piece(from);
    }

    /** Whether the path from the place {@code from} to the next is a straight line, whatever comes before and after. */
    static boolean isDense(List<Point> seen, int from) {
        return Vector.between(seen.get(from), seen.get(from + 1)).length() < DENSE;
    }

    private List<Point> piece(int from) {
        Point start = seen.get(from);
        Point end = seen.get(from + 1);
        boolean bentAtStart = isBent(from);
        boolean bentAtEnd = isBent(from + 1);
        if (isDense(seen, from) || !bentAtStart && !bentAtEnd) {
            return List.of(end);
        }
        Vector chord = Vector.between(start, end);
        Vector leave = bentAtStart ? tangent(from, chord) : Vector.ZERO;
        Vector arrive = bentAtEnd ? tangent(from + 1, chord) : Vector.ZERO;
        if (!bentAtStart) {
            leave = natural(chord, arrive);
        }
        if (!bentAtEnd) {
            arrive = natural(chord, leave);
        }
        double length = chord.length();
        if (Math.abs(chord.cross(leave)) < STRAIGHT * length && Math.abs(chord.cross(arrive)) < STRAIGHT * length) {
            return List.of(end);
        }
        return curve(start, end, chord, leave.atMost(length), arrive.atMost(length));
    }

    /** A cubic with these tangents at its ends; as none is longer than the chord, it stays within a quarter of its length. */
    private static List<Point> curve(Point start, Point end, Vector chord, Vector leave, Vector arrive) {
        int steps = (int) Math.ceil(chord.length() / STEP);
        List<Point> points = new ArrayList<>(steps);
        for (int i = 1; i < steps; i++) {
            double t = i / (double) steps;
            double along = t * t * (3 - 2 * t);
            double first = t * (1 - t) * (1 - t);
            double last = t * t * (t - 1);
            points.add(new Point(
                    start.x() + along * chord.x() + first * leave.x() + last * arrive.x(),
                    start.y() + along * chord.y() + first * leave.y() + last * arrive.y(),
                    between(start.time(), end.time(), t),
                    between(start.pressure(), end.pressure(), t)));
        }
        points.add(end);
        return points;
    }

    private static double between(double from, double to, double share) {
        return from + share * (to - from);
    }

    /** The tangent at the end of a curve that bends no more there, when that at its other end is given. */
    private static Vector natural(Vector chord, Vector other) {
        return new Vector(1.5 * chord.x() - 0.5 * other.x(), 1.5 * chord.y() - 0.5 * other.y());
    }

    /** The spline's tangent at an inner place, for the piece that has this chord. */
    private Vector tangent(int at, Vector chord) {
        Vector before = Vector.between(seen.get(at - 1), seen.get(at));
        Vector after = Vector.between(seen.get(at), seen.get(at + 1));
        // the centripetal parameter grows with the root of the distance
        double in = Math.sqrt(before.length());
        double out = Math.sqrt(after.length());
        double span = Math.sqrt(chord.length());
        return new Vector(
                span * (before.x() / in - (before.x() + after.x()) / (in + out) + after.x() / out),
                span * (before.y() / in - (before.y() + after.y()) / (in + out) + after.y() / out));
    }

    /** Whether the path bends smoothly at this place: neither an end nor a corner. */
    private boolean isBent(int at) {
        if (!isInner(at)) {
            return false;
        }
        double cosine = cosine(at);
        if (cosine >= CORNER) {
            return true;
        }
        return cosine > BACK && (bendsAlike(at, at - 1) || bendsAlike(at, at + 1));
    }

    private boolean bendsAlike(int at, int neighbour) {
        return isInner(neighbour) && cosine(neighbour) < BOW && cross(neighbour) * cross(at) > 0;
    }

    /** Whether the path comes to this place from another one and goes on to another one. */
    private boolean isInner(int at) {
        return at > 0
                && at + 1 < seen.size()
                && !seen.get(at - 1).equals(seen.get(at))
                && !seen.get(at).equals(seen.get(at + 1));
    }

    private double cosine(int at) {
        Vector before = Vector.between(seen.get(at - 1), seen.get(at));
        Vector after = Vector.between(seen.get(at), seen.get(at + 1));
        return before.dot(after) / (before.length() * after.length());
    }

    private double cross(int at) {
        return Vector.between(seen.get(at - 1), seen.get(at)).cross(Vector.between(seen.get(at), seen.get(at + 1)));
    }

    private record Vector(double x, double y) {
        static final Vector ZERO = new Vector(0, 0);

        static Vector between(Point from, Point to) {
            return new Vector(to.x() - from.x(), to.y() - from.y());
        }

        double length() {
            return Math.sqrt(x * x + y * y);
        }

        double dot(Vector other) {
            return x * other.x + y * other.y;
        }

        double cross(Vector other) {
            return x * other.y - y * other.x;
        }

        Vector atMost(double longest) {
            double length = length();
            return length <= longest ? this : new Vector(x * longest / length, y * longest / length);
        }
    }
}
