package inkling.cli;

import inkling.model.LabelledDrawing;
import inkling.model.Model;
import inkling.store.drawing.DrawingCollections;
import inkling.store.json.JsonText;
import inkling.training.FineTuning;
import inkling.training.FineTuning.Change;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Fine-tunes a model on a person's drawings and writes the result. */
@Command(
        name = "tune",
        description = "Fine-tunes a trained model on a few drawings, such as your own digits, and writes a model file.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        versionProvider = Cli.Version.class)
final class TuneCommand implements Callable<Integer> {
    @Mixin
    private ModelOption model;

    @Mixin
    private DrawingsOption drawings;

    @Option(names = "--seed", paramLabel = "N", description = "Of all random numbers (default: ${DEFAULT-VALUE}).")
    private long seed = 1;

    @Mixin
    private ThreadsOption threads;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            required = true,
            description = "The model file to write, such as mine.inkling.")
    private Path out;

    @Option(names = "--force", description = "Overwrite the file if it is there.")
    private boolean force;

    @Option(names = "--json", description = "Print one JSON object when it is done.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (!drawings.areGiven()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Say what to learn from, such as --drawings " + DrawingCollections.MY_DIGITS + ".");
        }
        OutputFile.requireWritable(out, force);
        Model start = model.load();
        List<LabelledDrawing> own = drawings.read();
        FineTuning tuning = new FineTuning(start, own, FineTuning.Known.to(start), seed, threads.count());
        FineTuning.Outcome outcome = tuning.run(event -> {})
                .orElseThrow(() -> new IOException("The drawings could not be learned. Nothing was written."));
        TrainedModel.write(out, outcome.tuned());
        print(outcome);
        return 0;
    }

    private void print(FineTuning.Outcome outcome) {
        PrintWriter printer = spec.commandLine().getOut();
        if (json) {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("file", out.toString());
            fields.put("learned", outcome.learned());
            fields.put("own", fields(outcome.own()));
            fields.put("known", fields(outcome.known()));
            fields.put("seconds", outcome.seconds());
            printer.println(JsonText.line(fields));
        } else {
            printer.println(
                    "learned from " + outcome.learned() + " drawings in " + Math.round(outcome.seconds()) + " s");
            printer.println("  " + words(outcome.own(), "drawings held out"));
            printer.println("  " + words(outcome.known(), "test pictures of what it knew before"));
            printer.println("written to \"" + out + "\"");
        }
    }

    private static String words(Change change, String what) {
        return change.samples() == 0
                ? "no " + what + " to judge by"
                : change.samples() + " " + what + ": " + Percent.of(change.before()) + " before, "
                        + Percent.of(change.after()) + " after";
    }

    private static Map<String, Object> fields(Change change) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("samples", change.samples());
        fields.put("before", change.before());
        fields.put("after", change.after());
        return fields;
    }
}
