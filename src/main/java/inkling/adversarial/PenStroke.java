package inkling.adversarial;

import inkling.ink.Point;
import inkling.ink.Preprocessing;
import inkling.ink.Stroke;
import java.util.ArrayList;
import java.util.List;

/**
 * Holds a stroke as figures that can be varied: an arc of a circle, straight or bent.
 *
 * @param x of the middle, in canvas units
 * @param y of the middle
 * @param direction of the pen in the middle, in radians from the right, clockwise
 * @param length along the arc, in canvas units; 0 for a dot
 * @param bend the angle by which the direction turns from start to end, in radians; 0 for a straight line
 */
record PenStroke(double x, double y, double direction, double length, double bend) {
    /** Straight pieces of a bent stroke. */
    private static final int PIECES = 8;

    /** A stroke that turns by less is straight. */
    private static final double STRAIGHT = 1e-6;

    PenStroke ofLength(double other) {
        return new PenStroke(x, y, direction, other, bend);
    }

    boolean isOnCanvas() {
        return points().stream().allMatch(point -> isOnCanvas(point.x()) && isOnCanvas(point.y()));
    }

    private static boolean isOnCanvas(double coordinate) {
        return coordinate >= 0 && coordinate <= Preprocessing.CANVAS_SIDE;
    }

    /** @param width of the pen, in canvas units */
    Stroke drawn(double width) {
        return new Stroke(points(), width);
    }

    private List<Point> points() {
        if (length == 0) {
            return List.of(new Point(x, y));
        }
        int pieces = Math.abs(bend) < STRAIGHT ? 1 : PIECES;
        List<Point> points = new ArrayList<>();
        for (int i = 0; i <= pieces; i++) {
            points.add(at((double) i / pieces - 0.5));
        }
        return points;
    }

    /** The point at a share of the length before or behind the middle: the integral of the direction. */
    private Point at(double share) {
        if (Math.abs(bend) < STRAIGHT) {
            return new Point(
                    x + share * length * StrictMath.cos(direction), y + share * length * StrictMath.sin(direction));
        }
        double radius = length / bend;
        double turned = direction + share * bend;
        return new Point(
                x + radius * (StrictMath.sin(turned) - StrictMath.sin(direction)),
                y - radius * (StrictMath.cos(turned) - StrictMath.cos(direction)));
    }
}
