package inkling.ui.common;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * Runs cancellable work that reports its progress, and of which only the latest start is wanted. Nothing of an earlier start
 * arrives after {@link #start} or {@link #cancel}: no progress, no result, no failure.
 *
 * <p>{@code start} and {@code cancel} are for the UI thread.
 */
public final class CancellableTask {
    private final Background background;
    private AtomicBoolean wanted = new AtomicBoolean();

    /** Computes a result, and asks now and then whether it is still wanted. */
    @FunctionalInterface
    public interface Work<T> {
        T run(Progress progress) throws IOException;
    }

    /** Receives how far the work is, on the thread of the work. */
    public interface Progress {
        boolean isWanted();

        /**
         * Shows a change on the UI thread, unless the work has been cancelled meanwhile.
         *
         * @return whether the work is still wanted; if not, it should end
         */
        boolean report(Runnable change);
    }

    public CancellableTask(Background background) {
        this.background = background;
    }

    /**
     * Starts work instead of any that is under way. Work that is cancelled before its turn has come is not begun. Unless it is
     * cancelled, exactly one of the two consumers is called, on the UI thread.
     */
    public <T> void start(Work<T> work, Consumer<? super T> done, Consumer<? super Throwable> failed) {
        cancel();
        AtomicBoolean going = new AtomicBoolean(true);
        wanted = going;
        Progress progress = progress(going);
        background.run(
                () -> going.get() ? work.run(progress) : null,
                result -> {
                    if (going.get()) {
                        done.accept(result);
                    }
                },
                failure -> {
                    if (going.get()) {
                        failed.accept(failure);
                    }
                });
    }

    /** Ends the work under way, if there is any, at the next step at which it asks. */
    public void cancel() {
        wanted.set(false);
    }

    private Progress progress(AtomicBoolean going) {
        return new Progress() {
            @Override
            public boolean isWanted() {
                return going.get();
            }

            @Override
            public boolean report(Runnable change) {
                background.show(() -> {
                    if (going.get()) {
                        change.run();
                    }
                });
                return going.get();
            }
        };
    }
}
