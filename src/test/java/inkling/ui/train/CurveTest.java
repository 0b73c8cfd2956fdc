package inkling.ui.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class CurveTest {
    private final Curve curve = new Curve();

    @Test
    void fewValuesAreKeptAsTheyAre() {
        curve.add(1, 10);
        curve.add(2, 20);
        assertEquals(2, curve.size());
        assertEquals(20, curve.y(1));
    }

    @Test
    void anEndlessCurveKeepsFewPointsAndItsMean() {
        int values = 100_000;
        for (int i = 0; i < values; i++) {
            curve.add(i, i);
        }
        assertTrue(curve.size() <= Curve.CAPACITY && curve.size() >= Curve.CAPACITY / 2, "size " + curve.size());
        for (int i = 1; i < curve.size(); i++) {
            assertTrue(curve.x(i) > curve.x(i - 1));
            assertEquals(curve.x(i), curve.y(i), 1e-6);
        }
        assertEquals(values - 1, curve.x(curve.size() - 1), 2.0 * values / (Curve.CAPACITY / 2));
    }

    @Test
    void mergedPointsAreTheMeanOfTheirValues() {
        for (int i = 0; i < Curve.CAPACITY + 1; i++) {
            curve.add(i, i % 2);
        }
        assertEquals(0.5, curve.y(0));
        assertEquals(0.5, curve.x(0));
    }

    @Test
    void mergingIsTold() {
        for (int i = 0; i < Curve.CAPACITY; i++) {
            curve.add(i, i);
        }
        int before = curve.generation();
        curve.add(Curve.CAPACITY, 0);
        assertNotEquals(before, curve.generation());
    }

    @Test
    void severalValuesCanMakeAPointFromTheStart() {
        curve.clear(4);
        for (int i = 0; i < 8; i++) {
            curve.add(i, i);
        }
        assertEquals(2, curve.size());
        assertEquals(1.5, curve.y(0));
        assertEquals(5.5, curve.y(1));
    }
}
