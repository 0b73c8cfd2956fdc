package inkling.cli;

import inkling.model.Model;
import inkling.recognition.Recogniser;
import inkling.recognition.Recognition;
import inkling.recognition.Verdict;
import inkling.store.StrokeFile;
import inkling.store.StrokeSample;
import inkling.training.CalibrationError;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;

/** Lets a model read labelled drawings and counts how it does; one that is too small to be read counts as wrong. */
final class DrawingCount {
    private final Recogniser recogniser;
    private final List<String> labels;
    private final Tally classes;
    private final Tally sources = new Tally();
    private final CalibrationError calibration = new CalibrationError();
    private int answers;
    private int rejected;
    private int either;

    /** @param classes where drawings are counted by label */
    DrawingCount(Model model, Tally classes) {
        recogniser = new Recogniser(model);
        labels = model.labels();
        this.classes = classes;
    }

    /**
     * Counts all drawings of a file.
     *
     * @throws IllegalArgumentException if one has a label that the model does not know
     */
    void add(Path file) throws IOException {
        StrokeFile.forEach(file, sample -> add(file, sample));
    }

    private void add(Path file, StrokeSample sample) {
        if (!labels.contains(sample.label())) {
            throw new IllegalArgumentException("\"" + file + "\" has a drawing labelled \"" + sample.label()
                    + "\", but the model tells only these apart: " + String.join(", ", labels) + ".");
        }
        boolean right = recogniser.recognise(sample.ink()) instanceof Recognition.Answer answer
                && isRight(answer, sample.label());
        classes.add(sample.label(), 1, right ? 1 : 0);
        String source = sample.source().isEmpty() ? String.valueOf(file.getFileName()) : sample.source();
        sources.add(source, 1, right ? 1 : 0);
    }

    private boolean isRight(Recognition.Answer answer, String truth) {
        boolean right = answer.label().equals(truth);
        calibration.add(answer.probabilities()[answer.best()], right);
        answers++;
        rejected += answer.verdict() instanceof Verdict.NotADigit ? 1 : 0;
        either += answer.verdict() instanceof Verdict.Either ? 1 : 0;
        return right;
    }

    Findings findings() {
        return new Findings(classes, sources, calibration.value(), share(rejected), OptionalDouble.of(share(either)));
    }

    private double share(int some) {
        return (double) some / answers;
    }
}
