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

    private final Optional<CheckpointFolder> folder;
    private final Optional<IOException> noFolder;
    /** Empty once the run has ended: its pictures may be large, and its result may wait long for a decision. */
    private volatile Optional<Work> work;

    private record Work(TrainingSession session, CheckpointedRun run) {}

    private EngineRun(Work work, Optional<CheckpointFolder> folder, Optional<IOException> noFolder) {
        this.work = Optional.of(work);
        this.folder = folder;
        this.noFolder = noFolder;
    }

    /** @param origin what it takes, besides a checkpoint, to resume the run */
    static EngineRun in(CheckpointFolder folder, Map<String, String> origin, TrainingSession session) {
        CheckpointedRun.Place place = new CheckpointedRun.Place(folder, origin, EVERY);
        Work work = new Work(session, new CheckpointedRun(session, Optional.of(place)));
        return new EngineRun(work, Optional.of(folder), Optional.empty());
    }

    /** @param reason why there is no folder to keep the run in */
    static EngineRun notKept(IOException reason, TrainingSession session) {
        Work work = new Work(session, new CheckpointedRun(session, Optional.empty()));
        return new EngineRun(work, Optional.empty(), Optional.of(reason));
    }

    @Override
    public void run(Consumer<TrainingEvent> listener, Consumer<IOException> trouble) {
        noFolder.ifPresent(trouble);
        try {
            work.orElseThrow().run().run(listener, trouble);
        } finally {
            work = Optional.empty();
        }
    }

    @Override
    public void pause() {
        work.ifPresent(now -> now.session().pause());
    }

    @Override
    public void goOn() {
        work.ifPresent(now -> now.session().resume());
    }

    @Override
    public void stop() {
        work.ifPresent(now -> now.session().stop());
    }

    @Override
    public void makeRoom(boolean wanted) {
        work.ifPresent(now -> now.session().makeRoom(wanted));
    }

    @Override
    public void suspend() {
        work.ifPresent(now -> now.run().suspend());
    }

    @Override
    public void settle() {
        folder.ifPresent(CheckpointFolder::discard);
    }
}
