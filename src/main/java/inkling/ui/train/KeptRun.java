package inkling.ui.train;

import inkling.store.CheckpointFolder;
import inkling.store.CheckpointWriter;
import inkling.training.TrainingEvent;
import inkling.training.TrainingSession;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Runs training with checkpoints in a folder while it works; without one, it reports that there are none. */
final class KeptRun implements Trainer.Run {
    private static final System.Logger LOG = System.getLogger(KeptRun.class.getName());
    private static final Duration EVERY = Duration.ofSeconds(10);

    /** A step and a checkpoint take less. */
    private static final Duration LAST_CHECKPOINT = Duration.ofSeconds(5);

    private final TrainingSession session;
    private final Place place;
    private final Optional<CheckpointFolder> folder;
    private final Map<String, String> origin;
    /** Whether no step is under way, so that the newest checkpoint is the run as it is; guarded by this. */
    private boolean atRest;

    private volatile CheckpointWriter writer;

    /** Says where a run's checkpoints are kept. */
    sealed interface Place {
        record Folder(CheckpointFolder folder) implements Place {}

        /**
         * Says that there is no folder.
         *
         * @param reason why there is no folder for it
         */
        record Nowhere(IOException reason) implements Place {}
    }

    /** @param origin what it takes, besides a checkpoint, to resume the run */
    KeptRun(TrainingSession session, Place place, Map<String, String> origin) {
        this.session = session;
        this.place = place;
        folder = place instanceof Place.Folder in ? Optional.of(in.folder()) : Optional.empty();
        this.origin = origin;
    }

    @Override
    public void run(Consumer<TrainingEvent> listener, Consumer<IOException> trouble) {
        if (place instanceof Place.Nowhere nowhere) {
            trouble.accept(nowhere.reason());
            session.run(listener);
            return;
        }
        try (CheckpointWriter opened = new CheckpointWriter(folder.get(), origin, trouble)) {
            writer = opened;
            session.keepCheckpoints(EVERY, opened::keep);
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

    @Override
    public void pause() {
        session.pause();
    }

    @Override
    public void goOn() {
        session.resume();
    }

    @Override
    public void stop() {
        session.stop();
    }

    @Override
    public void makeRoom(boolean wanted) {
        session.makeRoom(wanted);
    }

    @Override
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

    @Override
    public void settle() {
        folder.ifPresent(KeptRun::clearAway);
    }

    /** Closes the folder of a run that nobody wants to resume. */
    static void clearAway(CheckpointFolder folder) {
        try (CheckpointFolder closing = folder) {
            closing.clear();
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "Checkpoints were not cleared away: {0}", e.getMessage());
        }
    }
}
