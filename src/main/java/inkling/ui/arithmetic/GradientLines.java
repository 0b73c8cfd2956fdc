package inkling.ui.arithmetic;

import inkling.engine.layer.LayerKind;
import inkling.engine.layer.Shape;
import inkling.inspection.Arithmetic.Term;
import inkling.inspection.Arithmetic.WeightedSum;
import inkling.inspection.GradientArithmetic;
import inkling.inspection.GradientArithmetic.Arriving;
import inkling.inspection.GradientArithmetic.GroupNormalised;
import inkling.inspection.GradientArithmetic.Scaled;
import inkling.inspection.GradientArithmetic.SumOfProducts;
import inkling.inspection.GradientArithmetic.SumOfShares;
import inkling.inspection.InspectedLayer;
import inkling.inspection.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Words the gradients of a page; nothing while none are on show. */
final class GradientLines {
    private GradientLines() {}

    /** The gradient by the value itself. */
    static List<Line> own(ArithmeticPage page) {
        return page.backward().map(backward -> own(page, backward)).orElse(List.of());
    }

    private static List<Line> own(ArithmeticPage page, BackwardPage backward) {
        List<Line> lines = new ArrayList<>();
        int label = backward.pass().label();
        lines.add(Line.of(
                "arithmetic.back.suppose",
                page.at().name(label),
                backward.pass().loss()));
        lines.add(Line.of("arithmetic.back.own", backward.gradient()));
        if (page.at().isLastLayer()) {
            lines.add(
                    page.at().unit().channel() == label
                            ? Line.of("arithmetic.back.softmax.assumed", backward.probability(), backward.gradient())
                            : Line.of("arithmetic.back.softmax.other", backward.probability()));
        } else {
            lines.add(Line.of("arithmetic.back.behind", Places.layer(behind(page))));
        }
        return lines;
    }

    private static InspectedLayer behind(ArithmeticPage page) {
        return page.at().forward().network().layers().get(page.at().layer() + 1);
    }

    /** How the gradient by the value comes back through the layer behind. */
    static List<Line> ownSteps(ArithmeticPage page) {
        return steps(
                page.backward().flatMap(BackwardPage::arriving),
                page.at().isLastLayer() ? null : behind(page).out());
    }

    /** The gradients by the selected weight and the bias, or by scale and shift. */
    static List<Line> parameters(ArithmeticPage page) {
        List<Line> lines = new ArrayList<>();
        page.backward().ifPresent(backward -> {
            backward.ofWeight()
                    .ifPresent(weight -> lines.add(
                            Line.of("arithmetic.back.weight", weightPlace(page), weight.result(), terms(weight))));
            backward.ofBias().ifPresent(bias -> lines.add(Line.of("arithmetic.back.bias", bias.result(), terms(bias))));
            byName(page, backward, "scale").ifPresent(found -> lines.add(Line.of("arithmetic.back.scale", found)));
            byName(page, backward, "shift").ifPresent(found -> lines.add(Line.of("arithmetic.back.shift", found)));
        });
        return lines;
    }

    private static Optional<Float> byName(ArithmeticPage page, BackwardPage backward, String name) {
        return page.at()
                .inspectedLayer()
                .flatMap(layer -> BackwardPage.slot(layer, name))
                .map(slot -> backward.pass()
                        .byParameters()
                        .values()[slot.offset() + page.at().unit().channel()]);
    }

    /** Counted within the kernel: all positions share the weight. */
    private static Line weightPlace(ArithmeticPage page) {
        Unit input = page.inputs().get(page.selected()).unit();
        InspectedLayer layer = page.at().inspectedLayer().orElseThrow();
        if (layer.spec().kind() != LayerKind.CONV2D) {
            return Places.within(input, layer.in());
        }
        Unit corner = page.inputs().get(0).unit();
        return Line.of(
                "arithmetic.place.weight",
                input.row() - corner.row(),
                input.column() - corner.column(),
                input.channel());
    }

    private static Line place(ArithmeticPage page) {
        InspectedLayer layer = page.at().inspectedLayer().orElseThrow();
        return Places.within(page.inputs().get(page.selected()).unit(), layer.in());
    }

    private static int terms(GradientArithmetic arithmetic) {
        return arithmetic instanceof SumOfProducts sum
                ? sum.terms().size()
                : ((SumOfShares) arithmetic).outputs().size();
    }

    /** The gradient by the selected weight as the sum over the positions of the output. */
    static List<Line> weightSteps(ArithmeticPage page) {
        return steps(page.backward().flatMap(BackwardPage::ofWeight), outOf(page));
    }

    /** What the layer passes on to the selected input. */
    static List<Line> input(ArithmeticPage page) {
        return page.backward()
                .flatMap(BackwardPage::ofInput)
                .map(found -> List.of(Line.of("arithmetic.back.input", place(page), found.result())))
                .orElse(List.of());
    }

    static List<Line> inputSteps(ArithmeticPage page) {
        return steps(page.backward().flatMap(BackwardPage::ofInput), outOf(page));
    }

    private static Shape outOf(ArithmeticPage page) {
        return page.at().forward().shape(page.at().layer() + 1);
    }

    private static List<Line> steps(Optional<GradientArithmetic> arithmetic, Shape outputs) {
        return arithmetic.map(found -> steps(found, outputs)).orElse(List.of());
    }

    private static List<Line> steps(GradientArithmetic arithmetic, Shape outputs) {
        List<Line> lines = new ArrayList<>();
        if (arithmetic instanceof SumOfProducts sum) {
            sum.terms()
                    .forEach(term -> lines.add(Line.of(
                            "arithmetic.back.step",
                            indices(term.output(), outputs),
                            term.output().gradient(),
                            term.factor(),
                            term.product(),
                            term.sum())));
        } else if (arithmetic instanceof SumOfShares sum) {
            for (int i = 0; i < sum.outputs().size(); i++) {
                Arriving output = sum.outputs().get(i);
                lines.add(Line.of(
                        "arithmetic.back.share",
                        indices(output, outputs),
                        output.gradient(),
                        sum.cells().get(i)));
            }
        } else if (arithmetic instanceof Scaled scaled) {
            lines.add(Line.of(
                    "arithmetic.back.scaled", scaled.output().gradient(), scaled.derivative(), scaled.result()));
        } else {
            GroupNormalised n = (GroupNormalised) arithmetic;
            lines.add(Line.of("arithmetic.back.group.means", n.meanGradient(), n.meanProduct()));
            lines.add(Line.of(
                    "arithmetic.back.group",
                    n.scale(),
                    n.output().gradient(),
                    n.meanGradient(),
                    n.normalised(),
                    n.meanProduct(),
                    n.deviation(),
                    n.result()));
        }
        lines.add(Line.of("arithmetic.back.result", arithmetic.result()));
        return lines;
    }

    private static Line indices(Arriving output, Shape outputs) {
        return Places.indices(output.unit(), outputs);
    }

    /** Each weight of the chosen input channel with its gradient; null where there are none. */
    static Grid kernel(ArithmeticPage page) {
        return page.backward()
                .filter(backward -> ConvolutionView.isShown(page))
                .map(backward -> Grid.ofWeights(page, backward::by))
                .orElse(null);
    }

    /** The term of the selected input; empty for layers without weights. */
    static Optional<Term> selected(ArithmeticPage page) {
        return page.forward()
                .filter(WeightedSum.class::isInstance)
                .map(sum -> ((WeightedSum) sum).terms().get(page.selected()));
    }
}
