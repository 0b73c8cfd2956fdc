package inkling.ink;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The curve against its formula in another form, and what counts as a corner. */
class SmoothPathShapeTest {
    private static final double SIDE = 40;

    /** A path of equal sides that starts to the right and turns left by these angles, in degrees, one after the other. */
    private static List<Point> turning(double... degrees) {
        return path(SIDE, degrees);
    }

    private static List<Point> path(double side, double... degrees) {
        List<Point> points = new ArrayList<>(List.of(new Point(100, 150), new Point(100 + side, 150)));
        double direction = 0;
        for (double turn : degrees) {
            direction += Math.toRadians(turn);
            Point last = points.get(points.size() - 1);
            points.add(new Point(last.x() + side * Math.cos(direction), last.y() + side * Math.sin(direction)));
        }
        return points;
    }

    /** Whether the path is round at the place between its sides {@code side} and {@code side + 1}. */
    private static boolean isRound(List<Point> seen, int side) {
        List<Point> piece = SmoothPath.piece(seen, side);
        Point near = piece.get(piece.size() - 1);
        Point before = piece.size() == 1 ? seen.get(side) : piece.get(piece.size() - 2);
        List<Point> next = SmoothPath.piece(seen, side + 1);
        double in = Math.atan2(near.y() - before.y(), near.x() - before.x());
        double out = Math.atan2(next.get(0).y() - near.y(), next.get(0).x() - near.x());
        double turn = Math.abs(Math.IEEEremainder(out - in, 2 * Math.PI));
        double corner = Math.abs(Math.IEEEremainder(angle(seen, side + 1) - angle(seen, side), 2 * Math.PI));
        return turn < corner / 2;
    }

    private static double angle(List<Point> seen, int side) {
        return Math.atan2(
                seen.get(side + 1).y() - seen.get(side).y(),
                seen.get(side + 1).x() - seen.get(side).x());
    }

    /** The pyramid of Barry and Goldman, "A Recursive Evaluation Algorithm for a Class of Catmull-Rom Splines", 1988. */
    private static Point pyramid(List<Point> four, double share) {
        double[] knots = new double[4];
        for (int i = 1; i < 4; i++) {
            Point a = four.get(i - 1);
            Point b = four.get(i);
            knots[i] = knots[i - 1] + Math.sqrt(Math.hypot(b.x() - a.x(), b.y() - a.y()));
        }
        double t = knots[1] + share * (knots[2] - knots[1]);
        List<Point> level = four;
        for (int step = 1; step < 4; step++) {
            List<Point> above = new ArrayList<>();
            for (int i = 0; i + 1 < level.size(); i++) {
                // the last level runs between the two inner knots
                int from = step == 3 ? 1 : i;
                int to = step == 3 ? 2 : i + step;
                double weight = (t - knots[from]) / (knots[to] - knots[from]);
                above.add(new Point(
                        (1 - weight) * level.get(i).x()
                                + weight * level.get(i + 1).x(),
                        (1 - weight) * level.get(i).y()
                                + weight * level.get(i + 1).y()));
            }
            level = above;
        }
        return level.get(0);
    }

    @Test
    void betweenRoundPlacesTheCurveIsACentripetalCatmullRomSpline() {
        List<Point> four = List.of(new Point(20, 40), new Point(60, 50), new Point(120, 90), new Point(130, 150));
        List<Point> piece = SmoothPath.piece(four, 1);
        for (int i = 0; i < piece.size(); i++) {
            Point expected = pyramid(four, (i + 1) / (double) piece.size());
            assertEquals(expected.x(), piece.get(i).x(), 1e-9);
            assertEquals(expected.y(), piece.get(i).y(), 1e-9);
        }
    }

    @Test
    void theCurveHasAPointEveryThreeUnitsOfTheChord() {
        assertEquals(14, SmoothPath.piece(turning(40, 40), 1).size());
    }

    /**
     * Two sides of 40 with a turn of 40 degrees between them: the tangent at the turn is the mean of both sides, the natural one at the end is one and a half chords less half of it, and none is longer than the chord. The cubic is
     * evaluated by de Casteljau's construction.
     */
    @Test
    void atTheEndOfThePathTheCurveHasTheNaturalTangent() {
        List<Point> seen = turning(40);
        double half = Math.toRadians(20);
        double[] arrive = {SIDE * Math.cos(half) * Math.cos(half), SIDE * Math.cos(half) * Math.sin(half)};
        double[] leave = {1.5 * SIDE - 0.5 * arrive[0], -0.5 * arrive[1]};
        double shorten = Math.min(1, SIDE / Math.hypot(leave[0], leave[1]));
        List<Point> control = List.of(
                seen.get(0),
                new Point(100 + shorten * leave[0] / 3, 150 + shorten * leave[1] / 3),
                new Point(100 + SIDE - arrive[0] / 3, 150 - arrive[1] / 3),
                seen.get(1));
        List<Point> there = SmoothPath.piece(seen, 0);
        List<Point> back = SmoothPath.piece(List.of(seen.get(2), seen.get(1), seen.get(0)), 1);
        int n = there.size();
        for (int i = 0; i + 1 < n; i++) {
            Point expected = casteljau(control, (i + 1) / (double) n);
            assertEquals(expected.x(), there.get(i).x(), 1e-9);
            assertEquals(expected.y(), there.get(i).y(), 1e-9);
            assertEquals(there.get(i).x(), back.get(n - 2 - i).x(), 1e-9);
            assertEquals(there.get(i).y(), back.get(n - 2 - i).y(), 1e-9);
        }
    }

    private static Point casteljau(List<Point> control, double t) {
        List<Point> level = control;
        while (level.size() > 1) {
            List<Point> above = new ArrayList<>();
            for (int i = 0; i + 1 < level.size(); i++) {
                above.add(new Point(
                        (1 - t) * level.get(i).x() + t * level.get(i + 1).x(),
                        (1 - t) * level.get(i).y() + t * level.get(i + 1).y()));
            }
            level = above;
        }
        return level.get(0);
    }

    @ParameterizedTest
    @ValueSource(doubles = {30, 74, -74})
    void aPlaceWhereThePathTurnsByUpTo75DegreesIsRound(double turn) {
        assertEquals(true, isRound(turning(0, turn, 0), 1));
    }

    @ParameterizedTest
    @ValueSource(doubles = {76, -76, 120})
    void aSharperTurnBetweenStraightLinesIsACorner(double turn) {
        assertEquals(false, isRound(turning(0, turn, 0), 1));
    }

    @ParameterizedTest
    @CsvSource({
        "26, 100, 0, true",
        "0, 100, 26, true",
        "24, 100, 0, false",
        "0, 100, 24, false",
        "-26, 100, 0, false",
        "0, 100, -26, false",
        "26, 151, 26, false",
        "26, 149, 26, true",
        "-26, -100, 0, true",
    })
    void aSharpTurnIsPartOfABowIfThePathTurnsTheSameWayBesideIt(
            double before, double turn, double after, boolean round) {
        assertEquals(round, isRound(turning(before, turn, after, 0), 1));
    }

    @ParameterizedTest
    @CsvSource({"5.99, 1", "6.01, 3"})
    void placesNearEachOtherAreJoinedByALine(double side, int points) {
        assertEquals(points, SmoothPath.piece(path(side, 50, 50), 1).size());
    }

    /** The side of a polygon that turns by an angle and its curve: the tangent leaves the chord by half of the angle. */
    @ParameterizedTest
    @CsvSource({"0.1, 1", "0.2, 14"})
    void aCurveThatStaysWithinAHairOfTheLineIsTheLine(double turn, int points) {
        assertEquals(points, SmoothPath.piece(turning(turn, turn), 1).size());
    }
}
