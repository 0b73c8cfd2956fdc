package inkling.cli;

import inkling.store.run.CheckpointFolder;
import inkling.store.run.CheckpointedRun;
import inkling.training.TrainingEvent;
import inkling.training.TrainingSession;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * Runs a training session with its progress on a terminal and its checkpoints in a folder. If the program is interrupted, a last
 * checkpoint is made, and it says how to go on.
 */
final class WatchedRun {
    private final CheckpointedRun run;
    private final PrintWriter err;
    private final Path out;
    private final Optional<Path> folder;
    private final Progress progress;
    private TrainingEvent last;

    /** Read by the thread that runs when the program is interrupted. */
    private volatile boolean unfinished;

    private WatchedRun(CheckpointedRun run, RunFiles files, Optional<Path> folder, PrintWriter err) {
        this.run = run;
        this.err = err;
        this.folder = folder;
        out = files.out();
        progress = new Progress(err, System.console() != null);
    }

    /** Trains without checkpoints. */
    static TrainingEvent.Finished of(TrainingSession session, RunFiles files, PrintWriter err) throws IOException {
        return new WatchedRun(new CheckpointedRun(session, Optional.empty()), files, Optional.empty(), err).result();
    }

    /** Trains with checkpoints, which are all written when this returns. */
    static TrainingEvent.Finished of(
            TrainingSession session,
            RunFiles files,
            Checkpointing checkpointing,
            CheckpointFolder folder,
            PrintWriter err)
            throws IOException {
        CheckpointedRun.Place place = new CheckpointedRun.Place(folder, files.origin(), checkpointing.every());
        CheckpointedRun run = new CheckpointedRun(session, Optional.of(place));
        return new WatchedRun(run, files, Optional.of(checkpointing.folder()), err).result();
    }

    /** Says to which folder checkpoints are written, and how often. */
    record Checkpointing(Path folder, Duration every) {}

    private TrainingEvent.Finished result() throws IOException {
        Runtime.getRuntime().addShutdownHook(new Thread(this::interrupted, "inkling-interrupted"));
        unfinished = true;
        run.run(this::receive, problem -> err.println(problem.getMessage()));
        unfinished = false;
        progress.clear();
        if (last instanceof TrainingEvent.Finished finished) {
            return finished;
        } else if (last instanceof TrainingEvent.Diverged diverged) {
            throw new DivergedException(diverged);
        } else if (last instanceof TrainingEvent.Failed failed) {
            throw new IllegalStateException("Training failed.", failed.cause());
        }
        throw new IllegalStateException("Training ended without a last word: " + last);
    }

    private void receive(TrainingEvent event) {
        last = event;
        progress.show(event);
    }

    private void interrupted() {
        if (!unfinished) {
            return;
        }
        String advice = "";
        if (folder.isPresent()) {
            run.suspend();
            advice = "; go on with: train --resume \"" + folder.get() + "\"";
        }
        err.println("\nStopped; \"" + out + "\" was not written" + (advice.isEmpty() ? "." : advice));
    }
}
