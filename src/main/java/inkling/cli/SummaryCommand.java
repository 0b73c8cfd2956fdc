package inkling.cli;

import inkling.engine.LayerTable;
import inkling.engine.NetworkSpec;
import inkling.engine.Preset;
import inkling.engine.layer.Shape;
import inkling.model.Calibration;
import inkling.model.DatasetIdentity;
import inkling.model.DecimalText;
import inkling.model.DrawnAccuracy;
import inkling.model.InputScale;
import inkling.model.Model;
import inkling.model.TrainingRecord;
import inkling.store.json.JsonText;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
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

/** Prints a network's layers and a model's training record. */
@Command(
        name = "summary",
        description = "Prints the layers of a model, and how it was trained.",
        mixinStandardHelpOptions = true,
        versionProvider = Cli.Version.class)
final class SummaryCommand implements Callable<Integer> {
    private static final String CLAIMED = " (claimed by the file)";

    private static final Shape DIGITS = new Shape(28, 28, 1);

    @Mixin
    private ModelOption model;

    @Option(
            names = "--preset",
            converter = PresetConverter.class,
            completionCandidates = PresetConverter.class,
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
        if (trained != null && trained.training().data().samples() > 0) {
            out.println();
            provenance(trained).forEach(out::println);
        }
        if (trained != null) {
            out.println();
            out.println(words(trained.calibration()) + (isLossClaimed(trained) ? CLAIMED : ""));
            if (!trained.input().equals(InputScale.IDENTITY)) {
                out.println(words(trained.input()));
            }
        }
        out.flush();
    }

    private static List<String> provenance(Model model) {
        TrainingRecord record = model.training();
        List<String> lines = new ArrayList<>();
        DatasetIdentity data = record.data();
        lines.add("trained on " + data.samples() + " pictures of " + data.name()
                + (record.program().isEmpty() ? "" : " by Inkling " + record.program()) + ", test accuracy "
                + Percent.of(record.testAccuracy())
                + (model.isClaimed() && !Double.isNaN(record.testAccuracy()) ? CLAIMED : ""));
        record.settings().forEach((name, value) -> lines.add("  " + name + ": " + value));
        lines.add("epoch " + record.keptEpoch() + " of " + record.epochs().size() + " kept");
        if (!data.sha256().isEmpty()) {
            lines.add("SHA-256 of the pictures: " + data.sha256());
        }
        if (!record.from().isEmpty()) {
            lines.add("SHA-256 of the weights that it began with: " + record.from());
        }
        if (Double.isFinite(record.calibrationError())) {
            lines.add("calibration error on the test pictures: " + Percent.of(record.calibrationError()));
        }
        for (DrawnAccuracy drawn : record.drawn()) {
            lines.add(Percent.of(drawn.accuracy()) + " of " + drawn.drawings() + " drawings of \"" + drawn.name()
                    + "\" are right");
        }
        return lines;
    }

    private static Map<String, Object> fields(TrainingRecord record) {
        Map<String, Object> training = new LinkedHashMap<>();
        training.put("data", record.data().name());
        training.put("samples", record.data().samples());
        training.put("dataSha256", record.data().sha256());
        training.put("settings", record.settings());
        training.put("epochs", record.epochs().size());
        training.put("keptEpoch", record.keptEpoch());
        training.put("from", record.from());
        training.put("program", record.program());
        training.put("testAccuracy", record.testAccuracy());
        training.put("calibrationError", record.calibrationError());
        training.put(
                "drawn",
                record.drawn().stream()
                        .map(drawn -> Map.of(
                                "name", drawn.name(), "drawings", drawn.drawings(), "accuracy", drawn.accuracy()))
                        .toList());
        return training;
    }

    private static boolean isLossClaimed(Model model) {
        return model.isClaimed() && model.calibration().rejects();
    }

    private static String words(Calibration calibration) {
        if (calibration.equals(Calibration.NONE)) {
            return "not calibrated: probabilities as they come, and whatever is drawn is taken for a digit";
        }
        String temperature = "temperature " + DecimalText.of(calibration.temperature());
        if (!calibration.rejects()) {
            return temperature + ", and whatever is drawn is taken for a digit";
        }
        String by = calibration.score() == Calibration.Score.REJECT_CLASS
                ? "its output for what is none"
                : "the energy of its logits, since it has no output for what is none";
        return temperature + "; tells what is no digit by " + by + ", at the price of "
                + Percent.of(calibration.lostDigits()) + " of good digits";
    }

    private static String words(InputScale input) {
        return "its input is " + DecimalText.of(input.factor()) + " times the picture (0 is paper, 1 is ink) plus "
                + DecimalText.of(input.offset()) + (input.turned() ? ", with rows and columns exchanged" : "");
    }

    private static Map<String, Object> fields(InputScale input) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("factor", input.factor());
        fields.put("offset", input.offset());
        fields.put("turned", input.turned());
        return fields;
    }

    private static Map<String, Object> fields(Calibration calibration) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("temperature", calibration.temperature());
        fields.put("score", calibration.score().written());
        fields.put("threshold", calibration.threshold());
        fields.put("lostDigits", calibration.lostDigits());
        return fields;
    }

    private static Map<String, Object> fields(NetworkSpec network, LayerTable table, Model trained) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", network.name());
        fields.put("input", sides(network.input()));
        fields.put("layers", table.rows().stream().map(SummaryCommand::fields).toList());
        fields.put("parameters", table.parameters());
        if (trained != null) {
            fields.put("labels", trained.labels());
            fields.put("preprocessing", trained.preprocessing());
            fields.put("inputScale", fields(trained.input()));
            fields.put("judgement", fields(trained.calibration()));
            fields.put("claimed", trained.isClaimed());
            fields.put("training", fields(trained.training()));
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
