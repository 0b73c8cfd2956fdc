package inkling.ink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** A capsule against the distance from many places along its line. */
class CapsuleTest {
    private static final int PLACES = 4000;
    private static final double RADIUS = 7;
    /** Half of the distance between two of the places, for lines of up to 100. */
    private static final double BLUR = 0.02;

    private static double distance(Point from, Point to, double x, double y, int places) {
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i <= places; i++) {
            double share = i / (double) places;
            double dx = from.x() + share * (to.x() - from.x()) - x;
            double dy = from.y() + share * (to.y() - from.y()) - y;
            least = Math.min(least, Math.sqrt(dx * dx + dy * dy));
        }
        return least;
    }

    private static Point point(Random random) {
        return new Point(60 * random.nextDouble(), 60 * random.nextDouble());
    }

    @Test
    void itContainsWhatIsNoFartherFromTheLineThanTheRadius() {
        Random random = new Random(1);
        int inside = 0;
        for (int i = 0; i < 2000; i++) {
            Point from = point(random);
            // one in ten is a dot
            Point to = i % 10 == 0 ? from : point(random);
            Point asked = point(random);
            double distance = distance(from, to, asked.x(), asked.y(), PLACES);
            if (Math.abs(distance - RADIUS) > BLUR) {
                assertEquals(distance < RADIUS, new Capsule(from, to, RADIUS).contains(asked), "capsule " + i);
                inside += distance < RADIUS ? 1 : 0;
            }
        }
        assertTrue(inside > 200);
    }

    @Test
    void aLineIsInsideBetweenWhereItEntersAndWhereItLeaves() {
        Random random = new Random(2);
        int met = 0;
        for (int i = 0; i < 1000; i++) {
            Point from = point(random);
            Point to = i % 10 == 0 ? from : point(random);
            Point start = point(random);
            // one in four is level, one in four upright, one in ten along the capsule
            double dx = i % 4 == 1 ? 0 : random.nextGaussian();
            double dy = i % 4 == 2 ? 0 : random.nextGaussian();
            if (i % 10 == 3) {
                dx = to.x() - from.x();
                dy = to.y() - from.y();
            }
            Capsule capsule = new Capsule(from, to, RADIUS);
            boolean meets = capsule.meets(start.x(), start.y(), dx, dy);
            met += meets ? 1 : 0;
            for (int k = -200; k <= 200; k++) {
                double t = k / 2.0 / Math.sqrt(dx * dx + dy * dy);
                double distance = distance(from, to, start.x() + t * dx, start.y() + t * dy, 200);
                if (Math.abs(distance - RADIUS) > 0.3) {
                    boolean between = meets && t >= capsule.enter() && t <= capsule.leave();
                    assertEquals(distance < RADIUS, between, "capsule " + i + " at " + t);
                }
            }
        }
        assertTrue(met > 300);
    }

    @Test
    void theEdgeOfADiscBelongsToIt() {
        Capsule disc = new Capsule(new Point(0, 0), new Point(0, 0), 5);
        assertTrue(disc.contains(new Point(3, 4)));
        assertTrue(disc.meets(5, -9, 0, 1));
        assertFalse(disc.meets(Math.nextUp(5.0), -9, 0, 1));
    }
}
