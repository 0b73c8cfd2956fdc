package inkling.cli;

import inkling.engine.layer.Shape;
import inkling.inspection.BackwardArithmetic;
import inkling.inspection.BackwardPass;
import inkling.inspection.ForwardArithmetic;
import inkling.inspection.ForwardPass;
import inkling.inspection.InspectedLayer;
import inkling.inspection.SoftmaxArithmetic;
import inkling.inspection.Unit;
import inkling.inspection.ValueRange;
import inkling.model.Model;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Prints what was seen in a network as text for people. */
final class InspectionText {
    private final PrintWriter out;
    private final Model model;
    private final ForwardPass forward;
    private final Optional<BackwardPass> backward;

    InspectionText(PrintWriter out, Model model, ForwardPass forward, Optional<BackwardPass> backward) {
        this.out = out;
        this.model = model;
        this.forward = forward;
        this.backward = backward;
    }

    /** Prints a line for each activation, and the probabilities; with a backward pass also the loss and a column of gradients. */
    void layers() {
        row("", "shape", "minimum", "maximum", "mean", backward.isPresent() ? "largest gradient" : "");
        for (int i = 0; i <= forward.network().layers().size(); i++) {
            ValueRange range = ValueRange.of(forward.values(i), forward.shape(i).size());
            row(
                    i == 0
                            ? NamedUnit.INPUT
                            : forward.network().layers().get(i - 1).name(),
                    forward.shape(i).toString(),
                    number(range.minimum()),
                    number(range.maximum()),
                    number(range.mean()),
                    largestGradient(i));
        }
        out.println();
        probabilities();
        backward.ifPresent(pass -> out.println("If it were " + model.labels().get(pass.label()) + ", the loss would be "
                + number(pass.loss()) + ": minus the logarithm of its probability among all " + forward.logits().length
                + " outputs at temperature 1."));
    }

    private String largestGradient(int activation) {
        return backward.map(pass -> ValueRange.of(
                                pass.values(activation),
                                forward.shape(activation).size())
                        .farthest())
                .map(InspectionText::number)
                .orElse("");
    }

    private void probabilities() {
        int classes = model.labels().size();
        SoftmaxArithmetic softmax = SoftmaxArithmetic.of(
                forward.logits(), classes, model.calibration().temperature());
        row("class", "logit", "exponential", "probability", "", "");
        for (int c = 0; c < classes; c++) {
            row(
                    model.labels().get(c),
                    number(softmax.logits().get(c)),
                    number(softmax.exponentials().get(c)),
                    Percent.of(softmax.probabilities().get(c)),
                    "",
                    "");
        }
        if (model.hasRejectClass()) {
            row(OutputNames.REJECT, number(forward.logits()[classes]), "", "", "", "");
        }
        out.println("exponential = exp((logit - " + number(softmax.largest()) + ") / temperature), temperature "
                + number(softmax.temperature()) + ", their sum " + number(softmax.sum()));
    }

    /** Prints all values of a layer's output, channel by channel, each as rows and columns. */
    void layer(String name) {
        int activation = NamedUnit.activation(forward.network(), name);
        print(activation, forward.values(activation), name);
        backward.ifPresent(pass -> print(activation, pass.values(activation), "gradient of " + name));
    }

    private void print(int activation, float[] values, String what) {
        Shape shape = forward.shape(activation);
        for (int channel = 0; channel < shape.channels(); channel++) {
            out.println(what + ", channel " + channel);
            for (int row = 0; row < shape.height(); row++) {
                for (int column = 0; column < shape.width(); column++) {
                    out.print(String.format(
                            Locale.ROOT, "%12s", number(values[new Unit(row, column, channel).in(shape)])));
                }
                out.println();
            }
        }
    }

    /** Prints the arithmetic of a unit, and of its gradient if there is a backward pass. */
    void unit(NamedUnit named) {
        int activation = named.activation(forward.network());
        unitLines(activation, named.unit()).forEach(out::println);
        backward.ifPresent(pass -> {
            out.println("gradient of the loss by it: " + pass.value(activation, named.unit()));
            if (activation == forward.network().layers().size()) {
                SoftmaxArithmetic all = SoftmaxArithmetic.of(forward.logits(), forward.logits().length, 1);
                out.println("  its probability among all outputs at temperature 1, "
                        + all.probabilities().get(named.unit().channel())
                        + (named.unit().channel() == pass.label() ? ", minus 1" : ""));
            } else {
                ArithmeticText.lines(BackwardArithmetic.byInput(pass, activation, named.unit()))
                        .forEach(out::println);
            }
        });
    }

    private List<String> unitLines(int activation, Unit unit) {
        if (activation == 0) {
            return ArithmeticText.ofInput(unit, forward.value(0, unit), model.input());
        }
        InspectedLayer layer = forward.network().layers().get(activation - 1);
        return ArithmeticText.lines(layer, unit, ForwardArithmetic.of(forward, layer.index(), unit));
    }

    private void row(String name, String... cells) {
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-20s", name));
        for (String cell : cells) {
            line.append(String.format(Locale.ROOT, " %16s", cell));
        }
        out.println(line.toString().stripTrailing());
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.6g", value);
    }
}
