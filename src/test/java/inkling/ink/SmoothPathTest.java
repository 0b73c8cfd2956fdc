package inkling.ink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SmoothPathTest {
    private static List<Point> points(double... coordinates) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < coordinates.length; i += 2) {
            points.add(new Point(coordinates[i], coordinates[i + 1]));
        }
        return points;
    }

    private static List<Point> random(Random random, int count) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            points.add(new Point(280 * random.nextDouble(), 280 * random.nextDouble()));
        }
        return points;
    }

    private static double length(Point from, Point to) {
        return Math.hypot(to.x() - from.x(), to.y() - from.y());
    }

    private static double distance(Point point, Point from, Point to) {
        double length = length(from, to);
        double along = ((point.x() - from.x()) * (to.x() - from.x()) + (point.y() - from.y()) * (to.y() - from.y()))
                / (length * length);
        double share = Math.max(0, Math.min(1, along));
        return length(point, new Point(from.x() + share * (to.x() - from.x()), from.y() + share * (to.y() - from.y())));
    }

    @Test
    void thePathGoesThroughAllPlacesInOrder() {
        List<Point> seen = random(new Random(1), 200);
        List<Point> path = SmoothPath.through(seen);
        int at = -1;
        for (Point place : seen) {
            int next = path.subList(at + 1, path.size()).indexOf(place);
            assertTrue(next >= 0, place + " is missing after point " + at);
            at += next + 1;
        }
    }

    @Test
    void thePathStaysWithinAQuarterOfEachLine() {
        List<Point> seen = random(new Random(2), 3000);
        for (int i = 0; i + 1 < seen.size(); i++) {
            Point from = seen.get(i);
            Point to = seen.get(i + 1);
            for (Point point : SmoothPath.piece(seen, i)) {
                assertTrue(distance(point, from, to) <= length(from, to) / 4 + 1e-9, "piece " + i);
            }
        }
    }

    @Test
    void noPieceCrossesItself() {
        List<Point> seen = random(new Random(3), 1000);
        for (int i = 0; i + 1 < seen.size(); i++) {
            Point from = seen.get(i);
            Point to = seen.get(i + 1);
            double reached = Double.NEGATIVE_INFINITY;
            for (Point point : SmoothPath.piece(seen, i)) {
                double along =
                        (point.x() - from.x()) * (to.x() - from.x()) + (point.y() - from.y()) * (to.y() - from.y());
                assertTrue(along >= reached, "piece " + i + " turns back");
                reached = along;
            }
        }
    }

    @Test
    void aStraightLineStaysStraight() {
        List<Point> seen = points(20, 30, 60, 50, 80, 60, 200, 120);
        assertEquals(seen, SmoothPath.through(seen));
    }

    @Test
    void aPathThatWasSeenWellIsNotChanged() {
        List<Point> seen = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            seen.add(new Point(140 + 80 * Math.cos(i / 20.0), 140 + 80 * Math.sin(i / 20.0)));
        }
        assertEquals(seen, SmoothPath.through(seen));
    }

    @Test
    void aCircleSeenAtTwelvePlacesIsRound() {
        List<Point> seen = new ArrayList<>();
        for (int i = 0; i <= 12; i++) {
            seen.add(new Point(140 + 80 * Math.cos(Math.PI * i / 6), 140 + 80 * Math.sin(Math.PI * i / 6)));
        }
        for (Point point : SmoothPath.through(seen)) {
            // the polygon's sides come as near as 77.3
            assertEquals(80, length(point, new Point(140, 140)), 1);
        }
    }

    @Test
    void aCircleSeenAtFivePlacesHasNoCorner() {
        List<Point> seen = new ArrayList<>();
        for (int i = 0; i <= 10; i++) {
            seen.add(new Point(140 + 80 * Math.cos(Math.PI * i / 2.5), 140 + 80 * Math.sin(Math.PI * i / 2.5)));
        }
        for (int i = 2; i < 8; i++) {
            for (Point point : SmoothPath.piece(seen, i)) {
                // the polygon's sides come as near as 64.7
                assertEquals(80, length(point, new Point(140, 140)), 5);
            }
        }
    }

    @Test
    void theCornerOfASevenStaysACorner() {
        List<Point> seen = points(60, 60, 130, 60, 200, 60, 160, 140, 120, 220);
        assertEquals(seen, SmoothPath.through(seen));
    }

    @Test
    void theCornerOfAFourStaysACornerBesideItsCurve() {
        List<Point> seen = points(130, 40, 100, 90, 60, 160, 130, 160, 210, 160);
        List<Point> path = SmoothPath.through(seen);
        int corner = path.indexOf(new Point(60, 160));
        assertEquals(points(130, 160, 210, 160), path.subList(corner + 1, path.size()));
        assertTrue(path.subList(0, corner).stream().allMatch(point -> point.x() >= 60 && point.y() <= 160));
    }

    @Test
    void whoTurnsBackMakesNoLoop() {
        List<Point> seen = points(100, 40, 100, 120, 100, 200, 104, 120, 108, 40);
        for (Point point : SmoothPath.through(seen)) {
            assertTrue(point.y() <= 200 && point.x() >= 99.9 && point.x() <= 108.1, point.toString());
        }
    }

    @Test
    void aPieceIsTheSameWhateverComesLongAfterIt() {
        List<Point> seen = random(new Random(4), 60);
        for (int i = 0; i + SmoothPath.LOOKAHEAD < seen.size(); i++) {
            assertEquals(
                    SmoothPath.piece(seen, i),
                    SmoothPath.piece(seen.subList(0, i + SmoothPath.LOOKAHEAD + 1), i),
                    "piece " + i);
        }
    }

    @Test
    void placesOnTopOfEachOtherDoNoHarm() {
        List<Point> seen = points(50, 50, 50, 50, 120, 80, 120, 80, 50, 50, 120, 80, 200, 200);
        List<Point> path = SmoothPath.through(seen);
        assertEquals(seen.get(6), path.get(path.size() - 1));
    }
}
