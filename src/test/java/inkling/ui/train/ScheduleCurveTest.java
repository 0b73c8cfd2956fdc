package inkling.ui.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.engine.optimiser.ScheduleKind;
import java.util.Arrays;
import javafx.beans.binding.ObjectBinding;
import org.junit.jupiter.api.Test;

class ScheduleCurveTest {
    private final TrainSettings settings = new TrainSettings();
    private final ObjectBinding<ScheduleCurve> curve = ScheduleCurve.of(settings);

    @Test
    void theCosineRisesToItsPeakAtTheEndOfTheWarmUpAndEndsNearZero() {
        settings.learningRate.text().set("0.01");
        settings.warmUp.text().set("0.25");
        double[] rates = curve.get().rates();
        assertTrue(rates[0] < 1e-4, "starts at " + rates[0]);
        assertEquals(0.01, rates[50], 1e-9);
        assertTrue(rates[200] < 1e-6, "ends at " + rates[200]);
    }

    @Test
    void itFollowsTheSettings() {
        settings.schedule.set(ScheduleKind.CONSTANT);
        settings.learningRate.text().set("0.3");
        assertTrue(Arrays.stream(curve.get().rates()).allMatch(rate -> rate == 0.3));
        settings.learningRate.text().set("0.2");
        assertTrue(Arrays.stream(curve.get().rates()).allMatch(rate -> rate == 0.2));
    }

    @Test
    void stepsGoDownFourTimes() {
        settings.schedule.set(ScheduleKind.STEP_DECAY);
        assertEquals(4, Arrays.stream(curve.get().rates()).distinct().count());
    }

    @Test
    void whatIsNoNumberGivesNoCurveButASentence() {
        settings.learningRate.text().set("fast");
        assertEquals(0, curve.get().rates().length);
        assertEquals("schedule.unknown", curve.get().about().key());
    }

    @Test
    void theSentenceNamesThePeak() {
        settings.learningRate.text().set("0.0040");
        assertEquals("0.004", curve.get().about().arguments().get(0));
    }
}
