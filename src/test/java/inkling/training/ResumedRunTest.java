package inkling.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.augmentation.AugmentationStep;
import inkling.data.Dataset;
import inkling.engine.optimiser.Adam;
import inkling.engine.optimiser.AdamW;
import inkling.engine.optimiser.CosineSchedule;
import inkling.engine.optimiser.Momentum;
import inkling.engine.optimiser.OptimiserSpec;
import inkling.engine.optimiser.Sgd;
import inkling.model.Model;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ResumedRunTest {
    private static final Dataset DATA = TinyData.bars(200, 1);
    private static final int STEPS = 3 * 6;

    /** Everything that a run remembers or draws: batch normalisation, dropout, augmentation, non-digits, the optimiser's buffers. */
    private static TrainingConfig config(OptimiserSpec optimiser, long seed, int heldOut) {
        return TrainingConfig.builder()
                .epochs(3)
                .batchSize(32)
                .optimiser(optimiser)
                .learningRate(new CosineSchedule(0.02, 0.2))
                .l2(1e-4)
                .labelSmoothing(0.05)
                .augmentation(Set.of(AugmentationStep.values()))
                .nonDigits(0.2)
                .seed(seed)
                .heldOut(heldOut)
                .build();
    }

    static Stream<TrainingConfig> configs() {
        return Stream.of(
                config(Adam.DEFAULT, 1, 50),
                config(new AdamW(0.9, 0.98, 1e-8, 1e-3), 2, 50),
                config(new Momentum(0.9), 3, 50),
                config(new Sgd(), 4, 50),
                config(Adam.DEFAULT, 5, 0));
    }

    private static TrainingSession fresh(TrainingConfig config) {
        return new TrainingSession(TrainingSession.freshModel(TinyData.normalised(), DATA, config), DATA, config, 1);
    }

    private static TrainingEvent.Finished finish(TrainingSession session) {
        List<TrainingEvent> events = new ArrayList<>();
        session.run(events::add);
        return assertInstanceOf(TrainingEvent.Finished.class, events.get(events.size() - 1));
    }

    /** A checkpoint after each step, and one after each epoch's end. */
    private static List<Checkpoint> checkpoints(TrainingSession session) {
        List<Checkpoint> all = new ArrayList<>();
        session.keepCheckpoints(Duration.ZERO, all::add);
        finish(session);
        return all;
    }

    private static void assertSame(Model expected, Model found) {
        assertArrayEquals(expected.parameters().values(), found.parameters().values());
        assertEquals(expected.training(), found.training());
        assertEquals(expected.calibration(), found.calibration());
    }

    private static void assertSame(TrainingEvent.Finished expected, TrainingEvent.Finished found) {
        assertSame(expected.last(), found.last());
        assertSame(expected.best(), found.best());
        assertEquals(expected.bestEpoch(), found.bestEpoch());
        assertEquals(expected.ending(), found.ending());
    }

    @ParameterizedTest
    @MethodSource("configs")
    void fromAnyStepOnARunEndsInTheSameBits(TrainingConfig config) {
        TrainingEvent.Finished expected = finish(fresh(config));
        List<Checkpoint> all = checkpoints(fresh(config));

        assertTrue(all.size() >= STEPS, () -> all.size() + " checkpoints");
        for (int i = 0; i < all.size(); i += 3 + i % 2) {
            assertSame(expected, finish(TrainingSession.resumed(all.get(i), DATA, 1 + i % 3)));
        }
    }

    @ParameterizedTest
    @MethodSource("configs")
    void anyNumberOfResumesEndsInTheSameBits(TrainingConfig config) {
        TrainingEvent.Finished expected = finish(fresh(config));
        Random random = new Random(config.seed());
        TrainingSession session = fresh(config);
        TrainingEvent.Finished end = brokenOff(session, random);
        while (end.ending() == TrainingEvent.Ending.STOPPED) {
            session = TrainingSession.resumed(last, DATA, 1 + random.nextInt(3));
            end = brokenOff(session, random);
        }

        assertSame(expected, end);
    }

    private Checkpoint last;

    /** Runs a session and stops it after some steps, at which it makes a checkpoint. */
    private TrainingEvent.Finished brokenOff(TrainingSession session, Random random) {
        session.keepCheckpoints(Duration.ofDays(1), checkpoint -> last = checkpoint);
        int[] left = {1 + random.nextInt(5)};
        List<TrainingEvent> events = new ArrayList<>();
        Consumer<TrainingEvent> listener = event -> {
            events.add(event);
            if (event instanceof TrainingEvent.Step && --left[0] == 0) {
                session.stop();
            }
        };
        session.run(listener);
        return assertInstanceOf(TrainingEvent.Finished.class, events.get(events.size() - 1));
    }

    @Test
    void whatWasDoneBeforeIsToldFirst() {
        TrainingConfig config = config(Adam.DEFAULT, 1, 50);
        Checkpoint inTheSecondEpoch = checkpoints(fresh(config)).get(8);
        List<TrainingEvent> events = new ArrayList<>();
        TrainingSession.resumed(inTheSecondEpoch, DATA, 1).run(events::add);

        TrainingEvent.Resumed resumed = assertInstanceOf(TrainingEvent.Resumed.class, events.get(1));
        TrainingEvent.Step next = assertInstanceOf(TrainingEvent.Step.class, events.get(2));
        assertEquals(1, resumed.epochs().size());
        assertEquals(resumed.step() + 1, next.step());
        assertEquals(2, next.epoch());
    }

    @Test
    void aCheckpointIsNotChangedByWhatFollows() {
        List<Checkpoint> all = new ArrayList<>();
        List<float[]> copies = new ArrayList<>();
        TrainingSession session = fresh(config(Adam.DEFAULT, 1, 50));
        session.keepCheckpoints(Duration.ZERO, checkpoint -> {
            all.add(checkpoint);
            copies.add(checkpoint.model().parameters().values().clone());
            checkpoint
                    .optimiser()
                    .buffers()
                    .forEach(buffer -> copies.add(buffer.values().clone()));
        });
        finish(session);

        List<float[]> after = new ArrayList<>();
        for (Checkpoint checkpoint : all) {
            after.add(checkpoint.model().parameters().values());
            checkpoint.optimiser().buffers().forEach(buffer -> after.add(buffer.values()));
        }
        for (int i = 0; i < copies.size(); i++) {
            assertArrayEquals(copies.get(i), after.get(i));
        }
    }

    @Test
    void otherPicturesAreRefused() {
        Checkpoint checkpoint = checkpoints(fresh(config(Adam.DEFAULT, 1, 50))).get(3);

        Exception fewer = assertThrows(
                IllegalArgumentException.class, () -> TrainingSession.resumed(checkpoint, TinyData.bars(100, 1), 1));
        Exception others = assertThrows(
                IllegalArgumentException.class, () -> TrainingSession.resumed(checkpoint, TinyData.bars(200, 2), 1));

        assertTrue(fewer.getMessage().contains("200") && fewer.getMessage().contains("100"), fewer.getMessage());
        assertTrue(others.getMessage().contains("SHA-256"), others.getMessage());
    }

    @Test
    void partsOfDifferentRunsAreNoCheckpoint() {
        List<Checkpoint> all = checkpoints(fresh(config(Adam.DEFAULT, 1, 50)));
        Checkpoint first = all.get(0);
        Checkpoint last = all.get(all.size() - 1);

        assertThrows(
                IllegalArgumentException.class,
                () -> new Checkpoint(
                        first.config(),
                        first.data(),
                        first.model(),
                        first.optimiser(),
                        first.best(),
                        last.place(),
                        0,
                        0));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Checkpoint(
                        config(new Momentum(0.9), 1, 50),
                        first.data(),
                        first.model(),
                        first.optimiser(),
                        first.best(),
                        first.place(),
                        0,
                        0));
    }
}
