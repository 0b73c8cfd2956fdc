package inkling.store.run;

import inkling.training.TrainingEvent;
import inkling.training.TrainingSession;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Trains, and keeps checkpoints of the run in a folder meanwhile, if there is one. {@link #run} is called once; any thread can
 * {@linkplain #suspend suspend} the run, so that another start of the program resumes it where it was.
 */
public final class CheckpointedRun {
    /** Longer than a step and a checkpoint take. */
    private static final Duration LAST_CHECKPOINT = Duration.ofSeconds(5);

    private final TrainingSession session;
    private final Optional<Place> place;
    private volatile CheckpointWriter writer;

    /** Whether no step is under way, so that the newest checkpoint is the run as it is; guarded by this. */
    private boolean atRest;

    /**
     * Where checkpoints are kept.
     *
     * @param folder stays open; its owner closes it when the run is over
     * @param origin what it takes, besides a checkpoint, to resume the run; see {@link StoredRun}
     * @param every how long after a checkpoint the next one is made, besides those at each epoch's end
     */
    public record Place(CheckpointFolder folder, Map<String, String> origin, Duration every) {}

    /** @param place nothing for a run that is not kept */
    public CheckpointedRun(TrainingSession session, Optional<Place> place) {
        this.session = session;
        this.place = place;
    }

    /**
     * Trains to the end, on this thread; when it returns, all checkpoints are written.
     *
     * @param listener is told every event on this thread
     * @param onFailure is told, on another thread, when a checkpoint could not be written; the run goes on
     */
    public void run(Consumer<TrainingEvent> listener, Consumer<IOException> onFailure) {
        if (place.isEmpty()) {
            session.run(listener);
            return;
        }
        Place where = place.get();
        try (CheckpointWriter opened = new CheckpointWriter(where.folder(), where.origin(), onFailure)) {
            writer = opened;
            session.keepCheckpoints(where.every(), opened::keep);
            session.run(event -> {
                if (event instanceof TrainingEvent.Paused) {
                    rest(true);
                } else if (event instanceof TrainingEvent.Continued) {
                    rest(false);
                }
                listener.accept(event);
            });
        } finally {
            rest(true);
        }
    }

    private synchronized void rest(boolean now) {
        atRest = now;
        notifyAll();
    }

    /**
     * Pauses the run and writes it to the folder as it is then, if it has one. Waits for it 5 seconds at most; should that not do, the
     * checkpoint before remains the newest.
     */
    public void suspend() {
        session.pause();
        if (writer != null && rests()) {
            writer.close();
        }
    }

    private synchronized boolean rests() {
        long end = System.nanoTime() + LAST_CHECKPOINT.toNanos();
        try {
            for (long left = LAST_CHECKPOINT.toMillis();
                    !atRest && left > 0;
                    left = (end - System.nanoTime()) / 1_000_000) {
                wait(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return atRest;
    }
}
