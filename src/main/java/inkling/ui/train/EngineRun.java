package inkling.ui.train;

import inkling.store.run.CheckpointFolder;
import inkling.store.run.CheckpointedRun;
import inkling.training.TrainingEvent;
import inkling.training.TrainingSession;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** A run of this program's engine that is kept in a folder while it works; without one, it says that it is not. */
final class EngineRun implements TrainingService.Run {
    private static final Duration EVERY = Duration.ofSeconds(10);

    private final TrainingSession session;
    private final CheckpointedRun run;
    private final Optional<CheckpointFolder> folder;
    private final Optional<IOException> noFolder;

    private EngineRun(
            TrainingSession session,
            CheckpointedRun run,
            Optional<CheckpointFolder> folder,
            Optional<IOException> noFolder) {
        this.session = session;
        this.run = run;
        this.folder = folder;
        this.noFolder = noFolder;
    }

    /** @param origin what it takes, besides a checkpoint, to resume the run */
    static EngineRun in(CheckpointFolder folder, Map<String, String> origin, TrainingSession session) {
        CheckpointedRun.Place place = new CheckpointedRun.Place(folder, origin, EVERY);
        return new EngineRun(
                session, new CheckpointedRun(session, Optional.of(place)), Optional.of(folder), Optional.empty());
    }

    /** @param reason why there is no folder to keep the run in */
    static EngineRun notKept(IOException reason, TrainingSession session) {
        return new EngineRun(
                session, new CheckpointedRun(session, Optional.empty()), Optional.empty(), Optional.of(reason));
    }

    @Override
    public void run(Consumer<TrainingEvent> listener, Consumer<IOException> trouble) {
        noFolder.ifPresent(trouble);
        run.run(listener, trouble);
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
        run.suspend();
    }

    @Override
    public void settle() {
        folder.ifPresent(CheckpointFolder::discard);
    }
}
