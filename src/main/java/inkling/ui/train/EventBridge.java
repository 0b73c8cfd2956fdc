package inkling.ui.train;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * Carries events from a thread that makes them fast to the UI thread, which gets them in batches, in order, none lost, and not
 * more often than its executor's delay allows.
 */
final class EventBridge<E> {
    /** 20 times a second. */
    static final Duration DELAY = Duration.ofMillis(50);

    private final Queue<E> queue = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean scheduled = new AtomicBoolean();
    private final Executor delayedUi;
    private final Consumer<List<E>> receiver;

    /** @param delayedUi runs what it is given on the UI thread, {@link #DELAY} later */
    EventBridge(Executor delayedUi, Consumer<List<E>> receiver) {
        this.delayedUi = delayedUi;
        this.receiver = receiver;
    }

    /** From any thread. */
    void tell(E event) {
        queue.add(event);
        if (scheduled.compareAndSet(false, true)) {
            delayedUi.execute(this::deliver);
        }
    }

    private void deliver() {
        // Before the queue is emptied: an event that comes in between is either taken now or scheduled again.
        scheduled.set(false);
        List<E> events = new ArrayList<>();
        for (E event = queue.poll(); event != null; event = queue.poll()) {
            events.add(event);
        }
        if (!events.isEmpty()) {
            receiver.accept(events);
        }
    }
}
