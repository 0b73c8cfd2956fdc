package inkling.ui.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import inkling.model.TrainingRecord;
import inkling.store.run.RecordedRun.Point;
import inkling.training.TrainingEvent;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CurvesTest {
    private final Curves curves = new Curves();

    private List<Object> said() {
        List<Object> arguments = CurvesSentence.of(curves).arguments();
        return arguments.subList(1, arguments.size());
    }

    private void step(int step, double loss) {
        curves.add(new TrainingEvent.Step(step, 1, loss, 0.5, 640));
    }

    private void endEpoch(int epoch, double validationLoss) {
        curves.add(new TrainingEvent.EpochEnded(epoch, new TrainingRecord.Epoch(1.1, 0.5, validationLoss, 0.9)));
    }

    @Test
    void theSentenceTellsWhereTheLinesEnd() {
        curves.start(new TrainingEvent.Started(60, 40, 2560));
        for (int step = 1; step <= 40; step++) {
            // every tenth batch is a hard one, the last one too; ten make a point
            step(step, step % 10 == 0 ? 2 : 1);
        }
        endEpoch(1, 0.25);
        assertEquals(List.of("1.100", "0.250", "90.00", 1), said());
    }

    @Test
    void theSentenceOfARunStoppedWithinAnEpochTellsWhereTheLineEndsToo() {
        curves.start(new TrainingEvent.Started(2, 2, 128));
        step(1, 2);
        step(2, 1);
        endEpoch(1, 0.25);
        step(3, 0.5);
        curves.stop();
        assertEquals(List.of("0.500", "0.250", "90.00", 1), said());
    }

    @Test
    void theAxisOfARunUnderWayReachesToItsPlannedEnd() {
        curves.start(new TrainingEvent.Started(10, 2, 128));
        step(1, 2);
        assertEquals(10, curves.end());
    }

    @Test
    void theAxisOfAStoppedRunEndsWhereTheRunEnds() {
        curves.start(new TrainingEvent.Started(10, 2, 128));
        step(1, 2);
        step(2, 2);
        endEpoch(1, 0.25);
        step(3, 1);
        curves.stop();
        assertEquals(1.5, curves.end());
    }

    @Test
    void theAxisOfARunThatDivergesInItsFirstStepsEndsThere() {
        curves.start(new TrainingEvent.Started(10, 100, 128));
        step(1, 2);
        step(5, 1e30);
        curves.add(new TrainingEvent.Diverged(6, Double.NaN, TrainingEvent.Cause.LEARNING_RATE, Optional.empty(), 0));
        assertEquals(0.05, curves.end(), 1e-9);
    }

    @Test
    void valuesThatAreNoNumbersHaveNoPoint() {
        curves.start(new TrainingEvent.Started(10, 2, 128));
        step(1, Double.NaN);
        step(2, Double.POSITIVE_INFINITY);
        endEpoch(1, Double.NaN);
        curves.restore(List.of(new Point(0.5, Double.NaN, 0.5)), List.of(), 1);
        assertEquals(List.of(), curves.trainingPoints());
        assertEquals(List.of(), curves.validationPoints());
    }
}
