package inkling.ui.model;

import inkling.model.Model;
import inkling.recognition.DrawnScore;
import inkling.recognition.DrawnTally;
import inkling.recognition.Recogniser;
import inkling.store.drawing.StrokeFile;
import inkling.store.drawing.StrokeSample;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Predicate;

/** Scores a model on files of strokes as the command line does. */
public final class FileScorer implements StrokeScorer {
    private static final int BETWEEN_REPORTS = 250;

    @Override
    public Optional<DrawnScore> score(Model model, Path file, Predicate<DrawnScore> goOn) throws IOException {
        Recogniser recogniser = new Recogniser(model);
        DrawnTally tally = new DrawnTally(model.labels());
        String name = file.getFileName().toString();
        try {
            StrokeFile.forEachLabelled(file, sample -> count(recogniser, tally, sample, name, goOn));
        } catch (CancellationException e) {
            return Optional.empty();
        }
        return Optional.of(tally.score());
    }

    private static void count(
            Recogniser recogniser, DrawnTally tally, StrokeSample sample, String file, Predicate<DrawnScore> goOn) {
        String source = sample.source().isEmpty() ? file : sample.source();
        tally.add(sample.label(), source, recogniser.recognise(sample.ink()));
        if (tally.samples() % BETWEEN_REPORTS == 0 && !goOn.test(tally.score())) {
            throw new CancellationException();
        }
    }
}
