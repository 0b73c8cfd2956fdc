package inkling.augmentation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.engine.random.KeyedRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GlyphTest {
    private static Strokes written(String text, double jitter) {
        Strokes strokes = new Strokes();
        Glyph.parse(text).write(strokes, jitter, new KeyedRandom(1));
        return strokes;
    }

    @Test
    void straightLinesHaveThePointsOfTheText() {
        Strokes strokes = written("0 0 - 60 0 - 24 100 | 10 50 - 62 46", 0);

        assertEquals(5, strokes.size());
        assertEquals(24, strokes.x(2));
        assertEquals(100, strokes.y(2));
        assertFalse(strokes.starts(2));
        assertTrue(strokes.starts(3));
    }

    @Test
    void aSmoothCurveGoesThroughItsPointsWithoutACorner() {
        Strokes strokes = written("0 0 ~ 50 50 ~ 100 0", 0);
        int middle = strokes.size() / 2;

        assertEquals(50, strokes.x(middle));
        assertEquals(50, strokes.y(middle));
        assertEquals(strokes.y(middle - 1), strokes.y(middle + 1), 1e-9);
        assertTrue(strokes.y(middle) - strokes.y(middle - 1) < 4, "a corner");
    }

    @Test
    void aCurveEndsInACornerAtAStraightLine() {
        Strokes strokes = written("0 0 ~ 50 50 - 100 0", 0);
        int corner = strokes.size() - 2;

        assertEquals(50, strokes.y(corner));
        // the curve of two points is straight up to the corner
        assertEquals(strokes.x(corner - 1), strokes.y(corner - 1), 1e-9);
    }

    @Test
    void jitterMovesThePoints() {
        Strokes strokes = written("0 0 - 60 0 - 24 100", 3);

        assertTrue(strokes.x(1) != 60 && Math.abs(strokes.x(1) - 60) < 15);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "1 2 3", "1 2 - 3", "1 2 + 3 4", "1 2 - 3 4 -", "a b"})
    void whatIsNoSignIsRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> Glyph.parse(text));
    }
}
