package inkling.bench;

import inkling.adversarial.PixelChange;
import inkling.adversarial.PixelSearch;
import inkling.adversarial.SearchProgress;
import inkling.adversarial.StrokeChange;
import inkling.adversarial.StrokeSearch;
import inkling.ink.Ink;
import inkling.ink.Normaliser;
import inkling.ink.Picture;
import inkling.ink.Preprocessing;
import inkling.recognition.Recogniser;
import inkling.recognition.Recognition;
import inkling.store.drawing.StrokeFile;
import inkling.store.drawing.StrokeSample;
import inkling.store.model.ModelFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Prints how often, and with how large a change, models are made to answer with another class: with the runner-up, and with the class
 * after the right one, by pixels and by a pen stroke. As a table in Markdown. Of the drawings that come with the program, every third is
 * taken, as long as there are not a hundred; those that a model does not read are left out of its rows.
 */
public final class FoolingTable {
    private static final Path DRAWINGS = Path.of("assets", "samples", "digits.jsonl.gz");
    private static final int EVERY = 3;
    private static final int COUNT = 100;

    /** Longest side of a drawing's path, and its pen, in canvas units. */
    private static final double SIDE = 200;

    private static final double PEN = 20;

    private final Recogniser recogniser;
    private final PixelSearch pixels;
    private final StrokeSearch strokes;
    private final Normaliser normaliser;

    /** A drawing that the model reads, and a class that it is to be taken for. */
    private record Case(Ink ink, int target) {}

    private FoolingTable(Recogniser recogniser) {
        this.recogniser = recogniser;
        pixels = new PixelSearch(recogniser);
        strokes = new StrokeSearch(recogniser);
        normaliser = new Normaliser(Preprocessing.named(recogniser.model().preprocessing()));
    }

    /** @param arguments model files of digits */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length == 0) {
            System.err.println("Give model files: -Dbench.options=\"MODEL...\".");
            System.exit(2);
        }
        List<StrokeSample> drawings = drawings();
        System.out.println("| model | to be taken for | drawings | by pixels | length | largest | pixels"
                + " | by a stroke | length | dots |");
        System.out.println("|---|---|---:|---:|---:|---:|---:|---:|---:|---:|");
        for (String file : arguments) {
            FoolingTable table = new FoolingTable(new Recogniser(ModelFile.read(Path.of(file))));
            String name = Path.of(file).getFileName().toString();
            table.print(name, "the runner-up", table.cases(drawings, true));
            table.print(name, "the next digit", table.cases(drawings, false));
        }
    }

    private static List<StrokeSample> drawings() throws IOException {
        List<StrokeSample> all = new ArrayList<>();
        StrokeFile.forEach(DRAWINGS, all::add);
        List<StrokeSample> chosen = new ArrayList<>();
        for (int i = 0; i < all.size() && chosen.size() < COUNT; i += EVERY) {
            chosen.add(all.get(i));
        }
        return chosen;
    }

    private List<Case> cases(List<StrokeSample> drawings, boolean runnerUp) {
        double margin = (Preprocessing.CANVAS_SIDE - SIDE - PEN) / 2;
        List<Case> cases = new ArrayList<>();
        for (StrokeSample drawing : drawings) {
            Ink ink = drawing.ink().fitted(margin, margin, SIDE + PEN, PEN);
            if (recogniser.recognise(ink) instanceof Recognition.Answer answer
                    && answer.label().equals(drawing.label())) {
                int next = (answer.best() + 1) % answer.labels().size();
                cases.add(new Case(ink, runnerUp ? second(answer) : next));
            }
        }
        return cases;
    }

    private static int second(Recognition.Answer answer) {
        int second = answer.best() == 0 ? 1 : 0;
        for (int i = 0; i < answer.probabilities().length; i++) {
            if (i != answer.best() && answer.probabilities()[i] > answer.probabilities()[second]) {
                second = i;
            }
        }
        return second;
    }

    private void print(String model, String target, List<Case> cases) {
        List<PixelChange> byPixels =
                cases.parallelStream().flatMap(one -> byPixels(one).stream()).toList();
        List<StrokeChange> byStroke =
                cases.parallelStream().flatMap(one -> byStroke(one).stream()).toList();
        System.out.printf(
                Locale.ROOT,
                "| %s | %s | %d | %.0f %% | %.2f | %.2f | %.0f | %.0f %% | %.0f | %.0f %% |%n",
                model,
                target,
                cases.size(),
                100.0 * byPixels.size() / cases.size(),
                median(byPixels.stream().mapToDouble(PixelChange::norm).toArray()),
                median(byPixels.stream().mapToDouble(PixelChange::largest).toArray()),
                median(byPixels.stream().mapToDouble(PixelChange::visiblePixels).toArray()),
                100.0 * byStroke.size() / cases.size(),
                median(byStroke.stream().mapToDouble(StrokeChange::length).toArray()),
                100.0 * byStroke.stream().filter(change -> change.length() == 0).count() / cases.size());
    }

    private Optional<PixelChange> byPixels(Case one) {
        Picture picture = normaliser.picture(one.ink());
        return pixels.search(picture, one.target(), SearchProgress.NONE).change();
    }

    private Optional<StrokeChange> byStroke(Case one) {
        return strokes.search(one.ink(), one.target(), SearchProgress.NONE).change();
    }

    /** NaN of nothing. */
    private static double median(double[] values) {
        Arrays.sort(values);
        return values.length == 0 ? Double.NaN : values[values.length / 2];
    }
}
