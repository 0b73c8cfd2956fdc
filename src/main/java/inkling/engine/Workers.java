package inkling.engine;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;

/**
 * A small pool for loops whose turns are independent: the caller and {@code threads - 1} daemons take turns as they come
 * free. Idle daemons are parked, not spinning: a machine of two cores has other things to do. Belongs to one owner, who
 * calls {@link #run} from one thread at a time and closes it.
 */
public final class Workers implements AutoCloseable {
    private final Thread[] daemons;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger busy = new AtomicInteger();
    private IntConsumer task;
    private int turns;
    private volatile int round;
    private volatile boolean closed;
    private volatile Throwable failure;
    private volatile Thread caller;

    /** @param threads including the caller, at least 1 */
    public Workers(int threads, String name) {
        if (threads < 1) {
            throw new IllegalArgumentException("At least 1 thread is needed, not " + threads + ".");
        }
        daemons = new Thread[threads - 1];
        for (int i = 0; i < daemons.length; i++) {
            daemons[i] = new Thread(this::serve, name + "-" + (i + 1));
            daemons[i].setDaemon(true);
            // Whatever draws on the screen goes first.
            daemons[i].setPriority(Thread.NORM_PRIORITY - 1);
            daemons[i].start();
        }
    }

    /** How many threads work, the caller included. */
    public int threads() {
        return daemons.length + 1;
    }

    /**
     * Calls {@code task} with 0 to {@code turns - 1}, each once, and returns when all are done. Allocates nothing.
     *
     * @throws RuntimeException what a turn threw
     * @throws IllegalStateException after {@link #close}
     */
    public void run(int turns, IntConsumer task) {
        if (closed) {
            throw new IllegalStateException("These workers are closed.");
        }
        if (daemons.length == 0 || turns == 1) {
            for (int i = 0; i < turns; i++) {
                task.accept(i);
            }
            return;
        }
        this.task = task;
        this.turns = turns;
        failure = null;
        caller = Thread.currentThread();
        next.set(0);
        busy.set(daemons.length);
        round++;
        for (Thread daemon : daemons) {
            LockSupport.unpark(daemon);
        }
        takeTurns();
        while (busy.get() > 0) {
            LockSupport.park(this);
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

    private void serve() {
        int served = 0;
        while (!closed) {
            if (round == served) {
                LockSupport.park(this);
            } else {
                served = round;
                takeTurns();
                if (busy.decrementAndGet() == 0) {
                    LockSupport.unpark(caller);
                }
            }
        }
    }

    private void takeTurns() {
        try {
            for (int i = next.getAndIncrement(); i < turns; i = next.getAndIncrement()) {
                task.accept(i);
            }
        } catch (RuntimeException | Error e) {
            failure = e;
            next.set(turns);
        }
    }

    /** Lets the daemons end. Not while {@link #run} is going on. */
    @Override
    public void close() {
        closed = true;
        for (Thread daemon : daemons) {
            LockSupport.unpark(daemon);
        }
    }
}
