package inkling.ink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.failure.ExplainedArgumentException;
import org.junit.jupiter.api.Test;

class PointTest {
    @Test
    void aPlaceMayBeAsFarAsTheLimitAndNoFarther() {
        new Point(1e9, -1e9);

        assertThrows(ExplainedArgumentException.class, () -> new Point(Math.nextUp(1e9), 0));
        assertThrows(ExplainedArgumentException.class, () -> new Point(0, Math.nextDown(-1e9)));
        assertThrows(ExplainedArgumentException.class, () -> new Point(Double.NaN, 0));
    }

    @Test
    void aTimeOutOfAnySensibleRangeIsNotKnown() {
        assertTrue(new Point(0, 0).when(-1e15).hasTime());
        assertTrue(new Point(0, 0).when(1e15).hasTime());
        assertFalse(new Point(0, 0).when(1.1e15).hasTime());
        assertFalse(new Point(0, 0).when(Double.NEGATIVE_INFINITY).hasTime());
    }

    @Test
    void aPressureIsZeroToOneOrNotKnown() {
        assertTrue(new Point(0, 0, 5, 0).hasPressure());
        assertTrue(new Point(0, 0, 5, 1).hasPressure());
        assertFalse(new Point(0, 0, 5, -0.01).hasPressure());
        assertFalse(new Point(0, 0, 5, 1.01).hasPressure());
    }

    @Test
    void theSameMomentMayBeAtAnotherPlace() {
        Point moved = new Point(1, 2, 30, 0.5).at(3, 4);

        assertEquals(new Point(3, 4), moved);
        assertEquals(30, moved.time());
        assertEquals(0.5, moved.pressure());
    }

    @Test
    void thePlaceAloneDecidesWhetherPointsAreEqual() {
        Point one = new Point(1, 2, 30, 0.5);

        assertEquals(new Point(1, 2), one);
        assertEquals(new Point(1, 2).hashCode(), one.hashCode());
        assertEquals("Point[x=1.0, y=2.0]", one.toString());
    }

    @Test
    void swappedCoordinatesHaveAnotherHash() {
        assertFalse(new Point(1, 2).hashCode() == new Point(2, 1).hashCode());
    }
}
