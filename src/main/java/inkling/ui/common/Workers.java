package inkling.ui.common;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The window's own threads: one that answers drawings, one for files, one for training, one for scores. All are daemons with a name and below
 * the FX thread's priority; closing ends them.
 */
public final class Workers implements AutoCloseable {
    private final ExecutorService recognition = single("recognition", Thread.NORM_PRIORITY - 1);
    private final ExecutorService files = single("files", Thread.NORM_PRIORITY - 1);
    private final ExecutorService training = single("training", Thread.MIN_PRIORITY);
    private final ExecutorService scores = single("scores", Thread.MIN_PRIORITY);

    public ExecutorService recognition() {
        return recognition;
    }

    public ExecutorService files() {
        return files;
    }

    /** Its threads, and those that work on it starts, have the lowest priority. */
    public ExecutorService training() {
        return training;
    }

    /** For what takes seconds to minutes and must neither wait for a training run nor keep files waiting. */
    public ExecutorService scores() {
        return scores;
    }

    @Override
    public void close() {
        recognition.shutdown();
        files.shutdown();
        training.shutdown();
        scores.shutdown();
    }

    private static ExecutorService single(String name, int priority) {
        return Executors.newSingleThreadExecutor(work -> {
            Thread thread = new Thread(work, "inkling-" + name);
            thread.setDaemon(true);
            thread.setPriority(priority);
            return thread;
        });
    }
}
