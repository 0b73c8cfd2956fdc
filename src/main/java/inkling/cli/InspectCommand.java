package inkling.cli;

import inkling.failure.ExplainedArgumentException;
import inkling.inspection.BackwardPass;
import inkling.inspection.ForwardPass;
import inkling.inspection.InspectedNetwork;
import inkling.model.Model;
import inkling.recognition.Recogniser;
import inkling.recognition.Recognition;
import inkling.store.json.JsonText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what a network computes for one digit, layer by layer and unit by unit. */
@Command(
        name = "inspect",
        description =
                "Shows what the network computes for one digit: the activations of each layer; for an assumed answer, "
                        + "the gradients of the loss; and the arithmetic of single units.",
        mixinStandardHelpOptions = true,
        versionProvider = Cli.Version.class)
final class InspectCommand implements Callable<Integer> {
    @Mixin
    private ModelOption model;

    @Mixin
    private ChosenDigit chosen;

    @Parameters(paramLabel = "FILE", description = "A picture of a digit, or a file of drawings as strokes.")
    private Path file;

    @Option(
            names = "--suppose",
            paramLabel = "CLASS",
            description = "Suppose the digit were of this class: the loss and its gradients.")
    private String supposed;

    @Option(
            names = "--unit",
            paramLabel = "UNIT",
            converter = NamedUnit.Converter.class,
            description =
                    "The arithmetic of one unit, such as conv2d1:filter=3,row=4,column=5, each counted from 0; or a value of the input, such as input:row=4,column=5.")
    private NamedUnit unit;

    @Option(names = "--layer", paramLabel = "NAME", description = "All values of one layer's output, or of the input.")
    private String layer;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Recogniser recogniser = model.recogniser();
        Model used = recogniser.model();
        Recognition.Answer answer = answer(recogniser);
        float[] input = answer.picture().clone();
        used.input().apply(input, 0, used.network().input());
        InspectedNetwork network = new InspectedNetwork(used.network(), used.parameters());
        Optional<BackwardPass> backward =
                supposed == null ? Optional.empty() : Optional.of(network.backward(input, classOf(used.labels())));
        ForwardPass forward = backward.map(BackwardPass::forward).orElseGet(() -> network.forward(input));
        if (json) {
            spec.commandLine().getOut().println(JsonText.line(fields(used, forward, backward)));
        } else {
            print(used, forward, backward);
        }
        return 0;
    }

    private Recognition.Answer answer(Recogniser recogniser) throws IOException {
        try {
            return chosen.in(file, recogniser);
        } catch (ExplainedArgumentException e) {
            throw model.refused(e);
        }
    }

    private int classOf(List<String> labels) {
        int index = labels.indexOf(supposed);
        if (index < 0) {
            throw new IllegalArgumentException(
                    "The model has no class \"" + supposed + "\"; its classes are " + String.join(", ", labels) + ".");
        }
        return index;
    }

    private void print(Model used, ForwardPass forward, Optional<BackwardPass> backward) {
        InspectionText text = new InspectionText(spec.commandLine().getOut(), used, forward, backward);
        if (unit == null && layer == null) {
            text.layers();
        }
        if (unit != null) {
            text.unit(unit);
        }
        if (layer != null) {
            text.layer(layer);
        }
    }

    private Map<String, Object> fields(Model used, ForwardPass forward, Optional<BackwardPass> backward) {
        InspectionFields fields = new InspectionFields(used, forward, backward);
        Map<String, Object> all = new LinkedHashMap<>(fields.layers());
        if (unit != null) {
            all.put("unit", fields.unit(unit));
        }
        if (layer != null) {
            all.put("layer", fields.layer(layer));
        }
        return all;
    }
}
