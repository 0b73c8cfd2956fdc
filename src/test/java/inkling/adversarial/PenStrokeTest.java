package inkling.adversarial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.ink.Point;
import java.util.List;
import org.junit.jupiter.api.Test;

class PenStrokeTest {
    private static List<Point> points(PenStroke stroke) {
        return stroke.drawn(20).points();
    }

    @Test
    void aStraightStrokeHasItsMiddleWhereItIsPut() {
        assertEquals(List.of(new Point(90, 60), new Point(110, 60)), points(new PenStroke(100, 60, 0, 20, 0)));
    }

    @Test
    void aStrokeThatTurnsByHalfACircleIsThatHalfCircle() {
        double radius = 10;
        List<Point> points = points(new PenStroke(100, 60, 0, Math.PI * radius, Math.PI));
        for (Point point : points) {
            assertEquals(radius, Math.hypot(point.x() - 100, point.y() - 70), 1e-9);
        }
        assertEquals(90, points.get(0).x(), 1e-9);
        assertEquals(110, points.get(points.size() - 1).x(), 1e-9);
    }

    @Test
    void aLengthOfNothingIsADot() {
        assertEquals(List.of(new Point(3, 4)), points(new PenStroke(3, 4, 1, 0, 1)));
    }

    @Test
    void aStrokeIsOnTheCanvasIfAllOfItIs() {
        assertTrue(new PenStroke(20, 20, 0, 40, 0).isOnCanvas());
        assertFalse(new PenStroke(20, 20, 0, 41, 0).isOnCanvas());
        assertFalse(new PenStroke(270, 20, Math.PI / 4, 40, 0).isOnCanvas());
    }
}
