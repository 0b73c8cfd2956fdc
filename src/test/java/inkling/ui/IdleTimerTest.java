package inkling.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class IdleTimerTest {
    private static final long FRAME = 16_000_000;

    private final AtomicInteger runs = new AtomicInteger();
    private final IdleTimer timer = new IdleTimer(runs::incrementAndGet);
    private long now = 1_000_000_000;

    @Test
    void theActionWaitsForFramesInARow() {
        frames(10, FRAME);
        assertEquals(0, runs.get());
        frames(1, FRAME);
        assertEquals(1, runs.get());
    }

    @Test
    void aFrameThatIsLateBeginsTheCountAnew() {
        frames(10, FRAME);
        frames(1, 300_000_000);
        frames(9, FRAME);
        assertEquals(0, runs.get());
    }

    @Test
    void whileEveryFrameIsLateNothingRuns() {
        frames(1000, 60_000_000);
        assertEquals(0, runs.get());
    }

    @Test
    void theActionRunsOnce() {
        frames(1000, FRAME);
        assertEquals(1, runs.get());
    }

    private void frames(int count, long apart) {
        for (int i = 0; i < count; i++) {
            now += apart;
            timer.handle(now);
        }
    }
}
