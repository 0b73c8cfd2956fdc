package inkling.store.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import inkling.data.Dataset;
import inkling.engine.Preset;
import inkling.engine.layer.Shape;
import inkling.engine.random.KeyedRandom;
import inkling.training.Recipes;
import inkling.training.TrainingConfig;
import inkling.training.TrainingEvent;
import inkling.training.TrainingSession;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class CheckpointedRunTest {
    private static final int SIZE = 60;

    /** So long that only epochs' ends and pauses make checkpoints. */
    private static final Duration SELDOM = Duration.ofDays(1);

    private final Dataset data = noise();
    private final TrainingConfig config = Recipes.full(Preset.FIRST_STEPS)
            .change()
            .epochs(3)
            .batchSize(5)
            .heldOut(10)
            .build();
    private final List<TrainingEvent> events = Collections.synchronizedList(new ArrayList<>());
    private final List<IOException> failures = Collections.synchronizedList(new ArrayList<>());

    @TempDir
    private Path parent;

    private CheckpointFolder folder;

    @BeforeEach
    void open() throws IOException {
        folder = CheckpointFolder.open(parent.resolve("run"));
    }

    private TrainingSession session() {
        return new TrainingSession(
                TrainingSession.freshModel(Preset.FIRST_STEPS.network(data.shape(), 10), data, config),
                data,
                config,
                1);
    }

    private CheckpointedRun kept(TrainingSession session) {
        return new CheckpointedRun(
                session, Optional.of(new CheckpointedRun.Place(folder, Map.of("out", "here"), SELDOM)));
    }

    /** Runs it on a thread of its own, which is suspended after its first steps and stays in its pause. */
    private Thread suspend(TrainingSession session) throws InterruptedException {
        CheckpointedRun run = kept(session);
        CountDownLatch begun = new CountDownLatch(1);
        Thread training = new Thread(() -> run.run(
                event -> {
                    events.add(event);
                    if (event instanceof TrainingEvent.Step) {
                        begun.countDown();
                    }
                },
                failures::add));
        training.setDaemon(true);
        training.start();
        begun.await();
        run.suspend();
        return training;
    }

    @Test
    void aSuspendedRunIsOnDiskAsItIs() throws Exception {
        TrainingSession session = session();
        Thread training = suspend(session);

        assertInstanceOf(TrainingEvent.Paused.class, events.get(events.size() - 1));
        assertEquals(
                events.stream().filter(TrainingEvent.Step.class::isInstance).count(),
                folder.newest().checkpoint().optimiser().steps());
        assertEquals(Map.of("out", "here"), folder.newest().origin());

        session.stop();
        training.join();
    }

    @Test
    void resumedItEndsInTheSameModelToTheBit() throws Exception {
        session().run(events::add);
        String whole = finished();
        TrainingSession broken = session();
        Thread training = suspend(broken);
        StoredRun stored = folder.newest();
        broken.stop();
        training.join();

        kept(TrainingSession.resumed(stored.checkpoint(), data, 1)).run(events::add, failures::add);

        assertEquals(whole, finished());
    }

    /** A hash of the last weights of the run that ended last. */
    private String finished() {
        return ((TrainingEvent.Finished) events.get(events.size() - 1))
                .last()
                .parameters()
                .sha256();
    }

    @Test
    void whenItHasEndedTheLastCheckpointIsWritten() throws IOException {
        kept(session()).run(events::add, failures::add);

        assertEquals(30, folder.newest().checkpoint().optimiser().steps());
        assertEquals(List.of(), failures);
    }

    @Test
    void suspendingARunThatHasEndedChangesNothing() throws IOException {
        CheckpointedRun run = kept(session());
        run.run(events::add, failures::add);
        StoredRun before = folder.newest();

        run.suspend();

        assertEquals(
                before.checkpoint().optimiser().steps(),
                folder.newest().checkpoint().optimiser().steps());
    }

    @Test
    void aCheckpointThatCannotBeWrittenIsToldAndTheRunGoesOn() throws IOException {
        Files.createDirectories(
                parent.resolve("run").resolve("checkpoint-0000000030.json").resolve("in the way"));

        kept(session()).run(events::add, failures::add);

        assertFalse(failures.isEmpty());
        finished();
    }

    @Test
    void withoutAFolderItTrainsAndWritesNothing() throws IOException {
        new CheckpointedRun(session(), Optional.empty()).run(events::add, failures::add);

        finished();
        try (Stream<Path> files = Files.list(parent.resolve("run"))) {
            assertEquals(1, files.count(), "only the lock");
        }
    }

    private static Dataset noise() {
        KeyedRandom random = new KeyedRandom(1);
        byte[] pixels = new byte[SIZE * 784];
        byte[] labels = new byte[SIZE];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = (byte) random.nextInt(256);
        }
        for (int i = 0; i < SIZE; i++) {
            labels[i] = (byte) (i % 10);
        }
        return new Dataset(
                "noise",
                new Shape(28, 28, 1),
                pixels,
                labels,
                List.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9"));
    }
}
