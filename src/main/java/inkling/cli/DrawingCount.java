package inkling.cli;

import inkling.model.DrawnAccuracy;
import inkling.model.Model;
import inkling.model.TrainingRecord;
import inkling.recognition.DrawnScore;
import inkling.recognition.DrawnTally;
import inkling.recognition.Recogniser;
import inkling.recognition.Recognition;
import inkling.store.drawing.StrokeFile;
import inkling.store.drawing.StrokeSample;
import inkling.training.CalibrationError;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** Evaluates a model on labelled drawings and counts its right predictions. */
final class DrawingCount {
    private final Recogniser recogniser;
    private final List<String> labels;
    private final DrawnTally tally;
    private final CalibrationError calibration = new CalibrationError();
    private int predictions;

    DrawingCount(Model model) {
        recogniser = new Recogniser(model);
        labels = model.labels();
        tally = new DrawnTally(labels);
    }

    /**
     * Counts all drawings of a file.
     *
     * @throws IllegalArgumentException if one has a label that the model does not know
     */
    void add(Path file) throws IOException {
        StrokeFile.forEachLabelled(file, sample -> add(file, sample));
    }

    private void add(Path file, StrokeSample sample) {
        requireKnown(labels, file, sample);
        Recognition read = recogniser.recognise(sample.ink());
        String source = sample.source().isEmpty() ? String.valueOf(file.getFileName()) : sample.source();
        tally.add(sample.label(), source, read);
        if (read instanceof Recognition.Answer answer) {
            calibration.add(
                    answer.probabilities()[answer.best()], answer.label().equals(sample.label()));
            predictions++;
        }
    }

    /** @throws IllegalArgumentException if the drawing's label is not one of these */
    static void requireKnown(List<String> labels, Path file, StrokeSample sample) {
        if (!labels.contains(sample.label())) {
            throw new IllegalArgumentException("\"" + file + "\" has a drawing labelled \"" + sample.label()
                    + "\", but the model tells only these apart: " + String.join(", ", labels) + ".");
        }
    }

    Findings findings() {
        DrawnScore score = tally.score();
        Tally classes = new Tally();
        score.perClass().forEach((name, count) -> classes.add(name, count.samples(), count.correct()));
        Tally sources = new Tally();
        score.perSource().forEach((name, count) -> sources.add(name, count.samples(), count.correct()));
        return new Findings(
                classes,
                sources,
                calibration.value(),
                share(score.all().notADigit()),
                OptionalDouble.of(share(score.all().either())));
    }

    /** The record with the accuracy on each collection among the drawings. */
    TrainingRecord addedTo(TrainingRecord record) {
        TrainingRecord measured = record;
        for (Map.Entry<String, DrawnScore.Count> source :
                tally.score().perSource().entrySet()) {
            measured = measured.withDrawn(new DrawnAccuracy(
                    source.getKey(),
                    source.getValue().samples(),
                    source.getValue().accuracy()));
        }
        return measured;
    }

    private double share(int some) {
        return (double) some / predictions;
    }
}
