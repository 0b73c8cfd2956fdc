package inkling.ui.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.training.TrainingEvent;
import java.util.List;
import org.junit.jupiter.api.Test;

class AxisRangeTest {
    /** A run whose loss takes these values, and whose accuracy is 100 % minus ten times the loss. */
    private static Curves run(double... losses) {
        Curves curves = new Curves();
        curves.start(new TrainingEvent.Started(1, losses.length, 64));
        for (int i = 0; i < losses.length; i++) {
            curves.add(new TrainingEvent.Step(i + 1, 1, losses[i], 1 - losses[i] / 10, 640));
        }
        return curves;
    }

    private static double[] falling(double from, double to) {
        double[] losses = new double[100];
        for (int i = 0; i < losses.length; i++) {
            losses[i] = to + (from - to) * Math.exp(-i / 8.0);
        }
        return losses;
    }

    @Test
    void theFirstLossIsInSight() {
        Scale scale = AxisRange.LOSS.scale(List.of(run(falling(2.303, 0.1))), false);
        assertTrue(scale.place(2.303) < 1, scale::toString);
        assertTrue(scale.place(0.1) > 0, scale::toString);
    }

    @Test
    void anOrdinaryRunHasALinearScale() {
        assertFalse(AxisRange.LOSS.isFlattened(List.of(run(falling(2.303, 0.1)))));
    }

    @Test
    void aDivergedRunFlattensTheOthers() {
        assertTrue(AxisRange.LOSS.isFlattened(List.of(run(falling(2.303, 0.1)), run(2.3, 9, 800, 9e4))));
    }

    @Test
    void aRunThatDivergesLateFlattensItself() {
        double[] losses = falling(2.303, 0.1);
        losses[99] = 600;
        assertTrue(AxisRange.LOSS.isFlattened(List.of(run(losses))));
    }

    @Test
    void onALogarithmicScaleBothAreInSight() {
        Scale scale = AxisRange.LOSS.scale(List.of(run(falling(2.303, 0.1)), run(2.3, 9, 800, 9e4)), true);
        assertTrue(scale.place(0.1) > 0.02 && scale.place(2.3) - scale.place(0.1) > 0.15, scale::toString);
        assertTrue(scale.place(9e4) < 0.98, scale::toString);
    }

    @Test
    void aLossBeyondAllBoundsLeavesALogarithmicChartAndIsTold() {
        List<Curves> runs = List.of(run(falling(2.303, 0.1)), run(2.3, 1e30));
        Scale scale = AxisRange.LOSS.scale(runs, true);
        assertTrue(scale.place(2.3) - scale.place(0.1) > 0.15, scale::toString);
        assertEquals(1e30, AxisRange.LOSS.above(runs, scale));
    }

    @Test
    void aSingleLossOfNearlyNothingDoesNotStretchALogarithmicScale() {
        double[] losses = falling(2.303, 0.1);
        losses[50] = 1e-20;
        Scale scale = AxisRange.LOSS.scale(List.of(run(losses)), true);
        assertTrue(scale.place(2.3) - scale.place(0.1) > 0.15, scale::toString);
        assertEquals(0, scale.place(1e-20));
    }

    @Test
    void lossesOfZeroHaveALinearScaleWhateverIsAskedFor() {
        assertFalse(AxisRange.LOSS.scale(List.of(run(0, 0)), true).logarithmic());
        assertFalse(AxisRange.LOSS.isFlattened(List.of(run(0, 0))));
    }

    @Test
    void noRunHasAScale() {
        for (AxisRange range : AxisRange.values()) {
            assertTrue(range.scale(List.of(), true).ticks().size() > 1);
            assertFalse(range.isFlattened(List.of()));
        }
    }

    @Test
    void goodAccuraciesAreTakenApartAndTheFirstOnesLeaveTheChart() {
        Curves run = run(falling(9, 0.2));
        Scale scale = AxisRange.ACCURACY.scale(List.of(run), false);
        assertTrue(scale.low() > 15, scale::toString);
        assertEquals(10, AxisRange.ACCURACY.below(List.of(run), scale), 1e-9);
    }

    @Test
    void nothingIsSaidToLeaveAChartThatHoldsAll() {
        Curves run = run(falling(0.3, 0.2));
        Scale scale = AxisRange.ACCURACY.scale(List.of(run), false);
        assertTrue(Double.isNaN(AxisRange.ACCURACY.below(List.of(run), scale)));
    }
}
