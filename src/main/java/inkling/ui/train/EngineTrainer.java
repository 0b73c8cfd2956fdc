package inkling.ui.train;

import inkling.data.Dataset;
import inkling.data.IdxReader;
import inkling.data.Mnist;
import inkling.engine.NetworkSpec;
import inkling.engine.Preset;
import inkling.ink.Preprocessing;
import inkling.model.DrawnPictures;
import inkling.model.LabelledDrawing;
import inkling.model.Model;
import inkling.store.DrawingCollections;
import inkling.store.UserFolder;
import inkling.training.Evaluation;
import inkling.training.TrainingConfig;
import inkling.training.TrainingEvent;
import inkling.training.TrainingSession;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Training with this program's own engine, on all processors. */
public final class EngineTrainer implements Trainer {
    private final int threads = Runtime.getRuntime().availableProcessors();

    @Override
    public Data load(Source source) throws IOException {
        if (source instanceof Source.Idx idx) {
            return new Data(IdxReader.read(idx.images(), idx.labels()), Optional.empty());
        }
        if (source instanceof Source.Drawings drawings) {
            return new Data(pictures(drawings.collection()), Optional.empty());
        }
        return new Data(Mnist.train(), Optional.of(Mnist.test()));
    }

    private static Dataset pictures(String collection) throws IOException {
        List<LabelledDrawing> drawings =
                new DrawingCollections(UserFolder.path()).open(collection).drawings();
        Dataset pictures = new DrawnPictures(Preprocessing.INKLING_INK_1.id()).mixed(collection, drawings);
        if (pictures.classes().size() < 2) {
            throw new IOException("There is too little to learn from in \"" + collection + "\": drawings of "
                    + pictures.classes().size() + " classes, but at least 2 are needed.");
        }
        return pictures;
    }

    @Override
    public Run prepare(Preset preset, Dataset data, TrainingConfig config) {
        NetworkSpec network =
                preset.network(data.shape(), config.outputs(data.classes().size()));
        TrainingSession session =
                new TrainingSession(TrainingSession.freshModel(network, data, config), data, config, threads);
        return new Run() {
            @Override
            public void run(Consumer<TrainingEvent> listener) {
                session.run(listener);
            }

            @Override
            public void stop() {
                session.stop();
            }

            @Override
            public void makeRoom(boolean wanted) {
                session.useThreads(wanted ? threads - 1 : threads);
            }
        };
    }

    @Override
    public double accuracy(Model model, Dataset data) {
        return Evaluation.of(model, data, threads).accuracy();
    }
}
