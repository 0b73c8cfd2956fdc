package inkling.ui.model;

import inkling.ui.common.Background;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/**
 * Runs commands with files one after another: while one reads or writes, others wait, so that each begins with what the one
 * before has left. On the UI thread, but for the work itself.
 */
final class FileQueue {
    private final Background background;
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private boolean asking;

    FileQueue(Background background) {
        this.background = background;
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

    /**
     * Does something with a file in the background.
     *
     * @param work returns what follows from it, on the UI thread
     * @param failed gets what went wrong, on the UI thread; the commands that wait are then forgotten
     */
    void start(Background.Work<Runnable> work, Consumer<Throwable> failed) {
        working.set(true);
        background.run(work, this::goOn, problem -> {
            waiting.clear();
            goOn(() -> failed.accept(problem));
        });
    }

    private void goOn(Runnable following) {
        working.set(false);
        following.run();
        next();
    }

    private void next() {
        while (!working.get() && !waiting.isEmpty()) {
            waiting.remove().run();
        }
    }
}
