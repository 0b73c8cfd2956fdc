package inkling.cli;

import inkling.store.CheckpointFolder;
import inkling.store.CheckpointWriter;
import inkling.training.TrainingEvent;
import inkling.training.TrainingSession;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Runs a training session with its progress on a terminal and its checkpoints in a folder. If the program is interrupted, a last
 * checkpoint is made, and it says how to go on.
 */
final class WatchedRun {
    /** A step and a checkpoint take less. */
    private static final long LAST_CHECKPOINT_SECONDS = 5;

    private final TrainingSession session;
    private final PrintWriter err;
    private final Path out;
    private final Optional<Path> folder;
    private final Optional<CheckpointWriter> writer;
    private final Progress progress;
    private final CountDownLatch paused = new CountDownLatch(1);
    private TrainingEvent last;

    /** Read by the thread that runs when the program is interrupted. */
    private volatile boolean unfinished;

    private WatchedRun(
            TrainingSession session,
            RunFiles files,
            Optional<Path> folder,
            Optional<CheckpointWriter> writer,
            PrintWriter err) {
        this.session = session;
        this.err = err;
        this.folder = folder;
        this.writer = writer;
        out = files.out();
        progress = new Progress(err, System.console() != null);
    }

    /** Trains without checkpoints. */
    static TrainingEvent.Finished of(TrainingSession session, RunFiles files, PrintWriter err) throws IOException {
        return new WatchedRun(session, files, Optional.empty(), Optional.empty(), err).result();
    }

    /** Trains with checkpoints, which are all written when this returns. */
    static TrainingEvent.Finished of(
            TrainingSession session,
            RunFiles files,
            Checkpointing checkpointing,
            CheckpointFolder folder,
            PrintWriter err)
            throws IOException {
        try (CheckpointWriter writer =
                new CheckpointWriter(folder, files.origin(), problem -> err.println(problem.getMessage()))) {
            session.keepCheckpoints(checkpointing.every(), writer::keep);
            return new WatchedRun(session, files, Optional.of(checkpointing.folder()), Optional.of(writer), err)
                    .result();
        }
    }

    /** Says to which folder checkpoints are written, and how often. */
    record Checkpointing(Path folder, Duration every) {}

    private TrainingEvent.Finished result() throws IOException {
        Runtime.getRuntime().addShutdownHook(new Thread(this::interrupted, "inkling-interrupted"));
        unfinished = true;
        session.run(this::receive);
        unfinished = false;
        progress.clear();
        if (last instanceof TrainingEvent.Finished finished) {
            return finished;
        } else if (last instanceof TrainingEvent.Diverged diverged) {
            throw new DivergedException(diverged);
        } else if (last instanceof TrainingEvent.Failed failed && failed.cause() instanceof OutOfMemoryError e) {
            throw e;
        } else if (last instanceof TrainingEvent.Failed failed) {
            throw new IllegalStateException("Training failed.", failed.cause());
        }
        throw new IllegalStateException("Training ended without a last word: " + last);
    }

    private void receive(TrainingEvent event) {
        last = event;
        progress.show(event);
        if (event instanceof TrainingEvent.Paused) {
            paused.countDown();
        }
    }

    private void interrupted() {
        if (!unfinished) {
            return;
        }
        String advice = "";
        if (writer.isPresent()) {
            session.pause();
            try {
                if (paused.await(LAST_CHECKPOINT_SECONDS, TimeUnit.SECONDS)) {
                    writer.get().close();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            advice = "; go on with: train --resume \"" + folder.orElseThrow() + "\"";
        }
        err.println("\nStopped; \"" + out + "\" was not written" + (advice.isEmpty() ? "." : advice));
    }
}
