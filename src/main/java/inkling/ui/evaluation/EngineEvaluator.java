package inkling.ui.evaluation;

import inkling.data.Dataset;
import inkling.data.DatasetCheck;
import inkling.data.Mnist;
import inkling.failure.ExplainedArgumentException;
import inkling.failure.ExplainedIOException;
import inkling.model.DrawingDataset;
import inkling.model.LabelledDrawing;
import inkling.model.Model;
import inkling.store.run.DataLocation;
import inkling.training.Predictions;
import inkling.ui.common.WindowReason;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Evaluates models with this program's own engine, on all processors. */
public final class EngineEvaluator implements Evaluator {
    private final Path userFolder;

    /** @param userFolder where the user's drawings are */
    public EngineEvaluator(Path userFolder) {
        this.userFolder = userFolder;
    }

    @Override
    public Optional<Predictions> evaluate(Model model, DataLocation location, Progress progress) throws IOException {
        Dataset data = data(model, location);
        int threads = Runtime.getRuntime().availableProcessors();
        return Predictions.of(model, data, threads, done -> progress.read(done, data.size()));
    }

    @Override
    public List<DatasetCheck.Finding> look(DataLocation location) throws IOException {
        return DatasetCheck.look(location.read(userFolder));
    }

    private Dataset data(Model model, DataLocation location) throws IOException {
        if (location instanceof DataLocation.OfDrawings drawings) {
            return known(model, drawings);
        } else if (location instanceof DataLocation.MnistTest) {
            requireDigits(model);
        }
        return location.read(userFolder);
    }

    private static void requireDigits(Model model) {
        List<String> labels = model.labels();
        int digits = Mnist.DIGITS.size();
        if (labels.size() < digits || !labels.subList(0, digits).equals(Mnist.DIGITS)) {
            throw new ExplainedArgumentException(WindowReason.NOT_DIGITS.of());
        }
    }

    /** The drawings whose classes the model has, as it sees them. */
    private Dataset known(Model model, DataLocation.OfDrawings location) throws IOException {
        List<LabelledDrawing> known = location.drawings(userFolder).stream()
                .filter(drawing -> model.labels().contains(drawing.label()))
                .toList();
        if (known.isEmpty()) {
            throw new ExplainedIOException(WindowReason.NO_KNOWN_DRAWINGS.of());
        }
        return new DrawingDataset(model.preprocessing()).inOrder(location.name(), known, model.labels());
    }
}
