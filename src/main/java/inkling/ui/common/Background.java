package inkling.ui.common;

import inkling.failure.Reason;
import java.io.IOException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * Runs work off the UI thread and hands what comes of it back to the UI thread. This is the only way in which view models use other
 * threads: {@link #run} for work that is always wanted, {@link CancellableTask} for work that can be cancelled and tells how far it
 * is, {@link LatestOnly} for questions that come faster than answers.
 *
 * <p>All methods may be called on any thread.
 */
public final class Background {
    private static final System.Logger LOG = System.getLogger(Background.class.getName());

    private final Executor worker;
    private final Executor ui;

    /** Computes a result, and may fail. */
    @FunctionalInterface
    public interface Work<T> {
        T run() throws IOException;
    }

    /** Does work without a result, and may fail. */
    @FunctionalInterface
    public interface Action {
        void run() throws IOException;
    }

    /**
     * @param worker runs the work; whether one piece at a time is for it to decide
     * @param ui runs on the UI thread, in the order in which it is asked
     */
    public Background(Executor worker, Executor ui) {
        this.worker = worker;
        this.ui = ui;
    }

    /** Does everything at once, on the thread that asks for it. */
    public static Background onCallingThread() {
        return new Background(Runnable::run, Runnable::run);
    }

    /**
     * Runs work. Exactly one of the two consumers is called, on the UI thread; if memory runs out while {@code done} shows the
     * result, {@code failed} is called after it.
     *
     * @param done gets the result
     * @param failed gets whatever the work threw, errors of the virtual machine such as a lack of memory among them
     */
    public <T> void run(Work<T> work, Consumer<? super T> done, Consumer<? super Throwable> failed) {
        worker.execute(() -> {
            Runnable outcome;
            try {
                T result = work.run();
                outcome = () -> showResult(result, done, failed);
            } catch (Throwable e) {
                log(e);
                outcome = () -> failed.accept(e);
            }
            ui.execute(outcome);
        });
    }

    private static <T> void showResult(T result, Consumer<? super T> done, Consumer<? super Throwable> failed) {
        try {
            done.accept(result);
        } catch (OutOfMemoryError e) {
            failed.accept(e);
        }
    }

    /** Does the same as {@link #run(Work, Consumer, Consumer)}, for work without a result. */
    public void run(Action action, Runnable done, Consumer<? super Throwable> failed) {
        run(
                () -> {
                    action.run();
                    return null;
                },
                nothing -> done.run(),
                failed);
    }

    /** Runs something on the UI thread, after all that was handed to it before. */
    public void show(Runnable change) {
        ui.execute(change);
    }

    /** Lack of memory and files that cannot be read are said to the user; the rest are faults, whose place must be found. */
    private static void log(Throwable failure) {
        if (!(failure instanceof IOException) && !Reason.isLackOfMemory(failure)) {
            LOG.log(System.Logger.Level.WARNING, "Work in the background failed.", failure);
        }
    }
}
