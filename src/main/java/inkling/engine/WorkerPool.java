package inkling.engine;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * Runs loops with independent iterations in parallel, on the caller and {@code threads - 1} daemon threads, each of which takes
 * the next iteration when it is free. A daemon that is not given a processor in time is not waited for: the others take its
 * iterations. Idle daemons are parked, not spinning on: a machine of two cores has other things to do.
 *
 * <p>Belongs to one owner, who calls {@link #run} from one thread at a time and closes it.
 */
public final class WorkerPool implements AutoCloseable {
    /** Runs one iteration of a loop. */
    public interface Task {
        /**
         * Runs one turn.
         *
         * @param turn which one this is, from 0
         * @param worker who takes it, 0 to {@code threads - 1}: nobody else has that number meanwhile
         */
        void run(int turn, int worker);
    }

    /**
     * How often a thread looks again before it parks: some ten microseconds, less than it takes to be woken, and enough to bridge
     * the gap between two loops of one training step.
     */
    private static final int SPINS = 1000;

    /** No daemon may join: there is nothing to do. */
    private static final int CLOSED = -1;

    private final Thread[] daemons;
    private final AtomicInteger next = new AtomicInteger();
    /** The number of daemons at work on the round, or {@link #CLOSED}. */
    private final AtomicInteger joined = new AtomicInteger(CLOSED);

    private Task task;
    private int turns;
    private Thread caller;
    private volatile int round;
    private volatile int most = Integer.MAX_VALUE;
    private volatile boolean ended;
    private volatile Throwable failure;

    /**
     * Makes a pool and starts its threads, which are daemons and wait.
     *
     * @param threads including the caller, at least 1
     * @param name of the threads, before their numbers
     */
    public WorkerPool(int threads, String name) {
        if (threads < 1) {
            throw new IllegalArgumentException("At least 1 thread is needed, not " + threads + ".");
        }
        daemons = new Thread[threads - 1];
        for (int i = 0; i < daemons.length; i++) {
            int worker = i + 1;
            daemons[i] = new Thread(name + "-" + worker) {
                @Override
                public void run() {
                    serve(worker);
                }
            };
            daemons[i].setDaemon(true);
            // Whatever draws on the screen goes first.
            daemons[i].setPriority(Thread.NORM_PRIORITY - 1);
            daemons[i].start();
        }
    }

    /** {@return the number of threads, the caller included} */
    public int threads() {
        return daemons.length + 1;
    }

    /**
     * Lets no more than {@code most} threads work from the next {@link #run} on, the caller included: to make room for others
     * for a while. From any thread.
     *
     * @param most 1 or more; what exceeds {@link #threads()} changes nothing
     */
    public void limit(int most) {
        this.most = most;
    }

    /**
     * Calls {@code task} with 0 to {@code turns - 1}, each once, and returns when all are done. Allocates nothing.
     *
     * @param turns 0 or more
     * @param task called on several threads at once
     * @throws RuntimeException what a turn threw; then some turns may not have been taken
     * @throws IllegalStateException after {@link #close}
     */
    public void run(int turns, Task task) {
        if (ended) {
            throw new IllegalStateException("These workers are closed.");
        }
        if (daemons.length == 0 || turns == 1) {
            for (int i = 0; i < turns; i++) {
                task.run(i, 0);
            }
            return;
        }
        this.task = task;
        this.turns = turns;
        caller = Thread.currentThread();
        failure = null;
        next.set(0);
        joined.set(0);
        round++;
        for (Thread daemon : daemons) {
            LockSupport.unpark(daemon);
        }
        takeTurns(0);
        int spins = 0;
        while (!joined.compareAndSet(0, CLOSED)) {
            spins = waitALittle(spins);
        }
        this.task = null;
        rethrow(failure);
    }

    private static void rethrow(Throwable failure) {
        if (failure instanceof RuntimeException e) {
            throw e;
        } else if (failure instanceof Error e) {
            throw e;
        }
    }

    private void serve(int worker) {
        int served = 0;
        int spins = 0;
        while (!ended) {
            int current = round;
            if (current == served || worker >= most || !join()) {
                spins = waitALittle(spins);
                continue;
            }
            spins = 0;
            served = current;
            takeTurns(worker);
            if (joined.decrementAndGet() == 0) {
                LockSupport.unpark(caller);
            }
        }
    }

    /** @return the number of times that this thread has spun since there was something to do */
    private int waitALittle(int spins) {
        if (spins < SPINS) {
            Thread.onSpinWait();
            return spins + 1;
        }
        LockSupport.park(this);
        return spins;
    }

    private boolean join() {
        int count = joined.get();
        while (count != CLOSED) {
            if (joined.compareAndSet(count, count + 1)) {
                return true;
            }
            count = joined.get();
        }
        return false;
    }

    private void takeTurns(int worker) {
        try {
            for (int i = next.getAndIncrement(); i < turns; i = next.getAndIncrement()) {
                task.run(i, worker);
            }
        } catch (RuntimeException | Error e) {
            failure = e;
            next.set(turns);
        }
    }

    /** Lets the daemons end. Not while {@link #run} is going on. */
    @Override
    public void close() {
        ended = true;
        for (Thread daemon : daemons) {
            LockSupport.unpark(daemon);
        }
    }
}
