package inkling.ink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InkTest {
    private static final Stroke BAR = stroke(4, 10, 20, 50, 20);
    private static final Stroke STEM = stroke(10, 30, 0, 30, 100);

    @Test
    void keepsTheOrderOfItsStrokes() {
        assertEquals(List.of(BAR, STEM), Ink.EMPTY.with(BAR).with(STEM).strokes());
        assertNotEquals(Ink.EMPTY.with(BAR).with(STEM), Ink.EMPTY.with(STEM).with(BAR));
    }

    @Test
    void equalInkHasEqualHashes() {
        assertEquals(
                Ink.EMPTY.with(BAR).with(STEM).hashCode(),
                Ink.EMPTY.with(BAR).with(STEM).hashCode());
        assertNotEquals(Ink.EMPTY.with(BAR).hashCode(), Ink.EMPTY.with(STEM).hashCode());
    }

    @Test
    void aCleanCanvasHasNoBounds() {
        assertTrue(Ink.EMPTY.isEmpty());
        assertEquals(Optional.empty(), Ink.EMPTY.bounds());
    }

    @Test
    void boundsIncludeEachPen() {
        assertEquals(
                Optional.of(new Bounds(8, -5, 52, 105)),
                Ink.EMPTY.with(BAR).with(STEM).bounds());
        assertEquals(
                Optional.of(new Bounds(10, 0, 50, 100)),
                Ink.EMPTY.with(BAR).with(STEM).pathBounds());
    }

    @Test
    void aDotIsAsLargeAsItsPen() {
        Bounds bounds = Ink.EMPTY.with(stroke(12, 100, 50)).bounds().orElseThrow();

        assertEquals(new Bounds(94, 44, 106, 56), bounds);
        assertEquals(12, bounds.longestSide());
    }

    @Test
    void fittingKeepsTheAspectAndFillsTheLongestSide() {
        Ink fitted = Ink.EMPTY.with(BAR).with(STEM).fitted(3, 5, 22, 2);

        // path 40 x 100 becomes 8 x 20; half a pen around it
        assertEquals(Optional.of(new Bounds(3, 5, 13, 27)), fitted.bounds());
        assertEquals(
                List.of(new Point(4, 10), new Point(12, 10)),
                fitted.strokes().get(0).points());
    }

    @Test
    void fittingADotGivesADot() {
        Ink fitted = Ink.EMPTY.with(stroke(30, 1000, -1000, 1000, -1000)).fitted(0, 0, 20, 2.5);

        assertEquals(Optional.of(new Bounds(0, 0, 2.5, 2.5)), fitted.bounds());
    }

    @Test
    void refusesAPenThatDoesNotFit() {
        assertThrows(IllegalArgumentException.class, () -> Ink.EMPTY.with(BAR).fitted(0, 0, 20, 20));
    }

    static Stroke stroke(double width, double... coordinates) {
        Stroke stroke = new Stroke(List.of(new Point(coordinates[0], coordinates[1])), width);
        for (int i = 2; i < coordinates.length; i += 2) {
            stroke = stroke.with(new Point(coordinates[i], coordinates[i + 1]));
        }
        return stroke;
    }
}
