package inkling.handwriting;

import inkling.data.Dataset;
import inkling.data.Mnist;
import inkling.handwriting.UnusualForms.Form;
import inkling.model.DrawingDataset;
import inkling.model.LabelledDrawing;
import inkling.model.Model;
import inkling.store.model.ModelFile;
import inkling.training.Evaluation;
import inkling.training.FineTuning;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How well models learn a form from thirty drawings: right answers to twenty further ones and to MNIST's test pictures, before and
 * after. Arguments: model files. Run by hand; some seconds a line.
 */
final class TuningTable {
    private static final int WRITERS = 5;
    private static final int LEARNED = 30;
    private static final int JUDGED = 20;

    private TuningTable() {}

    public static void main(String... files) throws IOException {
        int threads = Runtime.getRuntime().availableProcessors();
        FineTuning.Known known = new FineTuning.Known(Mnist.train(), Mnist.test());
        for (String file : files) {
            Model model = ModelFile.read(Path.of(file));
            for (Form form : Form.values()) {
                for (long seed = 1; seed <= 2; seed++) {
                    line(model, form, seed, known, threads);
                }
            }
        }
    }

    private static void line(Model model, Form form, long seed, FineTuning.Known known, int threads) {
        List<LabelledDrawing> drawings = UnusualForms.draw(form, WRITERS, 0, LEARNED, seed);
        Dataset further = new DrawingDataset(model.preprocessing())
                .inOrder("further", UnusualForms.draw(form, WRITERS, LEARNED, JUDGED, seed), model.labels());
        FineTuning.Outcome outcome = new FineTuning(model, drawings, Optional.of(known), seed, threads)
                .run(event -> {})
                .orElseThrow();
        Evaluation before = Evaluation.of(model, further, threads);
        Evaluation after = Evaluation.of(outcome.tuned(), further, threads);
        System.out.printf(
                Locale.ROOT,
                "%-16s %-28s learned %d, further %d: %d -> %d right, %d -> %d rejected; held out %d: %.2f -> %.2f;"
                        + " MNIST %.2f -> %.2f %%, ece %.4f, rejected %d; %.1f s%n",
                model.network().name(),
                form,
                outcome.learned(),
                further.size(),
                before.correct(),
                after.correct(),
                before.rejected(),
                after.rejected(),
                outcome.own().samples(),
                outcome.own().before(),
                outcome.own().after(),
                100 * outcome.known().before(),
                100 * outcome.known().after(),
                Evaluation.of(outcome.tuned(), known.test(), threads).calibrationError(),
                Evaluation.of(outcome.tuned(), known.test(), threads).rejected(),
                outcome.seconds());
    }
}
