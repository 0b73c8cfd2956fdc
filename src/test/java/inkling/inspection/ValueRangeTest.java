package inkling.inspection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ValueRangeTest {
    @Test
    void whatIsBehindTheValuesDoesNotCount() {
        assertEquals(new ValueRange(-4, 2, -0.5), ValueRange.of(new float[] {-4, 2, 1, -1, 99}, 4));
    }

    @Test
    void theValueFarthestFromZeroKeepsItsSign() {
        assertEquals(-4, new ValueRange(-4, 2, 0).farthest());
        assertEquals(5, new ValueRange(-4, 5, 0).farthest());
    }

    @Test
    void notANumberIsSeen() {
        assertTrue(Float.isNaN(ValueRange.of(new float[] {1, Float.NaN}, 2).maximum()));
    }
}
