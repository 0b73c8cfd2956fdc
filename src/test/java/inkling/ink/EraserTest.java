package inkling.ink;

import static inkling.ink.InkTest.stroke;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class EraserTest {
    private static final Point MIDDLE = new Point(50, 0);

    @Test
    void splitsALineWhereItCrosses() {
        Ink ink = Ink.EMPTY.with(stroke(4, 0, 0, 100, 0)).erase(MIDDLE, MIDDLE, 8);

        // cut at the radius and half the pen, so that the round ends reach up to the eraser and not under it
        assertEquals(Ink.EMPTY.with(stroke(4, 0, 0, 40, 0)).with(stroke(4, 60, 0, 100, 0)), ink);
    }

    @Test
    void clearsTheWholeWayBetweenTwoEvents() {
        Ink ink = Ink.EMPTY.with(stroke(4, 0, 0, 100, 0)).erase(new Point(30, -3), new Point(70, 3), 8);

        assertEquals(2, ink.strokes().size());
        assertTrue(ink.strokes().get(0).pathBounds().right() < 30);
        assertTrue(ink.strokes().get(1).pathBounds().left() > 70);
    }

    @Test
    void crossesALineInAFastMovement() {
        Ink ink = Ink.EMPTY.with(stroke(4, 0, 0, 100, 0)).erase(new Point(50, -200), new Point(50, 200), 8);

        assertEquals(Ink.EMPTY.with(stroke(4, 0, 0, 40, 0)).with(stroke(4, 60, 0, 100, 0)), ink);
    }

    /** A pen that rests reports the same place more than once. */
    @Test
    void aPlaceReportedTwiceIsErasedOrKeptAsAnyOther() {
        Ink resting = Ink.EMPTY.with(stroke(4, 0, 0, 50, 0, 50, 0, 100, 0, 100, 0));

        assertEquals(
                Ink.EMPTY.with(stroke(4, 0, 0, 40, 0)).with(stroke(4, 60, 0, 100, 0, 100, 0)),
                resting.erase(MIDDLE, MIDDLE, 8));
    }

    @Test
    void aWidePenIsTouchedFromFartherAway() {
        Ink ink = Ink.EMPTY.with(stroke(30, 0, 0, 100, 0));
        Point beside = new Point(50, 20);

        assertEquals(
                Ink.EMPTY.with(stroke(30, 0, 0, 35, 0)).with(stroke(30, 65, 0, 100, 0)), ink.erase(beside, beside, 10));
    }

    @Test
    void touchingNoInkGivesTheSameInstance() {
        Ink ink = Ink.EMPTY.with(stroke(4, 0, 0, 100, 0));

        assertSame(ink, ink.erase(new Point(0, 10.01), new Point(100, 10.01), 8));
        assertSame(Ink.EMPTY, Ink.EMPTY.erase(MIDDLE, MIDDLE, 8));
    }

    @Test
    void theSamePlaceIsErasedOnlyOnce() {
        Point from = new Point(31.3, -2.7);
        Point to = new Point(62.9, 4.1);
        Ink once = Ink.EMPTY.with(stroke(7.7, 0, 0, 55, 3, 100, -1)).erase(from, to, 6.3);

        assertSame(once, once.erase(from, to, 6.3));
    }

    @Test
    void removesDotsAndWholeStrokes() {
        Stroke away = stroke(4, 200, 200);
        Ink ink = Ink.EMPTY
                .with(stroke(4, 50, 3))
                .with(away)
                .with(stroke(4, 48, 0, 48, 0, 52, 0))
                .with(stroke(4, 51, 1, 51, 1));

        assertEquals(Ink.EMPTY.with(away), ink.erase(MIDDLE, MIDDLE, 8));
    }

    @Test
    void removesAnEnd() {
        Ink ink = Ink.EMPTY.with(stroke(4, 0, 0, 50, 0, 50, 1));

        assertEquals(Ink.EMPTY.with(stroke(4, 0, 0, 40, 0)), ink.erase(MIDDLE, MIDDLE, 8));
    }

    @Test
    void keepsUntouchedStrokesAndTheOrder() {
        Stroke under = stroke(4, 0, 50, 100, 50);
        Stroke over = stroke(4, 0, 60, 100, 60);
        Ink ink = Ink.EMPTY.with(under).with(stroke(4, 0, 0, 100, 0)).with(over).erase(MIDDLE, MIDDLE, 8);

        assertEquals(4, ink.strokes().size());
        assertSame(under, ink.strokes().get(0));
        assertSame(over, ink.strokes().get(3));
    }

    @Test
    void refusesARadiusThatIsNone() {
        Ink ink = Ink.EMPTY.with(stroke(4, 0, 0, 100, 0));

        assertThrows(IllegalArgumentException.class, () -> ink.erase(MIDDLE, MIDDLE, -1));
        assertThrows(IllegalArgumentException.class, () -> ink.erase(MIDDLE, MIDDLE, Double.NaN));
    }

    /** Against the definition, sampled along the paths: gone if and only if the pen's disc there met the eraser. */
    @Test
    void clearsExactlyWhatLiesUnderIt() {
        SplittableRandom random = new SplittableRandom(7);
        for (int trial = 0; trial < 200; trial++) {
            Stroke stroke = stroke(1 + 20 * random.nextDouble(), place(random), place(random));
            for (int i = 0; i < 12; i++) {
                stroke = stroke.with(new Point(place(random), place(random)));
            }
            Point from = new Point(place(random), place(random));
            Point to = new Point(place(random), place(random));
            double radius = 15 * random.nextDouble();
            double reach = radius + stroke.width() / 2;

            Ink before = Ink.EMPTY.with(stroke);
            Ink after = before.erase(from, to, radius);

            for (Point left : along(after)) {
                assertTrue(distance(left, from, to) > reach - 1e-6, "ink left under the eraser at " + left);
            }
            for (Point drawn : along(before)) {
                if (distance(drawn, from, to) > reach + 1e-6) {
                    double gap = after.strokes().stream()
                            .mapToDouble(part -> distance(drawn, part))
                            .min()
                            .orElse(Double.POSITIVE_INFINITY);
                    assertTrue(gap < 1e-6, "too much erased at " + drawn);
                }
            }
            assertNotSame(stroke, after);
        }
    }

    private static double place(SplittableRandom random) {
        return 280 * random.nextDouble();
    }

    private static List<Point> along(Ink ink) {
        List<Point> found = new ArrayList<>();
        for (Stroke stroke : ink.strokes()) {
            for (int i = 1; i < stroke.points().size(); i++) {
                Point a = stroke.points().get(i - 1);
                Point b = stroke.points().get(i);
                for (double t = 0; t <= 1; t += 1 / 32.0) {
                    found.add(new Point(a.x() + t * (b.x() - a.x()), a.y() + t * (b.y() - a.y())));
                }
            }
        }
        return found;
    }

    static double distance(Point point, Stroke stroke) {
        double nearest = distance(point, stroke.points().get(0), stroke.points().get(0));
        for (int i = 1; i < stroke.points().size(); i++) {
            nearest = Math.min(
                    nearest,
                    distance(point, stroke.points().get(i - 1), stroke.points().get(i)));
        }
        return nearest;
    }

    static double distance(Point point, Point from, Point to) {
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        double square = dx * dx + dy * dy;
        double t = square == 0 ? 0 : ((point.x() - from.x()) * dx + (point.y() - from.y()) * dy) / square;
        double clamped = Math.max(0, Math.min(1, t));
        return Math.hypot(point.x() - from.x() - clamped * dx, point.y() - from.y() - clamped * dy);
    }
}
