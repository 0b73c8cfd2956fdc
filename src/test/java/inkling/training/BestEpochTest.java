package inkling.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.data.Dataset;
import inkling.engine.optimiser.ConstantSchedule;
import inkling.engine.optimiser.CosineSchedule;
import inkling.engine.optimiser.Sgd;
import inkling.model.Model;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BestEpochTest {
    private final Dataset data = TinyData.bars(600, 1);

    private List<TrainingEvent> run(Model start, TrainingConfig config) {
        List<TrainingEvent> events = new ArrayList<>();
        new TrainingSession(start, data, config, 2).run(events::add);
        return events;
    }

    private Model fresh(TrainingConfig config) {
        return TrainingSession.freshModel(TinyData.network(), data, config);
    }

    private static TrainingEvent.Finished finished(List<TrainingEvent> events) {
        return assertInstanceOf(TrainingEvent.Finished.class, events.get(events.size() - 1));
    }

    @Test
    void theBestEpochsModelDoesInValidationWhatTheRecordSays() {
        TrainingConfig config = TinyData.config(6, 0.05);
        TrainingEvent.Finished end = finished(run(fresh(config), config));
        Dataset validation = data.slice(500, 600);

        Model best = end.best();
        double accuracy = best.training().epochs().get(end.bestEpoch() - 1).validationAccuracy();
        assertEquals(accuracy, Evaluation.of(best, validation, 1).accuracy());
        assertTrue(best.training().epochs().stream().allMatch(epoch -> epoch.validationAccuracy() <= accuracy));
        assertEquals(end.bestEpoch(), best.training().keptEpoch());
        assertEquals(6, end.last().training().keptEpoch());
    }

    @Test
    void aRunThatGetsNoBetterEndsWhenPatienceIsOver() {
        // steps so small that no weight changes
        TrainingConfig config = TrainingConfig.builder()
                .epochs(20)
                .batchSize(32)
                .optimiser(new Sgd())
                .learningRate(new ConstantSchedule(1e-30))
                .seed(7)
                .heldOut(100)
                .build()
                .withPatience(3);
        TrainingEvent.Finished end = finished(run(fresh(config), config));

        assertEquals(TrainingEvent.Ending.PATIENCE, end.ending());
        assertTrue(end.completed());
        assertEquals(1, end.bestEpoch());
        assertEquals(4, end.last().training().epochs().size());
    }

    @Test
    void patienceWithoutValidationIsRefused() {
        TrainingConfig config = TinyData.config(1, 0.01).withHeldOut(0).withPatience(2);
        Model start = fresh(config);

        Exception e = assertThrows(IllegalArgumentException.class, () -> new TrainingSession(start, data, config, 1));

        assertTrue(e.getMessage().contains("held out"), e.getMessage());
    }

    /** The rate rises by itself, so that the first epochs learn and a later one diverges. */
    @Test
    void theLastGoodWeightsSurviveADivergence() {
        TrainingConfig config = TrainingConfig.builder()
                .epochs(200)
                .batchSize(32)
                .optimiser(new Sgd())
                .learningRate(new CosineSchedule(100, 0.99))
                .seed(7)
                .heldOut(100)
                .build();
        List<TrainingEvent> events = run(fresh(config), config);
        TrainingEvent.Diverged end = assertInstanceOf(TrainingEvent.Diverged.class, events.get(events.size() - 1));

        assertTrue(end.goodEpoch() >= 1);
        Model good = end.lastGood().orElseThrow();
        assertEquals(end.goodEpoch(), good.training().keptEpoch());
        assertTrue(good.parameters().isFinite());
        assertEquals(
                good.training().epochs().get(end.goodEpoch() - 1).validationAccuracy(),
                Evaluation.of(good, data.slice(500, 600), 1).accuracy());
    }

    @Test
    void aRunThatDivergesInItsFirstEpochHasNoGoodWeights() {
        TrainingConfig config = TrainingConfig.builder()
                .epochs(5)
                .batchSize(32)
                .optimiser(new Sgd())
                .learningRate(new ConstantSchedule(1000))
                .seed(7)
                .heldOut(100)
                .build();
        List<TrainingEvent> events = run(fresh(config), config);
        TrainingEvent.Diverged end = assertInstanceOf(TrainingEvent.Diverged.class, events.get(events.size() - 1));

        assertTrue(end.lastGood().isEmpty());
        assertEquals(0, end.goodEpoch());
    }

    @Test
    void randomWeightsComeFromNowhere() {
        TrainingConfig config = TinyData.config(1, 0.01);

        assertEquals("", finished(run(fresh(config), config)).last().training().from());
    }

    @Test
    void trainingAModelFurtherContinuesItsRecord() {
        TrainingConfig config = TinyData.config(2, 0.01);
        Model first = finished(run(fresh(config), config)).last();
        Model second = finished(run(first, config.withSeed(8))).last();

        assertEquals(first.parameters().sha256(), second.training().from());
        assertEquals(4, second.training().epochs().size());
        assertEquals(first.training().epochs(), second.training().epochs().subList(0, 2));
        assertEquals("8", second.training().settings().get("seed"));
    }

    @Test
    void onlyTheEpochsThatTheWeightsWentThroughAreContinued() {
        TrainingConfig config = TinyData.config(3, 0.01);
        Model first = finished(run(fresh(config), config)).last();
        Model early = first.withTraining(first.training().keeping(1));

        Model second = finished(run(early, TinyData.config(1, 0.01))).last();

        assertEquals(2, second.training().epochs().size());
        assertEquals(2, second.training().keptEpoch());
    }

    /** With the same seed, the epochs' orders would otherwise be those that the model has seen already. */
    @Test
    void furtherEpochsAreNotTheFirstOnesAgain() {
        TrainingConfig one = TinyData.config(1, 0.01);
        Model first = finished(run(fresh(one), one)).last();
        Model forgetful = first.withTraining(inkling.model.TrainingRecord.NONE);

        float[] further = finished(run(first, one)).last().parameters().values();
        float[] again = finished(run(forgetful, one)).last().parameters().values();

        assertNotEquals(java.util.Arrays.hashCode(further), java.util.Arrays.hashCode(again));
    }

    @Test
    void trainingFurtherStartsFromTheModelsOwnStatistics() {
        TrainingConfig config = TinyData.config(2, 0.01).withNonDigits(0.1);
        Model first = finished(run(TrainingSession.freshModel(TinyData.normalised(), data, config), config))
                .last();
        TrainingConfig still = TrainingConfig.builder()
                .epochs(1)
                .batchSize(500)
                .optimiser(new Sgd())
                .learningRate(new ConstantSchedule(1e-30))
                .seed(7)
                .heldOut(100)
                .build();
        Model second = finished(run(first, still)).last();
        int gamma = first.parameters().layout().slots().get(1).offset();

        assertArrayEquals(
                java.util.Arrays.copyOf(first.parameters().values(), gamma),
                java.util.Arrays.copyOf(second.parameters().values(), gamma));
        assertEquals(
                Evaluation.of(first, data, 1).accuracy(),
                Evaluation.of(second, data, 1).accuracy(),
                0.1);
    }
}
