package inkling.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.data.Dataset;
import inkling.model.Model;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ControlledRunTest {
    private final Dataset data = TinyData.bars(600, 1);
    private final TrainingConfig config = TinyData.config(2, 0.01);
    private final Model start = TrainingSession.freshModel(TinyData.network(), data, config);
    private final TrainingSession session = new TrainingSession(start, data, config, 2);
    private final List<TrainingEvent> events = Collections.synchronizedList(new ArrayList<>());
    private final List<Checkpoint> checkpoints = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch paused = new CountDownLatch(1);

    /** Starts the run on a thread of its own, to be paused after its fifth step, and waits for the pause. */
    private Thread pausedRun() throws InterruptedException {
        session.keepCheckpoints(Duration.ofDays(1), checkpoints::add);
        Thread thread = new Thread(() -> session.run(event -> {
            events.add(event);
            if (event instanceof TrainingEvent.Step step && step.step() == 5) {
                session.pause();
            } else if (event instanceof TrainingEvent.Paused) {
                paused.countDown();
            }
        }));
        thread.start();
        paused.await();
        while (thread.getState() == Thread.State.RUNNABLE) {
            Thread.onSpinWait();
        }
        return thread;
    }

    private TrainingEvent.Finished finished() {
        return assertInstanceOf(TrainingEvent.Finished.class, events.get(events.size() - 1));
    }

    @Test
    void inAPauseTheThreadWaitsAndNothingIsComputed() throws InterruptedException {
        Thread thread = pausedRun();

        assertEquals(Thread.State.WAITING, thread.getState());
        assertEquals(new TrainingEvent.Paused(5), events.get(events.size() - 1));
        session.stop();
        thread.join();
    }

    @Test
    void aPauseChangesNotOneBit() throws InterruptedException {
        Thread thread = pausedRun();
        session.resume();
        thread.join();
        List<TrainingEvent> undisturbed = new ArrayList<>();
        new TrainingSession(start, data, config, 1).run(undisturbed::add);

        TrainingEvent.Finished expected =
                assertInstanceOf(TrainingEvent.Finished.class, undisturbed.get(undisturbed.size() - 1));
        assertTrue(events.contains(new TrainingEvent.Continued(5)));
        assertArrayEquals(
                expected.last().parameters().values(),
                finished().last().parameters().values());
    }

    @Test
    void aPauseBeginsWithACheckpoint() throws InterruptedException {
        Thread thread = pausedRun();

        assertEquals(1, checkpoints.size());
        assertEquals(5, checkpoints.get(0).place().step());
        session.stop();
        thread.join();
    }

    @Test
    void aPausedRunCanBeStopped() throws InterruptedException {
        Thread thread = pausedRun();
        session.stop();
        thread.join();

        assertEquals(TrainingEvent.Ending.STOPPED, finished().ending());
        assertEquals(
                5, events.stream().filter(TrainingEvent.Step.class::isInstance).count());
    }

    @Test
    void aRunStoppedWithinItsFirstEpochHasNoBestEpoch() throws InterruptedException {
        Thread thread = pausedRun();
        session.stop();
        thread.join();

        assertEquals(0, finished().bestEpoch());
        assertEquals(finished().last(), finished().best());
        assertEquals(0, finished().best().training().keptEpoch());
    }
}
