package inkling.store.run;

import inkling.failure.ExplainedIOException;
import inkling.store.StoreReason;
import inkling.training.Checkpoint;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Writes checkpoints on a thread of its own, so that training need not wait for the disk. One is written at a time; of those that
 * come meanwhile, the newest is written next and the others are dropped.
 */
public final class CheckpointWriter implements AutoCloseable {
    private final CheckpointFolder folder;
    private final Map<String, String> origin;
    private final Consumer<IOException> onFailure;
    private final Thread thread = new Thread(this::serve, "inkling-checkpoints");
    private Checkpoint next;
    private boolean closed;

    /**
     * @param origin see {@link StoredRun}
     * @param onFailure is told on the writer's thread when one could not be written; the run goes on
     */
    public CheckpointWriter(CheckpointFolder folder, Map<String, String> origin, Consumer<IOException> onFailure) {
        this.folder = folder;
        this.origin = new LinkedHashMap<>(origin);
        this.onFailure = onFailure;
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        thread.start();
    }

    /** Has it written as soon as may be, and returns at once. From any thread. */
    public synchronized void keep(Checkpoint checkpoint) {
        next = checkpoint;
        notifyAll();
    }

    private void serve() {
        try {
            for (Checkpoint checkpoint = take(); checkpoint != null; checkpoint = take()) {
                write(checkpoint);
            }
        } catch (InterruptedException e) {
            onFailure.accept(new ExplainedIOException(StoreReason.CHECKPOINTS_INTERRUPTED.of(), e));
        }
    }

    private void write(Checkpoint checkpoint) {
        try {
            folder.write(new StoredRun(checkpoint, origin));
        } catch (IOException e) {
            onFailure.accept(e);
        } catch (RuntimeException | OutOfMemoryError e) {
            onFailure.accept(new ExplainedIOException(StoreReason.CHECKPOINT_NOT_WRITTEN.of(e), e));
        }
    }

    /** @return null if there will be no more */
    private synchronized Checkpoint take() throws InterruptedException {
        while (next == null && !closed) {
            wait();
        }
        Checkpoint taken = next;
        next = null;
        return taken;
    }

    /** Waits until the newest one is written. */
    @Override
    public void close() {
        synchronized (this) {
            closed = true;
            notifyAll();
        }
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
