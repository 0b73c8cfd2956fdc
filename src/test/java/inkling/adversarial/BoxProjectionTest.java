package inkling.adversarial;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BoxProjectionTest {
    private static final int GRID = 1000;

    @Test
    void aPointThatLiesInAllIsItsOwnProjection() {
        float[] from = {0.25f, 0.75f};
        List<HalfSpace> halfSpaces = List.of(new HalfSpace(new float[] {1, 1}, 0.5));
        assertArrayEquals(from, BoxProjection.nearest(from, halfSpaces));
    }

    @Test
    void theBoxStopsAPointOnItsWay() {
        float[] nearest =
                BoxProjection.nearest(new float[] {0.9f, 0.1f}, List.of(new HalfSpace(new float[] {1, 1}, 1.6)));
        assertArrayEquals(new float[] {1, 0.6f}, nearest, 1e-6f);
    }

    @Test
    void aPointForWhichThereIsNoneGoesAsFarAsTheBoxAllows() {
        float[] nearest =
                BoxProjection.nearest(new float[] {0.5f, 0.5f}, List.of(new HalfSpace(new float[] {1, 1}, 3)));
        assertArrayEquals(new float[] {1, 1}, nearest);
    }

    @Test
    void noPointOfAGridThatLiesInAllIsNearer() {
        Random random = new Random(5);
        for (int example = 0; example < 20; example++) {
            float[] from = {random.nextFloat(), random.nextFloat()};
            List<HalfSpace> halfSpaces = throughTheMiddle(random);
            float[] nearest = BoxProjection.nearest(from, halfSpaces);
            assertEquals(0, missing(halfSpaces, nearest), 1e-4, "example " + example);
            assertEquals(
                    nearestOfGrid(from, halfSpaces), Vectors.distance(from, nearest), 2.0 / GRID, "example " + example);
        }
    }

    /** Three half-spaces of any direction that have at least a point near the middle of the box in common. */
    private static List<HalfSpace> throughTheMiddle(Random random) {
        List<HalfSpace> halfSpaces = new ArrayList<>();
        for (int k = 0; k < 3; k++) {
            float x = (float) random.nextGaussian();
            float y = (float) random.nextGaussian();
            halfSpaces.add(new HalfSpace(new float[] {x, y}, 0.5 * (x + y) - 0.1 * random.nextFloat()));
        }
        return halfSpaces;
    }

    private static double nearestOfGrid(float[] from, List<HalfSpace> halfSpaces) {
        double nearest = Double.POSITIVE_INFINITY;
        for (int row = 0; row <= GRID; row++) {
            for (int column = 0; column <= GRID; column++) {
                float[] point = {(float) column / GRID, (float) row / GRID};
                if (missing(halfSpaces, point) == 0) {
                    nearest = Math.min(nearest, Vectors.distance(from, point));
                }
            }
        }
        return nearest;
    }

    /** By how much a point lies outside of one of them, at most. */
    private static double missing(List<HalfSpace> halfSpaces, float[] point) {
        return halfSpaces.stream()
                .mapToDouble(one -> Math.max(
                        0, one.offset() - one.normal()[0] * (double) point[0] - one.normal()[1] * (double) point[1]))
                .max()
                .orElse(0);
    }
}
