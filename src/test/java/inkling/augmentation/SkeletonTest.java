package inkling.augmentation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SkeletonTest {
    private static final int SIDE = 42;

    private static Strokes skeleton(GreyImage image) {
        Skeleton skeleton = new Skeleton(SIDE, SIDE);
        skeleton.trace(image, 0.5f);
        Strokes strokes = new Strokes();
        skeleton.write(strokes);
        return strokes;
    }

    @Test
    void liesInTheMiddleOfAThickLine() {
        GreyImage image = new GreyImage(SIDE, SIDE);
        image.line(10, 8, 24, 33, 5);
        Strokes strokes = skeleton(image);

        assertTrue(strokes.size() > 20);
        for (int i = 0; i < strokes.size(); i++) {
            // the distance from the line through (10, 8) in the direction (14, 25)
            double off = ((strokes.x(i) - 10) * 25 - (strokes.y(i) - 8) * 14) / Math.sqrt(14 * 14 + 25 * 25);
            assertEquals(0, off, 1, "point " + i);
        }
    }

    @Test
    void reachesAlmostToTheEndsOfALine() {
        GreyImage image = new GreyImage(SIDE, SIDE);
        image.line(20, 8, 20, 33, 4);
        Strokes strokes = skeleton(image);

        assertEquals(8, strokes.top(0), 2);
        assertEquals(33, strokes.bottom(0), 2);
    }

    @Test
    void aRingStaysARingWithoutEnds() {
        GreyImage image = new GreyImage(SIDE, SIDE);
        image.line(12, 10, 30, 10, 4);
        image.line(30, 10, 30, 32, 4);
        image.line(30, 32, 12, 32, 4);
        image.line(12, 32, 12, 10, 4);

        assertEquals(0, ends(skeleton(image)));
    }

    @Test
    void aCrossKeepsItsFourEnds() {
        GreyImage image = new GreyImage(SIDE, SIDE);
        image.line(10, 21, 32, 21, 3);
        image.line(21, 10, 21, 32, 3);

        assertEquals(4, ends(skeleton(image)));
    }

    @Test
    void aDotStaysADot() {
        GreyImage image = new GreyImage(SIDE, SIDE);
        image.values[20 * SIDE + 15] = 1;
        Strokes strokes = skeleton(image);

        assertEquals(1, strokes.size());
        assertEquals(15, strokes.x(0));
        assertEquals(20, strokes.y(0));
    }

    @Test
    void paperHasNone() {
        assertEquals(0, skeleton(new GreyImage(SIDE, SIDE)).size());
    }

    /** Places where only one of the lines begins or ends. */
    private static int ends(Strokes strokes) {
        int ends = 0;
        for (int i = 0; i < strokes.size(); i++) {
            int here = 0;
            for (int j = 0; j < strokes.size(); j++) {
                here += strokes.x(i) == strokes.x(j) && strokes.y(i) == strokes.y(j) ? 1 : 0;
            }
            ends += here == 1 ? 1 : 0;
        }
        return ends;
    }
}
