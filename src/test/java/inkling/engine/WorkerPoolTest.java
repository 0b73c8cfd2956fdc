package inkling.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkerPoolTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void eachTurnIsTakenExactlyOnce(int threads) {
        try (WorkerPool workers = new WorkerPool(threads, "turns")) {
            for (int turns : new int[] {0, 1, 2, 7, 100}) {
                for (int round = 0; round < 50; round++) {
                    AtomicIntegerArray taken = new AtomicIntegerArray(turns);
                    workers.run(turns, (turn, worker) -> taken.incrementAndGet(turn));
                    for (int i = 0; i < turns; i++) {
                        assertEquals(1, taken.get(i), "turn " + i + " of " + turns);
                    }
                }
            }
            assertEquals(threads, workers.threads());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void whatATurnThrowsReachesTheCallerAndTheWorkersGoOn(int threads) {
        try (WorkerPool workers = new WorkerPool(threads, "failing")) {
            RuntimeException failure = new IllegalStateException("turn 5");
            Error error = new AssertionError("turn 0");
            assertSame(failure, assertThrows(RuntimeException.class, () -> workers.run(8, throwing(5, failure))));
            assertSame(error, assertThrows(Error.class, () -> workers.run(8, throwing(0, error))));
            AtomicInteger taken = new AtomicInteger();
            workers.run(8, (turn, worker) -> taken.incrementAndGet());
            assertEquals(8, taken.get());
        }
    }

    private static WorkerPool.Task throwing(int at, Throwable failure) {
        return (turn, worker) -> {
            if (turn == at && failure instanceof RuntimeException e) {
                throw e;
            } else if (turn == at) {
                throw (Error) failure;
            }
        };
    }

    @Test
    void aLimitKeepsTheOthersFromWorking() {
        try (WorkerPool workers = new WorkerPool(4, "limited")) {
            workers.limit(1);
            Thread caller = Thread.currentThread();
            workers.run(500, (turn, worker) -> assertSame(caller, Thread.currentThread()));
        }
    }

    @Test
    void noTwoTurnsShareAWorkerNumberAtATime() {
        try (WorkerPool workers = new WorkerPool(4, "numbers")) {
            AtomicIntegerArray inUse = new AtomicIntegerArray(4);
            AtomicInteger clashes = new AtomicInteger();
            workers.run(2000, (turn, worker) -> {
                clashes.addAndGet(inUse.getAndIncrement(worker));
                Thread.onSpinWait();
                inUse.decrementAndGet(worker);
            });
            assertEquals(0, clashes.get());
        }
    }

    @Test
    void theDaemonsAreNamedAndEndWhenClosed() throws InterruptedException {
        WorkerPool workers = new WorkerPool(3, "closing");
        List<Thread> daemons = Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("closing-"))
                .toList();
        assertEquals(2, daemons.size());
        assertTrue(daemons.stream().allMatch(Thread::isDaemon));

        workers.close();

        for (Thread daemon : daemons) {
            daemon.join(10_000);
            assertFalse(daemon.isAlive());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void closedWorkersRefuseToRun(int threads) {
        WorkerPool workers = new WorkerPool(threads, "closed");
        workers.close();
        assertThrows(IllegalStateException.class, () -> workers.run(2, (turn, worker) -> {}));
    }

    @Test
    void oneThreadIsTheCaller() {
        Thread caller = Thread.currentThread();
        try (WorkerPool workers = new WorkerPool(1, "alone")) {
            workers.run(3, (turn, worker) -> assertSame(caller, Thread.currentThread()));
        }
    }

    @Test
    void noThreadIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new WorkerPool(0, "none"));
    }
}
