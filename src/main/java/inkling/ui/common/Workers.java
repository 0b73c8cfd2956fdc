package inkling.ui.common;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Holds the window's own threads: one for recognition, one for files, one for training, one for scores, one for inspection, one for explanations. All are daemons with a
 * name and below the FX thread's priority; closing ends them.
 */
public final class Workers implements AutoCloseable {
    private final ExecutorService recognitionThread = single("recognition", Thread.NORM_PRIORITY - 1);
    private final ExecutorService filesThread = single("files", Thread.NORM_PRIORITY - 1);
    private final ExecutorService trainingThread = single("training", Thread.MIN_PRIORITY);
    private final ExecutorService scoresThread = single("scores", Thread.MIN_PRIORITY);
    private final ExecutorService inspectionThread = single("inspection", Thread.NORM_PRIORITY - 2);
    private final ExecutorService explanationThread = single("explanation", Thread.NORM_PRIORITY - 3);
    private final Executor ui;
    private final Background recognition;
    private final Background files;
    private final Background training;
    private final Background scores;
    private final Background inspection;
    private final Background explanation;

    /** @param ui runs on the UI thread */
    public Workers(Executor ui) {
        this.ui = ui;
        recognition = new Background(recognitionThread, ui);
        files = new Background(filesThread, ui);
        training = new Background(trainingThread, ui);
        scores = new Background(scoresThread, ui);
        inspection = new Background(inspectionThread, ui);
        explanation = new Background(explanationThread, ui);
    }

    public Background recognition() {
        return recognition;
    }

    public Background files() {
        return files;
    }

    /** The thread of {@link #files}, but some time later. */
    public Executor filesAfter(Duration delay) {
        return after(delay, filesThread);
    }

    /** The thread of {@link #explanation}, but some time later. */
    public Background explanationAfter(Duration delay) {
        return new Background(after(delay, explanationThread), ui);
    }

    private static Executor after(Duration delay, Executor thread) {
        return CompletableFuture.delayedExecutor(delay.toMillis(), TimeUnit.MILLISECONDS, thread);
    }

    /** It has the lowest priority; the threads of a run's own pool have one below that of the window. */
    public Background training() {
        return training;
    }

    /** For what takes seconds to minutes and must neither wait for a training run nor keep files waiting. */
    public Background scores() {
        return scores;
    }

    /** For what follows each answer while somebody looks into the network: it must not keep the next answer waiting. */
    public Background inspection() {
        return inspection;
    }

    /** For what says why, of an answer or of a value: it must not keep the pictures of the network waiting. */
    public Background explanation() {
        return explanation;
    }

    @Override
    public void close() {
        List.of(recognitionThread, filesThread, trainingThread, scoresThread, inspectionThread, explanationThread)
                .forEach(ExecutorService::shutdown);
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
