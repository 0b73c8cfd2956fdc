package inkling.ui.train;

import inkling.data.Dataset;
import inkling.engine.NetworkSpec;
import inkling.failure.ExplainedIOException;
import inkling.model.LabelledDrawing;
import inkling.model.Model;
import inkling.store.drawing.DrawingCollections;
import inkling.store.run.CheckpointFolder;
import inkling.store.run.DataLocation;
import inkling.store.run.DataLocationCodec;
import inkling.store.run.RunFolders;
import inkling.store.run.StoredRun;
import inkling.training.Evaluation;
import inkling.training.TrainingConfig;
import inkling.training.TrainingSession;
import inkling.ui.common.WindowReason;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Trains with this program's own engine, on all processors, with checkpoints on disk. */
public final class EngineTrainingService implements TrainingService {
    private final int threads = Runtime.getRuntime().availableProcessors();
    private final Path userFolder;
    private final RunFolders folders;

    /** @param userFolder where the user's drawings are, and the runs under way in the folder {@code runs} */
    public EngineTrainingService(Path userFolder) {
        this.userFolder = userFolder;
        folders = new RunFolders(userFolder.resolve("runs"));
    }

    @Override
    public Data load(DataLocation location) throws IOException {
        if (location instanceof DataLocation.OfDrawings drawings) {
            return new Data(pictures(drawings), Optional.empty());
        }
        Optional<DataLocation> test = location.test();
        return new Data(
                location.read(userFolder),
                test.isPresent() ? Optional.of(test.get().read(userFolder)) : Optional.empty());
    }

    private Dataset pictures(DataLocation.OfDrawings location) throws IOException {
        List<LabelledDrawing> drawings = location.drawings(userFolder);
        List<String> names =
                drawings.stream().map(LabelledDrawing::label).distinct().toList();
        boolean digits = location.name().equals(DrawingCollections.MY_DIGITS);
        if (names.isEmpty()) {
            throw new ExplainedIOException((digits ? WindowReason.NO_DIGITS : WindowReason.NO_OTHER_DRAWINGS).of());
        } else if (names.size() == 1) {
            WindowReason alike = digits ? WindowReason.ALL_DIGITS_ALIKE : WindowReason.ALL_DRAWINGS_ALIKE;
            throw new ExplainedIOException(alike.of(names.get(0)));
        }
        return location.pictures(drawings);
    }

    @Override
    public Run prepare(Start start, DataLocation location, Dataset data, TrainingConfig config) {
        TrainingSession session = new TrainingSession(model(start, data, config), data, config, threads);
        try {
            return EngineRun.in(folders.free(), DataLocationCodec.training(location), session);
        } catch (IOException e) {
            // a disk that takes no checkpoints is no reason not to train
            return EngineRun.notKept(e, session);
        }
    }

    private static Model model(Start start, Dataset data, TrainingConfig config) {
        if (start instanceof Start.Trained trained) {
            return trained.model();
        }
        NetworkSpec network = ((Start.Random) start)
                .preset()
                .network(data.shape(), config.outputs(data.classes().size()));
        return TrainingSession.freshModel(network, data, config);
    }

    @Override
    public Optional<Interrupted> interrupted() throws IOException {
        Optional<CheckpointFolder> folder = folders.brokenOff();
        if (folder.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new BrokenOffRun(folder.get(), folder.get().newest()));
        } catch (IOException e) {
            // it would be in the way at every start
            folder.get().setAside();
            folder.get().close();
            throw e;
        }
    }

    @Override
    public Model tested(Model model, Dataset data) {
        return Evaluation.of(model, data, threads).recordedIn(model);
    }

    private final class BrokenOffRun implements Interrupted {
        private final CheckpointFolder folder;
        private final StoredRun stored;

        BrokenOffRun(CheckpointFolder folder, StoredRun stored) {
            this.folder = folder;
            this.stored = stored;
        }

        @Override
        public String network() {
            return stored.checkpoint().model().network().name();
        }

        @Override
        public int epoch() {
            return stored.checkpoint().place().epoch();
        }

        @Override
        public TrainingConfig config() {
            return stored.checkpoint().config();
        }

        @Override
        public DataLocation location() {
            return DataLocationCodec.training(stored.origin());
        }

        @Override
        public Run resume(Dataset data) {
            TrainingSession session = TrainingSession.resumed(stored.checkpoint(), data, threads);
            return EngineRun.in(folder, stored.origin(), session);
        }

        @Override
        public void discard() {
            folder.discard();
        }
    }
}
