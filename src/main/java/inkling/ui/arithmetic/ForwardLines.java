package inkling.ui.arithmetic;

import inkling.engine.layer.Clip;
import inkling.engine.layer.LayerKind;
import inkling.engine.layer.LeakyRelu;
import inkling.inspection.Arithmetic;
import inkling.inspection.Arithmetic.BatchNormalised;
import inkling.inspection.Arithmetic.GroupNormalised;
import inkling.inspection.Arithmetic.Maximum;
import inkling.inspection.Arithmetic.Mean;
import inkling.inspection.Arithmetic.Read;
import inkling.inspection.Arithmetic.Term;
import inkling.inspection.Arithmetic.WeightedSum;
import inkling.inspection.InspectedLayer;
import java.util.ArrayList;
import java.util.List;

/** Words how a unit's value came about: the lines of the worked example, and each step of a sum. */
final class ForwardLines {
    private final ArithmeticPage page;
    private final InspectedLayer layer;
    private final Arithmetic arithmetic;

    private ForwardLines(ArithmeticPage page) {
        this.page = page;
        layer = page.at().inspectedLayer().orElseThrow();
        arithmetic = page.forward().orElseThrow();
    }

    /** The worked example; a single sentence for the network's input. */
    static List<Line> of(ArithmeticPage page) {
        return page.forward().isEmpty() ? List.of(Line.of("arithmetic.input.about")) : new ForwardLines(page).worked();
    }

    /** The steps in which a sum was computed, in the engine's order; none where nothing is summed. */
    static List<Line> steps(ArithmeticPage page) {
        return page.forward().isEmpty() ? List.of() : new ForwardLines(page).steps();
    }

    private List<Line> worked() {
        return switch (layer.spec().kind()) {
            case CONV2D, DENSE -> weightedSum((WeightedSum) arithmetic);
            case MAX_POOL -> maximum((Maximum) arithmetic);
            case AVERAGE_POOL, GLOBAL_AVERAGE_POOL -> mean((Mean) arithmetic);
            case BATCH_NORM -> batchNormalised((BatchNormalised) arithmetic);
            case GROUP_NORM -> groupNormalised((GroupNormalised) arithmetic);
            case RELU -> applied("arithmetic.relu");
            case LEAKY_RELU -> leakyRelu();
            case CLIP -> applied("arithmetic.clip", (float) clip().low(), (float) clip().high());
            case TANH -> applied("arithmetic.tanh");
            case SIGMOID -> applied("arithmetic.sigmoid");
            case DROPOUT -> applied("arithmetic.dropout");
        };
    }

    private List<Line> steps() {
        List<Line> steps = new ArrayList<>();
        if (arithmetic instanceof WeightedSum sum) {
            steps.add(bias(sum));
            sum.terms().forEach(term -> steps.add(step(term)));
            steps.add(Line.of("arithmetic.sum.result", sum.result()));
        } else if (arithmetic instanceof Mean mean) {
            mean.cells().forEach(cell -> steps.add(Line.of("arithmetic.mean.step", indices(cell), cell.value())));
        }
        return steps;
    }

    private List<Line> weightedSum(WeightedSum sum) {
        int channels = layer.in().channels();
        int channel = page.selected() % channels;
        List<Line> lines = new ArrayList<>();
        Term term = sum.terms().get(page.selected());
        lines.add(Line.of(
                "arithmetic.sum.selected", place(term.input()), term.input().value(), term.weight(), term.product()));
        if (layer.spec().kind() == LayerKind.CONV2D && channels > 1) {
            double own = ofChannel(sum, channel, channels);
            double others = otherChannels(sum, channel, channels);
            lines.add(
                    sum.hasBias()
                            ? Line.of("arithmetic.sum.channels", channel, own, others, sum.bias(), sum.result())
                            : Line.of("arithmetic.sum.channels.noBias", channel, own, others, sum.result()));
        }
        return lines;
    }

    /** In double precision: the engine adds the channels in turn and never has this sum. */
    private static double ofChannel(WeightedSum sum, int channel, int channels) {
        double products = 0;
        for (int i = channel; i < sum.terms().size(); i += channels) {
            Term term = sum.terms().get(i);
            products += (double) term.input().value() * term.weight();
        }
        return products;
    }

    private static double otherChannels(WeightedSum sum, int channel, int channels) {
        double products = 0;
        for (int other = 0; other < channels; other++) {
            products += other == channel ? 0 : ofChannel(sum, other, channels);
        }
        return products;
    }

    private static Line bias(WeightedSum sum) {
        return sum.hasBias() ? Line.of("arithmetic.sum.bias", sum.bias()) : Line.of("arithmetic.sum.noBias");
    }

    private Line step(Term term) {
        return Line.of(
                "arithmetic.sum.step",
                indices(term.input()),
                term.input().value(),
                term.weight(),
                term.product(),
                term.sum());
    }

    private List<Line> maximum(Maximum maximum) {
        int count = maximum.cells().size();
        return maximum.winner() < 0
                ? List.of(Line.of("arithmetic.maximum.nan", count))
                : List.of(Line.of(
                        "arithmetic.maximum",
                        count,
                        maximum.result(),
                        place(maximum.cells().get(maximum.winner()))));
    }

    private List<Line> mean(Mean mean) {
        int count = mean.cells().size();
        return List.of(
                Line.of("arithmetic.mean.sum", count, mean.sum()),
                Line.of("arithmetic.mean.result", mean.sum(), count, mean.result()));
    }

    private List<Line> batchNormalised(BatchNormalised n) {
        return List.of(
                Line.of("arithmetic.batchnorm.statistics", n.mean(), n.variance(), n.epsilon()),
                Line.of("arithmetic.norm.learned", n.scale(), n.shift()),
                Line.of("arithmetic.batchnorm.factor", n.scale(), n.variance(), n.epsilon(), n.factor()),
                Line.of("arithmetic.batchnorm.offset", n.shift(), n.mean(), n.factor(), n.offset()),
                Line.of("arithmetic.batchnorm.result", n.input().value(), n.factor(), n.offset(), n.result()));
    }

    private List<Line> groupNormalised(GroupNormalised n) {
        return List.of(
                Line.of("arithmetic.groupnorm.statistics", n.mean(), n.variance(), n.epsilon()),
                Line.of("arithmetic.norm.learned", n.scale(), n.shift()),
                Line.of(
                        "arithmetic.groupnorm.normalised",
                        n.input().value(),
                        n.mean(),
                        n.variance(),
                        n.epsilon(),
                        n.normalised()),
                Line.of("arithmetic.groupnorm.result", n.scale(), n.normalised(), n.shift(), n.result()));
    }

    private List<Line> leakyRelu() {
        float input = page.inputs().get(0).value();
        return input > 0
                ? applied("arithmetic.leakyrelu.above")
                : applied("arithmetic.leakyrelu.below", (float) ((LeakyRelu) layer.spec()).slope());
    }

    private Clip clip() {
        return (Clip) layer.spec();
    }

    /** A function of one value: the value before and after, and what else the line names. */
    private List<Line> applied(String key, Object... more) {
        List<Object> arguments = new ArrayList<>();
        arguments.add(page.inputs().get(0).value());
        arguments.add(arithmetic.result());
        arguments.addAll(List.of(more));
        return List.of(
                Line.of("arithmetic.before", page.inputs().get(0).value()),
                new Line(key, arguments),
                Line.of("arithmetic.after", arithmetic.result()));
    }

    private Line indices(Read read) {
        return Places.indices(read.unit(), layer.in());
    }

    private Line place(Read read) {
        return Places.within(read.unit(), layer.in());
    }
}
