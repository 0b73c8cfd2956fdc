package inkling.ui.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class CurveTest {
    private final Curve curve = new Curve(true);

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
    }

    @Test
    void bothEndsAreExactHoweverManyValuesThereWere() {
        for (int i = 0; i < 12_345; i++) {
            curve.add(i, 3 * i + 7);
        }
        int last = curve.size() - 1;
        assertEquals(0, curve.x(0));
        assertEquals(7, curve.y(0));
        assertEquals(12_344, curve.x(last));
        assertEquals(3 * 12_344 + 7, curve.y(last));
        assertEquals(curve.x(last), curve.lastX());
        assertEquals(curve.y(last), curve.lastY());
    }

    @Test
    void theEndOfANoisyCurveIsAMeanToo() {
        Curve noisy = new Curve(false);
        noisy.clear(4);
        for (int i = 0; i < 8; i++) {
            noisy.add(i, i);
        }
        assertEquals(1.5, noisy.y(0));
        assertEquals(5.5, noisy.lastY());
    }

    @Test
    void mergedPointsAreTheMeanOfTheirValues() {
        for (int i = 0; i < Curve.CAPACITY + 1; i++) {
            curve.add(i, i % 2);
        }
        assertEquals(0.5, curve.y(1));
        assertEquals(2.5, curve.x(1));
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
        for (int i = 0; i < 12; i++) {
            curve.add(i, i);
        }
        assertEquals(3, curve.size());
        assertEquals(5.5, curve.y(1));
    }
}
