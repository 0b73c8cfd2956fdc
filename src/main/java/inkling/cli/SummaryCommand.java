package inkling.cli;

import inkling.engine.LayerTable;
import inkling.engine.NetworkSpec;
import inkling.engine.Preset;
import inkling.engine.Shape;
import inkling.model.DecimalText;
import inkling.model.Judgement;
import inkling.model.Model;
import inkling.model.TrainingRecord;
import inkling.store.JsonText;
import java.io.IOException;
import java.io.PrintWriter;
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

/** Prints what a network consists of and how a model was trained. */
@Command(
        name = "summary",
        description = "Prints the layers of a model, and how it was trained.",
        mixinStandardHelpOptions = true,
        versionProvider = Cli.Version.class)
final class SummaryCommand implements Callable<Integer> {
    private static final Shape DIGITS = new Shape(28, 28, 1);

    @Mixin
    private ModelOption model;

    @Option(
            names = "--preset",
            converter = PresetConverter.class,
            completionCandidates = PresetConverter.Names.class,
            description = "Instead of a model: a preset for MNIST, untrained (${COMPLETION-CANDIDATES}).")
    private Preset preset;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (preset != null && spec.commandLine().getParseResult().hasMatchedOption("--model")) {
            throw new ParameterException(spec.commandLine(), "Either a model or a preset can be shown, not both.");
        }
        if (preset != null) {
            print(preset.network(DIGITS, 10), null);
        } else {
            Model shown = model.load();
            print(shown.network(), shown);
        }
        return 0;
    }

    private void print(NetworkSpec network, Model trained) {
        PrintWriter out = spec.commandLine().getOut();
        LayerTable table = LayerTable.of(network);
        if (json) {
            out.println(JsonText.line(fields(network, table, trained)));
            return;
        }
        out.println(network.name() + ", input " + network.input());
        out.print(table.format());
        if (trained != null && trained.training().samples() > 0) {
            TrainingRecord record = trained.training();
            out.println();
            out.println("trained on " + record.samples() + " pictures of " + record.data() + ", test accuracy "
                    + Percent.of(record.testAccuracy()));
            record.settings().forEach((name, value) -> out.println("  " + name + ": " + value));
        }
        if (trained != null) {
            out.println();
            out.println(words(trained.judgement()));
        }
        out.flush();
    }

    private static String words(Judgement judgement) {
        if (judgement.equals(Judgement.NONE)) {
            return "not examined: probabilities as they come, and whatever is drawn is taken for a digit";
        }
        String temperature = "temperature " + DecimalText.of(judgement.temperature());
        if (!judgement.rejects()) {
            return temperature + ", and whatever is drawn is taken for a digit";
        }
        String by = judgement.score() == Judgement.Score.JUNK_OUTPUT
                ? "its output for what is none"
                : "the energy of its logits, since it has no output for what is none";
        return temperature + "; tells what is no digit by " + by + ", at the price of "
                + Percent.of(judgement.lostDigits()) + " of good digits";
    }

    private static Map<String, Object> fields(Judgement judgement) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("temperature", judgement.temperature());
        fields.put("score", judgement.score() == Judgement.Score.JUNK_OUTPUT ? "junk output" : "energy");
        fields.put("threshold", judgement.threshold());
        fields.put("lostDigits", judgement.lostDigits());
        return fields;
    }

    private static Map<String, Object> fields(NetworkSpec network, LayerTable table, Model trained) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", network.name());
        fields.put("input", sides(network.input()));
        fields.put("layers", table.rows().stream().map(SummaryCommand::fields).toList());
        fields.put("parameters", table.parameters());
        if (trained != null) {
            TrainingRecord record = trained.training();
            Map<String, Object> training = new LinkedHashMap<>();
            training.put("data", record.data());
            training.put("samples", record.samples());
            training.put("settings", record.settings());
            training.put("epochs", record.epochs().size());
            training.put("testAccuracy", record.testAccuracy());
            fields.put("labels", trained.labels());
            fields.put("preprocessing", trained.preprocessing());
            fields.put("judgement", fields(trained.judgement()));
            fields.put("training", training);
        }
        return fields;
    }

    private static Map<String, Object> fields(LayerTable.Row row) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", row.name());
        fields.put("description", row.description());
        fields.put("output", sides(row.output()));
        fields.put("parameters", row.parameters());
        return fields;
    }

    private static List<Integer> sides(Shape shape) {
        return List.of(shape.height(), shape.width(), shape.channels());
    }
}
