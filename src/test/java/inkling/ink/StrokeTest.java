package inkling.ink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrokeTest {
    private static final Point A = new Point(1, 2);
    private static final Point B = new Point(3, 4);
    private static final Point C = new Point(5, 6);

    @Test
    void keepsItsPointsInOrder() {
        Stroke stroke = new Stroke(List.of(A), 8).with(B).with(C);

        assertEquals(List.of(A, B, C), stroke.points());
    }

    @Test
    void isNotChangedByGrowing() {
        Stroke first = new Stroke(List.of(A), 8);
        first.with(B).with(C);

        assertEquals(List.of(A), first.points());
    }

    @Test
    void canGrowTwoWays() {
        Stroke common = new Stroke(List.of(A), 8).with(A);
        Stroke one = common.with(B);
        Stroke other = common.with(C);

        assertEquals(List.of(A, A, B), one.points());
        assertEquals(List.of(A, A, C), other.points());
    }

    @Test
    void growsToThousandsOfPoints() {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < 5000; i++) {
            points.add(new Point(i, -i));
        }
        Stroke stroke = new Stroke(points.subList(0, 1), 8);
        for (Point point : points.subList(1, points.size())) {
            stroke = stroke.with(point);
        }

        assertEquals(points, stroke.points());
    }

    @Test
    void isNotChangedThroughTheListItCameFrom() {
        List<Point> points = new ArrayList<>(List.of(A, B));
        Stroke stroke = new Stroke(points, 8);
        points.set(0, C);

        assertEquals(List.of(A, B), stroke.points());
        assertThrows(UnsupportedOperationException.class, () -> stroke.points().set(0, C));
    }

    @Test
    void equalsAStrokeOfTheSamePointsAndWidth() {
        Stroke grown = new Stroke(List.of(A), 8).with(B);
        Stroke given = new Stroke(List.of(A, B), 8);

        assertEquals(given, grown);
        assertEquals(given.hashCode(), grown.hashCode());
        assertNotEquals(given, new Stroke(List.of(A, B), 9));
        assertNotEquals(given, new Stroke(List.of(B, A), 8));
    }

    @Test
    void needsAPoint() {
        assertThrows(IllegalArgumentException.class, () -> new Stroke(List.of(), 8));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void refusesAPenWithoutWidth(double width) {
        String message = assertThrows(IllegalArgumentException.class, () -> new Stroke(List.of(A), width))
                .getMessage();

        assertTrue(message.contains(String.valueOf(width)), message);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 1e10})
    void refusesPointsThatAreNowhere(double coordinate) {
        assertThrows(IllegalArgumentException.class, () -> new Point(coordinate, 0));
        assertThrows(IllegalArgumentException.class, () -> new Point(0, coordinate));
    }

    @Test
    void aRectangleCutsAStrokeWhereverItCrossesASide() {
        Stroke stroke = new Stroke(
                List.of(new Point(100, 100), new Point(100, 400), new Point(-100, 200), new Point(100, 0)), 20);
        assertEquals(
                List.of(
                        new Stroke(List.of(new Point(100, 100), new Point(100, 280)), 20),
                        new Stroke(List.of(new Point(0, 100), new Point(100, 0)), 20)),
                stroke.within(new Bounds(0, 0, 280, 280)));
    }

    @Test
    void aRectangleLeavesAStrokeInItAsItIs() {
        Stroke stroke = new Stroke(List.of(new Point(0, 0), new Point(280, 280)), 20);
        assertSame(stroke, stroke.within(new Bounds(0, 0, 280, 280)).get(0));
    }

    @Test
    void nothingIsLeftOfAStrokeOutsideARectangle() {
        Bounds box = new Bounds(0, 0, 280, 280);
        assertEquals(List.of(), new Stroke(List.of(new Point(300, 300)), 20).within(box));
        assertEquals(List.of(), new Stroke(List.of(new Point(300, 0), new Point(300, 280)), 20).within(box));
    }
}
