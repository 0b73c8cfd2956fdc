package inkling.ui.model;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/**
 * Lets commands with files follow one another: while one reads or writes, others wait, so that each begins with what the one before
 * has left. On the UI thread, but for the work itself.
 */
final class FileQueue {
    private final Executor background;
    private final Executor ui;
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private boolean asking;

    /** Something with a file, on a background thread. */
    interface Work {
        /** @return what follows from it, on the UI thread */
        Runnable run() throws IOException;
    }

    FileQueue(Executor background, Executor ui) {
        this.background = background;
        this.ui = ui;
    }

    ReadOnlyBooleanProperty working() {
        return working.getReadOnlyProperty();
    }

    /** Runs a command now, or when those before it are done; not at all while a file dialog waits for an answer. */
    void command(Runnable command) {
        if (asking) {
            return;
        }
        waiting.add(command);
        next();
    }

    /** Asks for a file; the window goes on meanwhile, but begins no other command with files. */
    <T> Optional<T> ask(Supplier<Optional<T>> dialog) {
        asking = true;
        try {
            return dialog.get();
        } finally {
            asking = false;
        }
    }

    /** @param failed gets what went wrong, on the UI thread; the commands that wait are then forgotten */
    void start(Work work, Consumer<Exception> failed) {
        working.set(true);
        background.execute(() -> {
            Runnable result;
            try {
                result = work.run();
            } catch (IOException | RuntimeException e) {
                result = () -> {
                    waiting.clear();
                    failed.accept(e);
                };
            }
            Runnable following = result;
            ui.execute(() -> {
                working.set(false);
                following.run();
                next();
            });
        });
    }

    private void next() {
        while (!working.get() && !waiting.isEmpty()) {
            waiting.remove().run();
        }
    }
}
