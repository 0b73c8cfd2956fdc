package inkling.ui.evaluation;

import inkling.data.Dataset;
import inkling.data.IdxReader;
import inkling.data.Mnist;
import inkling.failure.ExplainedArgumentException;
import inkling.failure.ExplainedIOException;
import inkling.model.DrawingDataset;
import inkling.model.LabelledDrawing;
import inkling.model.Model;
import inkling.training.Predictions;
import inkling.ui.common.WindowReason;
import inkling.ui.drawings.OwnDrawings;
import inkling.ui.drawings.Shelf;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Evaluates models with this program's own engine, on all processors. */
public final class EngineEvaluator implements Evaluator {
    private final OwnDrawings own;

    public EngineEvaluator(OwnDrawings own) {
        this.own = own;
    }

    @Override
    public Optional<Predictions> evaluate(Model model, Source source, Progress progress) throws IOException {
        Dataset data = data(model, source);
        int threads = Runtime.getRuntime().availableProcessors();
        return Predictions.of(model, data, threads, done -> progress.read(done, data.size()));
    }

    private Dataset data(Model model, Source source) throws IOException {
        if (source instanceof Source.Idx idx) {
            return IdxReader.read(idx.images(), idx.labels());
        }
        return source instanceof Source.Own ? ownPictures(model) : digits(model);
    }

    private static Dataset digits(Model model) {
        List<String> labels = model.labels();
        int digits = Mnist.DIGITS.size();
        if (labels.size() < digits || !labels.subList(0, digits).equals(Mnist.DIGITS)) {
            throw new ExplainedArgumentException(WindowReason.NOT_DIGITS.of());
        }
        return Mnist.test();
    }

    private Dataset ownPictures(Model model) throws IOException {
        List<LabelledDrawing> known = new ArrayList<>();
        for (Shelf shelf : Shelf.values()) {
            own.drawings(shelf).stream()
                    .filter(drawing -> model.labels().contains(drawing.label()))
                    .forEach(known::add);
        }
        if (known.isEmpty()) {
            throw new ExplainedIOException(WindowReason.NO_KNOWN_DRAWINGS.of());
        }
        return new DrawingDataset(model.preprocessing()).inOrder("own drawings", known, model.labels());
    }
}
