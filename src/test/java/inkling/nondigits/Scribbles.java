package inkling.nondigits;

import inkling.engine.random.KeyedRandom;
import inkling.ink.Point;
import java.util.ArrayList;
import java.util.List;

/** What a hand does that does not write, in a square of 1 by 1 or thereabouts. */
final class Scribbles {
    private static final double TURN = 2 * StrictMath.PI;
    private static final int STEPS_A_TURN = 24;

    private Scribbles() {}

    static List<List<Point>> any(KeyedRandom random) {
        return switch (random.nextInt(6)) {
            case 0 -> List.of(hatching(random));
            case 1 -> List.of(loops(random));
            case 2 -> List.of(tangle(random));
            case 3 -> List.of(stroll(random));
            case 4 -> List.of(corners(random));
            default -> dashes(random);
        };
    }

    /** To and fro, as when something is crossed out. */
    private static List<Point> hatching(KeyedRandom random) {
        int lines = 6 + random.nextInt(8);
        double slope = random.nextDouble(-0.4, 0.4);
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < lines; i++) {
            double x = i % 2 == 0 ? random.nextDouble(0, 0.25) : random.nextDouble(0.75, 1);
            points.add(new Point(x, (double) i / lines + slope * x + random.nextDouble(-0.04, 0.04)));
        }
        return points;
    }

    /** A coil from left to right. */
    private static List<Point> loops(KeyedRandom random) {
        int loops = 3 + random.nextInt(5);
        double radius = random.nextDouble(0.15, 0.4);
        double rise = random.nextDouble(-0.3, 0.3);
        List<Point> points = new ArrayList<>();
        for (int i = 0; i <= loops * STEPS_A_TURN; i++) {
            double way = (double) i / (loops * STEPS_A_TURN);
            double angle = loops * TURN * way;
            points.add(
                    new Point(way + radius * StrictMath.cos(angle), rise * way + 1.4 * radius * StrictMath.sin(angle)));
        }
        return points;
    }

    /** Round and round, never the same way. */
    private static List<Point> tangle(KeyedRandom random) {
        int rounds = 3 + random.nextInt(4);
        double slow = random.nextDouble(1.2, 2.8);
        double phase = random.nextDouble(0, TURN);
        List<Point> points = new ArrayList<>();
        for (int i = 0; i <= rounds * STEPS_A_TURN; i++) {
            double angle = (double) i / STEPS_A_TURN * TURN;
            double radius = 0.3 + 0.2 * StrictMath.sin(angle / slow + phase);
            points.add(new Point(
                    radius * StrictMath.cos(angle) + 0.15 * StrictMath.sin(angle / 3.7),
                    radius * StrictMath.sin(angle) + 0.15 * StrictMath.cos(angle / 2.9 + phase)));
        }
        return points;
    }

    /** A walk that turns as it likes. */
    private static List<Point> stroll(KeyedRandom random) {
        int steps = 120 + random.nextInt(80);
        double heading = random.nextDouble(0, TURN);
        double bend = 0;
        Point at = new Point(0, 0);
        List<Point> points = new ArrayList<>(List.of(at));
        for (int i = 0; i < steps; i++) {
            bend = 0.9 * bend + 0.15 * random.nextGaussian();
            heading += bend;
            at = new Point(at.x() + 0.03 * StrictMath.cos(heading), at.y() + 0.03 * StrictMath.sin(heading));
            points.add(at);
        }
        return points;
    }

    /** Straight from place to place. */
    private static List<Point> corners(KeyedRandom random) {
        int corners = 7 + random.nextInt(8);
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < corners; i++) {
            points.add(new Point(random.nextDouble(), random.nextDouble()));
        }
        return points;
    }

    /** Short strokes all over the place. */
    private static List<List<Point>> dashes(KeyedRandom random) {
        int dashes = 5 + random.nextInt(6);
        List<List<Point>> strokes = new ArrayList<>();
        for (int i = 0; i < dashes; i++) {
            Point start = new Point(random.nextDouble(), random.nextDouble());
            double angle = random.nextDouble(0, TURN);
            double length = random.nextDouble(0.15, 0.6);
            strokes.add(List.of(
                    start,
                    new Point(start.x() + length * StrictMath.cos(angle), start.y() + length * StrictMath.sin(angle))));
        }
        return strokes;
    }
}
