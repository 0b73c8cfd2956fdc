package inkling.cli;

import inkling.data.Dataset;
import inkling.data.Mnist;
import inkling.model.Model;
import inkling.recognition.Recogniser;
import inkling.recognition.Recognition;
import inkling.store.JsonText;
import inkling.store.StrokeFile;
import inkling.store.StrokeSample;
import inkling.training.Evaluation;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Counts a model's right answers, on pictures or on drawings. */
@Command(
        name = "evaluate",
        description = "Counts how often a model is right: on MNIST's test pictures, on IDX files, or on drawings.",
        mixinStandardHelpOptions = true,
        versionProvider = Cli.Version.class)
final class EvaluateCommand implements Callable<Integer> {
    @Mixin
    private ModelOption model;

    @Mixin
    private DataOptions data;

    @Mixin
    private ThreadsOption threads;

    @Option(
            names = "--strokes",
            paramLabel = "FILE",
            arity = "1..*",
            description =
                    "Drawings, one JSON object a line, gzipped or not; they take the same way to the network as those"
                            + " on the canvas.")
    private List<Path> strokes = List.of();

    @Mixin
    private NumberOptions numbers;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    private final Tally classes = new Tally();
    private final Tally sources = new Tally();

    @Override
    public Integer call() throws IOException {
        if (Stream.of(data.areGiven(), !strokes.isEmpty(), numbers.areGiven())
                        .filter(given -> given)
                        .count()
                > 1) {
            throw new ParameterException(
                    spec.commandLine(), "Either pictures, strokes or numbers can be evaluated, not several of them.");
        }
        Optional<Dataset> pictures = data.read();
        Model chosen = model.load();
        if (numbers.areGiven()) {
            print(numbers.count(new Recogniser(chosen), (file, sample) -> requireKnown(chosen, file, sample)));
            return 0;
        }
        chosen.labels().forEach(classes::name);
        if (strokes.isEmpty()) {
            countPictures(chosen, pictures.orElseGet(Mnist::test));
        } else {
            countDrawings(chosen);
        }
        print(spec.commandLine().getOut());
        return 0;
    }

    private void countPictures(Model chosen, Dataset pictures) {
        Evaluation evaluation = Evaluation.of(chosen, pictures, threads.count());
        for (int truth = 0; truth < evaluation.confusion().length; truth++) {
            int[] answers = evaluation.confusion()[truth];
            int samples = 0;
            for (int count : answers) {
                samples += count;
            }
            classes.add(chosen.labels().get(truth), samples, answers[truth]);
        }
        sources.add(pictures.name(), evaluation.samples(), evaluation.correct());
    }

    private void countDrawings(Model chosen) throws IOException {
        Recogniser recogniser = new Recogniser(chosen);
        for (Path file : strokes) {
            StrokeFile.forEach(file, sample -> countDrawing(recogniser, file, sample));
        }
    }

    private void countDrawing(Recogniser recogniser, Path file, StrokeSample sample) {
        requireKnown(recogniser.model(), file, sample);
        boolean right = recogniser.recognise(sample.ink()) instanceof Recognition.Answer answer
                && answer.label().equals(sample.label());
        classes.add(sample.label(), 1, right ? 1 : 0);
        String source = sample.source().isEmpty() ? String.valueOf(file.getFileName()) : sample.source();
        sources.add(source, 1, right ? 1 : 0);
    }

    private static void requireKnown(Model chosen, Path file, StrokeSample sample) {
        if (!chosen.labels().contains(sample.label())) {
            throw new IllegalArgumentException("\"" + file + "\" has a drawing labelled \"" + sample.label()
                    + "\", but the model tells only these apart: " + String.join(", ", chosen.labels()) + ".");
        }
    }

    private void print(NumberTally tally) {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(JsonText.line(tally.fields()));
        } else {
            out.print(tally.table());
            out.flush();
        }
    }

    private void print(PrintWriter out) {
        if (json) {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("accuracy", sources.accuracy());
            fields.put("samples", sources.samples());
            fields.put("correct", sources.correct());
            fields.put("perClass", classes.fields());
            fields.put("perSource", sources.fields());
            out.println(JsonText.line(fields));
        } else {
            out.println(
                    sources.correct() + " of " + sources.samples() + " are right: " + Percent.of(sources.accuracy()));
            out.println();
            out.println(classes.table("class"));
            out.print(sources.table("source"));
            out.flush();
        }
    }
}
