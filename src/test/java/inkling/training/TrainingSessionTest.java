package inkling.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.data.Dataset;
import inkling.engine.layer.Shape;
import inkling.engine.optimiser.ConstantSchedule;
import inkling.engine.optimiser.Sgd;
import inkling.model.Model;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrainingSessionTest {
    private final Dataset data = TinyData.bars(600, 1);

    private List<TrainingEvent> run(TrainingConfig config, int threads) {
        Model start = TrainingSession.freshModel(TinyData.network(), data, config);
        List<TrainingEvent> events = new ArrayList<>();
        new TrainingSession(start, data, config, threads).run(events::add);
        return events;
    }

    private static TrainingEvent.Finished finished(List<TrainingEvent> events) {
        return assertInstanceOf(TrainingEvent.Finished.class, events.get(events.size() - 1));
    }

    @Test
    void learnsToTellBarsApart() {
        Model model = finished(run(TinyData.config(12, 0.01), 2)).best();

        assertTrue(Evaluation.of(model, TinyData.bars(300, 2), 2).accuracy() > 0.95);
    }

    @Test
    void threadsDoNotChangeOneBit() {
        TrainingConfig config = TinyData.config(2, 0.01);

        float[] one = finished(run(config, 1)).best().parameters().values();
        float[] three = finished(run(config, 3)).best().parameters().values();

        assertArrayEquals(one, three);
    }

    @Test
    void makingRoomInTheMiddleDoesNotChangeOneBit() {
        TrainingConfig config = TinyData.config(2, 0.01);
        Model start = TrainingSession.freshModel(TinyData.network(), data, config);
        TrainingSession session = new TrainingSession(start, data, config, 3);
        List<TrainingEvent> events = new ArrayList<>();

        session.run(event -> {
            events.add(event);
            session.useThreads(events.size() % 4);
        });

        assertArrayEquals(
                finished(run(config, 1)).best().parameters().values(),
                finished(events).best().parameters().values());
    }

    @Test
    void theStartStaysAsItWas() {
        TrainingConfig config = TinyData.config(1, 0.01);
        Model start = TrainingSession.freshModel(TinyData.network(), data, config);
        float[] before = start.parameters().values().clone();

        new TrainingSession(start, data, config, 1).run(event -> {});

        assertArrayEquals(before, start.parameters().values());
    }

    @Test
    void tellsEveryStepAndEveryEpochInOrder() {
        List<TrainingEvent> events = run(TinyData.config(3, 0.01), 2);

        TrainingEvent.Started started = assertInstanceOf(TrainingEvent.Started.class, events.get(0));
        List<Integer> steps = events.stream()
                .filter(TrainingEvent.Step.class::isInstance)
                .map(event -> ((TrainingEvent.Step) event).step())
                .toList();
        assertEquals(16, started.stepsPerEpoch(), "500 samples in batches of 32");
        assertEquals(48, steps.size());
        assertEquals(1, steps.get(0));
        assertEquals(48, steps.get(47));
        assertEquals(3, finished(events).best().training().epochs().size());
    }

    @Test
    void aStopEndsTheRunAfterTheStepAndKeepsItsWeights() {
        TrainingConfig config = TinyData.config(100, 0.01);
        Model start = TrainingSession.freshModel(TinyData.network(), data, config);
        TrainingSession session = new TrainingSession(start, data, config, 2);
        List<TrainingEvent> events = new ArrayList<>();

        session.run(event -> {
            events.add(event);
            if (event instanceof TrainingEvent.Step step && step.step() == 5) {
                session.stop();
            }
        });

        assertFalse(finished(events).completed());
        assertEquals(
                5, events.stream().filter(TrainingEvent.Step.class::isInstance).count());
    }

    @Test
    void aLearningRateFarTooHighIsToldAsDivergence() {
        TrainingConfig config = TrainingConfig.builder()
                .epochs(50)
                .batchSize(32)
                .optimiser(new Sgd())
                .learningRate(new ConstantSchedule(1000))
                .seed(7)
                .heldOut(100)
                .build();

        List<TrainingEvent> events = run(config, 2);

        assertInstanceOf(TrainingEvent.Diverged.class, events.get(events.size() - 1));
    }

    @Test
    void aNetworkThatGrowsEnormousIsDivergedWithinOneEpoch() {
        Dataset many = TinyData.bars(2100, 1);
        TrainingConfig config = TinyData.config(1, 100);
        Model start = TrainingSession.freshModel(TinyData.network(), many, config);
        List<TrainingEvent> events = new ArrayList<>();

        new TrainingSession(start, many, config, 2).run(events::add);

        assertInstanceOf(TrainingEvent.Diverged.class, events.get(events.size() - 1));
    }

    @Test
    void aFailureInTheRunIsToldAsAnEvent() {
        TrainingConfig config = TinyData.config(1, 0.01);
        Model start = TrainingSession.freshModel(TinyData.network(), data, config);
        List<TrainingEvent> events = new ArrayList<>();

        new TrainingSession(start, data, config, 1).run(event -> {
            events.add(event);
            if (event instanceof TrainingEvent.Step) {
                throw new IllegalStateException("listener");
            }
        });

        TrainingEvent.Failed failed = assertInstanceOf(TrainingEvent.Failed.class, events.get(events.size() - 1));
        assertEquals("listener", failed.cause().getMessage());
    }

    @Test
    void holdingOutEverythingIsRefused() {
        TrainingConfig config = TinyData.config(1, 0.01);
        Dataset few = data.slice(0, 100);
        Model start = TrainingSession.freshModel(TinyData.network(), few, config);

        Exception e = assertThrows(IllegalArgumentException.class, () -> new TrainingSession(start, few, config, 1));

        assertTrue(e.getMessage().contains("100 cannot be held out"), e.getMessage());
    }

    @Test
    void picturesOfAnotherShapeAreRefused() {
        TrainingConfig config = TinyData.config(1, 0.01);
        Model start = TrainingSession.freshModel(TinyData.network(), data, config);
        Dataset other = new Dataset("other", new Shape(4, 4, 1), new byte[160], new byte[10], List.of("a"));

        Exception e = assertThrows(IllegalArgumentException.class, () -> new TrainingSession(start, other, config, 1));

        assertTrue(e.getMessage().contains("8×8×1") && e.getMessage().contains("4×4×1"), e.getMessage());
    }

    @Test
    void theRecordHoldsEverySetting() {
        Model model = finished(run(TinyData.config(1, 0.01), 1)).best();

        assertEquals("bars", model.training().data().name());
        assertEquals(500, model.training().data().samples());
        assertEquals("32", model.training().settings().get("batchSize"));
        assertEquals("7", model.training().settings().get("seed"));
    }

    @Test
    void aModelThatIsTrainedFurtherFindsTheClassesByTheirNames() {
        TrainingConfig config = TinyData.config(12, 0.01);
        Model trained = finished(run(config, 2)).best();
        Dataset turned = data.withClasses(List.of("none", "lying", "standing"));
        List<TrainingEvent> events = new ArrayList<>();

        new TrainingSession(trained, turned, TinyData.config(1, 1e-6), 2).run(events::add);

        assertTrue(
                Evaluation.of(finished(events).best(), TinyData.bars(300, 2), 2).accuracy() > 0.95);
    }
}
