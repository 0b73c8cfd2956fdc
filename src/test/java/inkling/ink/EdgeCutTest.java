package inkling.ink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.junit.jupiter.api.Test;

class EdgeCutTest {
    private static final Bounds BOX = new Bounds(10, 20, 110, 70);

    @Test
    void aStrokeInsideIsItself() {
        Stroke inside = InkTest.stroke(6, 10, 20, 110, 70);

        assertSame(inside, EdgeCut.within(inside, BOX).get(0));
    }

    @Test
    void aStrokeAcrossEndsAtTheSides() {
        assertEquals(
                List.of(InkTest.stroke(6, 10, 45, 110, 45)), EdgeCut.within(InkTest.stroke(6, 0, 45, 200, 45), BOX));
        assertEquals(List.of(InkTest.stroke(6, 60, 20, 60, 70)), EdgeCut.within(InkTest.stroke(6, 60, 0, 60, 95), BOX));
        assertEquals(
                List.of(InkTest.stroke(6, 20, 20, 70, 70)), EdgeCut.within(InkTest.stroke(6, 0, 0, 100, 100), BOX));
    }

    @Test
    void aStrokeThatLeavesAndComesBackIsTwoParts() {
        assertEquals(
                List.of(InkTest.stroke(6, 50, 40, 50, 70), InkTest.stroke(6, 80, 70, 80, 40)),
                EdgeCut.within(InkTest.stroke(6, 50, 40, 50, 90, 80, 90, 80, 40), BOX));
    }

    /** The two lines beyond the right side lie wholly outside. */
    @Test
    void aPartEndsWhereTheNextLineIsOutside() {
        assertEquals(
                List.of(InkTest.stroke(6, 50, 40, 110, 40), InkTest.stroke(6, 110, 60, 50, 60)),
                EdgeCut.within(InkTest.stroke(6, 50, 40, 130, 40, 140, 40, 140, 60, 130, 60, 50, 60), BOX));
    }

    /** Lines that only just touch a side from outside. */
    @Test
    void aPointOnASideIsInside() {
        assertEquals(
                List.of(InkTest.stroke(6, 50, 40, 110, 40, 110, 40)),
                EdgeCut.within(InkTest.stroke(6, 50, 40, 110, 40, 140, 40), BOX));
    }

    @Test
    void aLineAlongASideIsKept() {
        assertEquals(
                List.of(InkTest.stroke(6, 10, 20, 110, 20)), EdgeCut.within(InkTest.stroke(6, 0, 20, 256, 20), BOX));
        assertEquals(
                List.of(InkTest.stroke(6, 110, 20, 110, 70)), EdgeCut.within(InkTest.stroke(6, 110, 0, 110, 128), BOX));
    }

    @Test
    void aStrokeOutsideLeavesNothing() {
        assertEquals(List.of(), EdgeCut.within(InkTest.stroke(6, 0, 0, 200, 0), BOX));
        assertEquals(List.of(), EdgeCut.within(InkTest.stroke(6, 0, 100, 60, 200), BOX));
    }
}
