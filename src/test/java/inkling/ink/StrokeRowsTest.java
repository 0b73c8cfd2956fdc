package inkling.ink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.junit.jupiter.api.Test;

class StrokeRowsTest {
    private static final Stroke ABOVE_LEFT = stem(40, 20);
    private static final Stroke ABOVE_RIGHT = stem(100, 25);
    private static final Stroke BELOW = stem(60, 160);

    private static Stroke stem(double x, double top) {
        return InkTest.stroke(20, x, top, x, top + 100);
    }

    private static List<List<Stroke>> rows(Stroke... strokes) {
        return StrokeRows.of(new Ink(List.of(strokes))).stream()
                .map(Ink::strokes)
                .toList();
    }

    @Test
    void whatStandsBesideEachOtherIsOneRow() {
        Ink ink = new Ink(List.of(ABOVE_LEFT, ABOVE_RIGHT));

        assertSame(ink, StrokeRows.of(ink).get(0));
    }

    @Test
    void whatStandsBelowIsARowOfItsOwn() {
        assertEquals(List.of(List.of(ABOVE_LEFT, ABOVE_RIGHT), List.of(BELOW)), rows(BELOW, ABOVE_LEFT, ABOVE_RIGHT));
    }

    @Test
    void aBarGoesToTheRowThatItIsNearestTo() {
        Stroke bar = InkTest.stroke(20, 50, 125, 70, 125);
        Stroke lowBar = InkTest.stroke(20, 40, 150, 80, 150);

        assertEquals(List.of(List.of(ABOVE_LEFT, bar), List.of(BELOW)), rows(ABOVE_LEFT, BELOW, bar));
        assertEquals(List.of(List.of(ABOVE_LEFT), List.of(BELOW, lowBar)), rows(ABOVE_LEFT, BELOW, lowBar));
    }

    @Test
    void stemsThatNearlyTouchAreOfOneRow() {
        assertEquals(1, rows(ABOVE_LEFT, stem(42, 123)).size());
        assertEquals(2, rows(ABOVE_LEFT, stem(42, 150)).size());
    }

    @Test
    void dotsAndDashesAreNoRows() {
        assertEquals(
                1, rows(InkTest.stroke(20, 50, 60), InkTest.stroke(20, 50, 90)).size());
        assertEquals(
                1,
                rows(InkTest.stroke(20, 50, 60, 50.5, 61), InkTest.stroke(20, 50, 190, 52, 190.25))
                        .size());
        assertEquals(
                1,
                rows(InkTest.stroke(20, 50, 60, 150, 60), InkTest.stroke(20, 50, 90, 150, 90))
                        .size());
    }
}
