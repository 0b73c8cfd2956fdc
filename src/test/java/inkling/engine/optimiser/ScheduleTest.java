package inkling.engine.optimiser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScheduleTest {
    @Test
    void aConstantRateStays() {
        assertEquals(0.1, new ConstantSchedule(0.1).at(0, 100));
        assertEquals(0.1, new ConstantSchedule(0.1).at(99, 100));
    }

    @ParameterizedTest
    @CsvSource({"0, 0.8", "24, 0.8", "25, 0.4", "49, 0.4", "50, 0.2", "99, 0.1"})
    void stepDecayMultipliesAtEachPart(long step, double rate) {
        assertEquals(rate, new StepSchedule(0.8, 0.5, 0.25).at(step, 100), 1e-15);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "25, 0.85355339", "50, 0.5", "75, 0.14644661", "99, 0.00024672"})
    void cosineFallsFromThePeakToZero(long step, double rate) {
        assertEquals(rate, new CosineSchedule(1, 0).at(step, 100), 1e-8);
    }

    @Test
    void warmUpRisesInEqualStepsToThePeak() {
        CosineSchedule rate = new CosineSchedule(0.6, 0.05);
        for (int step = 0; step < 5; step++) {
            assertEquals(0.1 * (step + 1), rate.at(step, 100), 1e-15);
        }
        assertEquals(0.6, rate.at(5, 100), 1e-15);
        assertTrue(rate.at(6, 100) < 0.6);
    }

    @Test
    void aRunOfOneStepHasAPositiveRate() {
        assertEquals(0.6, new CosineSchedule(0.6, 0).at(0, 1));
        assertTrue(new CosineSchedule(0.6, 0.5).at(0, 1) > 0);
        assertEquals(0.6, new StepSchedule(0.6, 0.5, 0.5).at(0, 1));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, 1001, Double.NaN})
    void aRateOutsideItsRangeIsRefused(double peak) {
        assertThrows(IllegalArgumentException.class, () -> new ConstantSchedule(peak));
        assertThrows(IllegalArgumentException.class, () -> new CosineSchedule(peak, 0));
        assertThrows(IllegalArgumentException.class, () -> new StepSchedule(peak, 0.5, 0.5));
    }

    @Test
    void fractionsOutsideTheirRangeAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new StepSchedule(0.1, 0, 0.5));
        assertThrows(IllegalArgumentException.class, () -> new StepSchedule(0.1, 0.5, 1.1));
        assertThrows(IllegalArgumentException.class, () -> new CosineSchedule(0.1, 1));
        assertThrows(IllegalArgumentException.class, () -> new CosineSchedule(0.1, -0.1));
    }
}
