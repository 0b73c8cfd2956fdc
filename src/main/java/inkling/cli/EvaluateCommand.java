package inkling.cli;

import inkling.data.Dataset;
import inkling.data.Mnist;
import inkling.model.Model;
import inkling.store.json.JsonText;
import inkling.store.model.ModelFile;
import inkling.training.Evaluation;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Evaluates a model on pictures, drawings or numbers: accuracy, calibration error and rejections. */
@Command(
        name = "evaluate",
        description =
                "Counts how often a model is right: on MNIST's test pictures, on IDX files, on drawings, or on numbers.",
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

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "With --strokes: write the model once more, with these accuracies in its record.")
    private Path out;

    @Option(names = "--force", description = "Overwrite that file if it is there, be it the model's own.")
    private boolean force;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (Stream.of(data.areGiven(), !strokes.isEmpty(), numbers.areGiven())
                        .filter(given -> given)
                        .count()
                > 1) {
            throw new ParameterException(
                    spec.commandLine(), "Either pictures, strokes or numbers can be evaluated, not several of these.");
        }
        if (out != null && strokes.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Only what is found on drawings is added to a model: --out goes with --strokes.");
        }
        if (out != null) {
            OutputFile.requireWritable(out, force);
        }
        Optional<Dataset> pictures = data.read();
        Model chosen = pictures.isPresent() ? model.load(pictures.get()) : model.load();
        if (numbers.areGiven()) {
            NumberTally tally = numbers.count(chosen);
            print(tally.fields(), tally.text());
            return 0;
        }
        Findings findings = strokes.isEmpty() ? pictures(chosen, pictures.orElseGet(Mnist::test)) : drawings(chosen);
        print(findings.fields(), findings.text());
        return 0;
    }

    private Findings pictures(Model chosen, Dataset pictures) {
        Evaluation evaluation = Evaluation.of(chosen, pictures, threads.count());
        Tally classes = classes(chosen);
        for (int truth = 0; truth < evaluation.confusion().length; truth++) {
            int[] predicted = evaluation.confusion()[truth];
            int samples = 0;
            for (int count : predicted) {
                samples += count;
            }
            classes.add(chosen.labels().get(truth), samples, predicted[truth]);
        }
        Tally sources = new Tally();
        sources.add(pictures.name(), evaluation.samples(), evaluation.correct());
        double rejected = (double) evaluation.rejected() / evaluation.samples();
        return new Findings(classes, sources, evaluation.calibrationError(), rejected, OptionalDouble.empty());
    }

    private Findings drawings(Model chosen) throws IOException {
        DrawingCount count = new DrawingCount(chosen);
        for (Path file : strokes) {
            count.add(file);
        }
        if (out != null) {
            ModelFile.write(out, chosen.withTraining(count.addedTo(chosen.training())));
        }
        return count.findings();
    }

    private static Tally classes(Model chosen) {
        Tally classes = new Tally();
        chosen.labels().forEach(classes::name);
        return classes;
    }

    private void print(Map<String, Object> fields, String text) {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(JsonText.line(fields));
        } else {
            out.print(text);
            out.flush();
        }
    }
}
