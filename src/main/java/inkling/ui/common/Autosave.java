package inkling.ui.common;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** Saves the latest of many versions, some time after the first of them: a change costs no write of its own. */
public final class Autosave<T> {
    private final Executor delayedBackground;
    private final Consumer<T> save;
    private final AtomicReference<T> unsaved = new AtomicReference<>();

    /** @param delayedBackground runs what it is given some time later, on a background thread */
    public Autosave(Executor delayedBackground, Consumer<T> save) {
        this.delayedBackground = delayedBackground;
        this.save = save;
    }

    public void changed(T version) {
        if (unsaved.getAndSet(version) == null) {
            delayedBackground.execute(this::saveNow);
        }
    }

    /** Saves what is not saved yet, on this thread. */
    public void saveNow() {
        T newest = unsaved.getAndSet(null);
        if (newest != null) {
            save.accept(newest);
        }
    }
}
