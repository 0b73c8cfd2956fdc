package inkling.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SkeletonTest {
    private static final int SIDE = 42;

    private static Strokes skeleton(Sheet sheet) {
        Skeleton skeleton = new Skeleton(SIDE, SIDE);
        skeleton.trace(sheet, 0.5f);
        Strokes strokes = new Strokes();
        skeleton.write(strokes);
        return strokes;
    }

    @Test
    void liesInTheMiddleOfAThickLine() {
        Sheet sheet = new Sheet(SIDE, SIDE);
        sheet.line(10, 8, 24, 33, 5);
        Strokes strokes = skeleton(sheet);

        assertTrue(strokes.size() > 20);
        for (int i = 0; i < strokes.size(); i++) {
            // the distance from the line through (10, 8) in the direction (14, 25)
            double off = ((strokes.x(i) - 10) * 25 - (strokes.y(i) - 8) * 14) / Math.sqrt(14 * 14 + 25 * 25);
            assertEquals(0, off, 1, "point " + i);
        }
    }

    @Test
    void reachesAlmostToTheEndsOfALine() {
        Sheet sheet = new Sheet(SIDE, SIDE);
        sheet.line(20, 8, 20, 33, 4);
        Strokes strokes = skeleton(sheet);

        assertEquals(8, strokes.top(0), 2);
        assertEquals(33, strokes.bottom(0), 2);
    }

    @Test
    void aRingStaysARingWithoutEnds() {
        Sheet sheet = new Sheet(SIDE, SIDE);
        sheet.line(12, 10, 30, 10, 4);
        sheet.line(30, 10, 30, 32, 4);
        sheet.line(30, 32, 12, 32, 4);
        sheet.line(12, 32, 12, 10, 4);

        assertEquals(0, ends(skeleton(sheet)));
    }

    @Test
    void aCrossKeepsItsFourEnds() {
        Sheet sheet = new Sheet(SIDE, SIDE);
        sheet.line(10, 21, 32, 21, 3);
        sheet.line(21, 10, 21, 32, 3);

        assertEquals(4, ends(skeleton(sheet)));
    }

    @Test
    void aDotStaysADot() {
        Sheet sheet = new Sheet(SIDE, SIDE);
        sheet.values[20 * SIDE + 15] = 1;
        Strokes strokes = skeleton(sheet);

        assertEquals(1, strokes.size());
        assertEquals(15, strokes.x(0));
        assertEquals(20, strokes.y(0));
    }

    @Test
    void paperHasNone() {
        assertEquals(0, skeleton(new Sheet(SIDE, SIDE)).size());
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
