package inkling.bench;

import inkling.data.Mnist;
import inkling.engine.Predictor;
import inkling.engine.WorkerPool;
import inkling.ink.Ink;
import inkling.ink.Normalised;
import inkling.ink.Normaliser;
import inkling.ink.Preprocessing;
import inkling.model.Calibration;
import inkling.model.Model;
import inkling.nondigits.NonDigits;
import inkling.recognition.Recogniser;
import inkling.recognition.Recognition;
import inkling.store.drawing.StrokeFile;
import inkling.store.model.ModelFile;
import inkling.training.CalibrationError;
import inkling.training.Evaluation;
import inkling.training.Threshold;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Prints which share of drawings that are no digits a model turns away, kind by kind, and which share of good ones: at the threshold
 * in its file, and at the one that loses 1 % of the good drawings given here. Then its calibration errors. As tables in Markdown.
 */
public final class RejectionTable {
    private static final int DRAWINGS_A_KIND = 2000;
    private static final long SEED = 1;
    private static final double LOST = 0.01;

    private final Model model;
    private final Normaliser normaliser;
    private final Predictor predictor;

    /** That loses 1 % of the good drawings given here. */
    private double threshold;

    private RejectionTable(Model model) {
        this.model = model;
        normaliser = new Normaliser(Preprocessing.named(model.preprocessing()));
        predictor = new Predictor(model.network(), model.parameters(), new WorkerPool(1, "rejection"));
    }

    /** @param arguments a model file, then files of good drawings as strokes */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 2) {
            System.err.println(
                    "Give a model file and at least one file of drawings: -Dbench.options=\"MODEL STROKES\".");
            System.exit(2);
        }
        List<Path> files = new ArrayList<>();
        for (int i = 1; i < arguments.length; i++) {
            files.add(Path.of(arguments[i]));
        }
        new RejectionTable(ModelFile.read(Path.of(arguments[0]))).print(files);
    }

    private void print(List<Path> files) throws IOException {
        List<double[]> good = new ArrayList<>();
        List<Double> all = new ArrayList<>();
        for (Path file : files) {
            List<Double> scores = new ArrayList<>();
            StrokeFile.forEach(file, sample -> scores.add(score(sample.ink())));
            good.add(array(scores));
            all.addAll(scores);
        }
        threshold = Threshold.losing(LOST, array(all));
        Calibration calibration = model.calibration();
        System.out.println("score: " + calibration.score() + ", threshold in the file: " + calibration.threshold()
                + ", that loses 1 % of these drawings: " + threshold);
        System.out.println();
        System.out.println("| drawings | how many | rejected | rejected where 1 % of the good are |");
        System.out.println("|---|---:|---:|---:|");
        for (NonDigits.Kind kind : NonDigits.Kind.values()) {
            double[] scores = new double[DRAWINGS_A_KIND];
            for (int i = 0; i < scores.length; i++) {
                scores[i] = score(NonDigits.draw(kind, SEED, i));
            }
            printRow(kind.name().toLowerCase(Locale.ROOT).replace('_', ' '), scores);
        }
        for (int i = 0; i < files.size(); i++) {
            printRow("good: " + files.get(i).getFileName(), good.get(i));
        }
        printCalibration(files);
    }

    private void printRow(String name, double[] scores) {
        System.out.printf(
                Locale.ROOT,
                "| %s | %d | %.2f %% | %.2f %% |%n",
                name,
                scores.length,
                100 * Threshold.share(scores, model.calibration().threshold()),
                100 * Threshold.share(scores, threshold));
    }

    private void printCalibration(List<Path> files) throws IOException {
        System.out.println();
        System.out.println("| on | calibration error |");
        System.out.println("|---|---:|");
        Evaluation test =
                Evaluation.of(model, Mnist.test(), Runtime.getRuntime().availableProcessors());
        System.out.printf(Locale.ROOT, "| MNIST test | %.2f %% |%n", 100 * test.calibrationError());
        Recogniser recogniser = new Recogniser(model);
        for (Path file : files) {
            CalibrationError error = new CalibrationError();
            StrokeFile.forEach(file, sample -> {
                if (recogniser.recognise(sample.ink()) instanceof Recognition.Answer answer) {
                    error.add(
                            answer.probabilities()[answer.best()],
                            answer.label().equals(sample.label()));
                }
            });
            System.out.printf(Locale.ROOT, "| %s | %.2f %% |%n", file.getFileName(), 100 * error.value());
        }
    }

    /** Infinite for what is too small to be asked about: it is no digit either. */
    private double score(Ink ink) {
        if (!(normaliser.normalise(ink) instanceof Normalised.Digit digit)) {
            return Double.POSITIVE_INFINITY;
        }
        float[] logits = new float[model.network().classes()];
        predictor.logits(digit.picture().ink(), 1, logits);
        Calibration.Score score = model.hasRejectClass() ? Calibration.Score.REJECT_CLASS : Calibration.Score.ENERGY;
        return score.of(logits, 0, model.labels().size());
    }

    private static double[] array(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
