package inkling.ink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PenTrackTest {
    private static final Bounds BOARD = new Bounds(0, 0, 280, 280);

    private static PenTrack track(double... coordinates) {
        PenTrack track = new PenTrack(new Point(coordinates[0], coordinates[1]), 20, BOARD);
        for (int i = 2; i < coordinates.length; i += 2) {
            track.moveTo(new Point(coordinates[i], coordinates[i + 1]));
        }
        return track;
    }

    private static List<Point> path(double... coordinates) {
        List<Stroke> strokes = track(coordinates).strokes();
        assertEquals(1, strokes.size());
        return strokes.get(0).points();
    }

    @Test
    void aTouchIsADot() {
        assertEquals(
                List.of(new Stroke(List.of(new Point(30, 40)), 20)),
                track(30, 40, 30, 40).strokes());
    }

    @Test
    void aTouchOnTheBoardsBorderCountsAsOnItsEdge() {
        assertEquals(List.of(new Point(0, 40)), path(-0.7, 40));
    }

    @Test
    void thePathIsTheSmoothOneAtEveryMoment() {
        Random random = new Random(5);
        List<Point> seen = new ArrayList<>(List.of(new Point(140, 140)));
        PenTrack track = new PenTrack(seen.get(0), 20, BOARD);
        for (int i = 0; i < 300; i++) {
            double step = i % 3 == 0 ? 60 : 8;
            Point last = seen.get(seen.size() - 1);
            seen.add(new Point(
                    Math.max(40, Math.min(240, last.x() + step * (random.nextDouble() - 0.5))),
                    Math.max(40, Math.min(240, last.y() + step * (random.nextDouble() - 0.5)))));
            track.moveTo(seen.get(seen.size() - 1));
            assertEquals(SmoothPath.through(seen), track.strokes().get(0).points());
        }
    }

    @Test
    void whatWasInkedEarlierStays() {
        PenTrack track = track(50, 50, 100, 60, 140, 100, 150, 150, 120, 200);
        List<Point> before = track.strokes().get(0).points();
        int settled = before.indexOf(new Point(100, 60));
        track.moveTo(new Point(60, 220));
        List<Point> after = track.strokes().get(0).points();
        for (int i = 0; i <= settled; i++) {
            assertSame(before.get(i), after.get(i));
        }
    }

    @Test
    void whatLeavesTheBoardIsCutAtItsEdge() {
        assertEquals(List.of(new Point(200, 100), new Point(280, 100)), path(200, 100, 400, 100));
    }

    @Test
    void aPathThatComesBackIsAnotherStroke() {
        List<Stroke> strokes = track(200, 100, 400, 100, 400, 150, 200, 150).strokes();
        assertEquals(2, strokes.size());
        List<Point> out = strokes.get(0).points();
        assertEquals(280, out.get(out.size() - 1).x());
        assertEquals(280, strokes.get(1).points().get(0).x());
        assertEquals(20, strokes.get(1).width());
    }

    @Test
    void nothingInkedIsEverBeyondTheEdge() {
        Random random = new Random(6);
        PenTrack track = new PenTrack(new Point(140, 140), 20, BOARD);
        for (int i = 0; i < 500; i++) {
            track.moveTo(new Point(-200 + 680 * random.nextDouble(), -200 + 680 * random.nextDouble()));
        }
        List<Stroke> strokes = track.strokes();
        assertTrue(strokes.size() > 50, strokes.size() + " strokes");
        assertTrue(strokes.stream().flatMap(stroke -> stroke.points().stream()).allMatch(BOARD::contains));
    }
}
