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
import inkling.recognition.Verdict;
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
 * after the right one, by pixels and by a pen stroke; then how often what fools one model fools another. As tables in Markdown. Of the drawings that come with the program, every third is
 * taken, as long as there are not a hundred; those that a model does not read are left out of its rows.
 */
public final class FoolingTable {
    private static final Path DRAWINGS = Path.of("assets", "samples", "digits.jsonl.gz");
    private static final int EVERY = 3;
    private static final int COUNT = 100;

    /** Longest side of a drawing's path, and its pen, in canvas units. */
    private static final double SIDE = 200;

    private static final double PEN = 20;

    private final String name;
    private final Recogniser recogniser;
    private final List<PixelChange> byPixels = new ArrayList<>();
    private final List<StrokeChange> byStroke = new ArrayList<>();
    private final PixelSearch pixels;
    private final StrokeSearch strokes;
    private final Normaliser normaliser;

    /** A drawing that the model reads, and a class that it is to be taken for. */
    private record Case(Ink ink, int target) {}

    private FoolingTable(String name, Recogniser recogniser) {
        this.name = name;
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
        List<FoolingTable> models = new ArrayList<>();
        for (String argument : arguments) {
            Path file = Path.of(argument);
            FoolingTable model = new FoolingTable(file.getFileName().toString(), new Recogniser(ModelFile.read(file)));
            model.print("the runner-up", model.cases(drawings, true));
            model.print("the next digit", model.cases(drawings, false));
            models.add(model);
        }
        printOthers(models);
    }

    private static void printOthers(List<FoolingTable> models) {
        System.out.println();
        System.out.println("| what fools | fools too | by pixels | by a stroke |");
        System.out.println("|---|---|---:|---:|");
        for (FoolingTable model : models) {
            for (FoolingTable other : models) {
                if (other != model) {
                    model.print(other);
                }
            }
        }
    }

    /** Of the drawings that both read the same before. */
    private void print(FoolingTable other) {
        List<Boolean> pictures = byPixels.stream()
                .flatMap(change -> isFooled(
                        recogniser.answer(change.before().ink()),
                        other.recogniser.answer(change.before().ink()),
                        other.recogniser.answer(change.after().ink()))
                        .stream())
                .toList();
        List<Boolean> drawings = byStroke.stream()
                .flatMap(change -> isFooled(
                        recogniser.recognise(change.before()),
                        other.recogniser.recognise(change.before()),
                        other.recogniser.recognise(change.after()))
                        .stream())
                .toList();
        System.out.printf(
                Locale.ROOT,
                "| %s | %s | %.0f %% | %.0f %% |%n",
                name,
                other.name,
                percent(pictures),
                percent(drawings));
    }

    private static double percent(List<Boolean> fooled) {
        return 100.0 * fooled.stream().filter(one -> one).count() / fooled.size();
    }

    /** Whether it names another class than before; empty if it read the drawing differently from the model that was to be fooled. */
    private static Optional<Boolean> isFooled(Recognition model, Recognition before, Recognition after) {
        Optional<String> label = label(before);
        return label.isPresent() && label.equals(label(model))
                ? Optional.of(label(after).isPresent() && !label(after).equals(label))
                : Optional.empty();
    }

    private static Optional<String> label(Recognition recognition) {
        return recognition instanceof Recognition.Answer answer && !(answer.verdict() instanceof Verdict.NotADigit)
                ? Optional.of(answer.label())
                : Optional.empty();
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

    private void print(String target, List<Case> cases) {
        List<PixelChange> byPixels =
                cases.parallelStream().flatMap(one -> byPixels(one).stream()).toList();
        List<StrokeChange> byStroke =
                cases.parallelStream().flatMap(one -> byStroke(one).stream()).toList();
        this.byPixels.addAll(byPixels);
        this.byStroke.addAll(byStroke);
        System.out.printf(
                Locale.ROOT,
                "| %s | %s | %d | %.0f %% | %.2f | %.2f | %.0f | %.0f %% | %.0f | %.0f %% |%n",
                name,
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
