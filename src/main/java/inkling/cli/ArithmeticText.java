package inkling.cli;

import inkling.inspection.Arithmetic;
import inkling.inspection.Arithmetic.BatchNormalised;
import inkling.inspection.Arithmetic.Elementwise;
import inkling.inspection.Arithmetic.GroupNormalised;
import inkling.inspection.Arithmetic.Maximum;
import inkling.inspection.Arithmetic.Mean;
import inkling.inspection.Arithmetic.Read;
import inkling.inspection.Arithmetic.Term;
import inkling.inspection.Arithmetic.WeightedSum;
import inkling.inspection.GradientArithmetic;
import inkling.inspection.GradientArithmetic.Arriving;
import inkling.inspection.InspectedLayer;
import inkling.inspection.Unit;
import inkling.model.InputScale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Words the arithmetic of single units, every number with all its digits. */
final class ArithmeticText {
    /** Of longer sums the largest terms are shown, and the rest as one number. */
    private static final int MOST_TERMS = 40;

    private ArithmeticText() {}

    static List<String> lines(InspectedLayer layer, Unit unit, Arithmetic arithmetic) {
        List<String> lines = new ArrayList<>();
        lines.add(layer.name() + ", " + place(unit));
        if (arithmetic instanceof WeightedSum sum) {
            weightedSum(sum, lines);
        } else if (arithmetic instanceof Maximum maximum) {
            for (int i = 0; i < maximum.cells().size(); i++) {
                lines.add(read(maximum.cells().get(i)) + (i == maximum.winner() ? "  is the maximum" : ""));
            }
        } else if (arithmetic instanceof Mean mean) {
            mean.cells().forEach(cell -> lines.add(read(cell)));
            lines.add("  sum " + mean.sum() + " / " + mean.cells().size());
        } else if (arithmetic instanceof Elementwise elementwise) {
            lines.add(read(elementwise.input()));
        } else if (arithmetic instanceof BatchNormalised normalised) {
            lines.add(read(normalised.input()));
            lines.add("  mean " + normalised.mean() + ", variance " + normalised.variance() + ", epsilon "
                    + normalised.epsilon() + ", scale " + normalised.scale() + ", shift " + normalised.shift());
            lines.add("  factor = scale / sqrt(variance + epsilon) = " + normalised.factor());
            lines.add("  offset = shift - mean * factor = " + normalised.offset());
            lines.add("  input * factor + offset");
        } else {
            GroupNormalised normalised = (GroupNormalised) arithmetic;
            lines.add(read(normalised.input()));
            lines.add("  of the group: mean " + normalised.mean() + ", variance " + normalised.variance() + ", epsilon "
                    + normalised.epsilon());
            lines.add("  normalised = (input - mean) / sqrt(variance + epsilon) = " + normalised.normalised());
            lines.add("  scale * normalised + shift, scale " + normalised.scale() + ", shift " + normalised.shift());
        }
        lines.add("= " + arithmetic.result());
        return lines;
    }

    /** A value of the network's input, which no layer computes. */
    static List<String> ofInput(Unit unit, float value, InputScale scale) {
        return List.of(
                NamedUnit.INPUT + ", " + place(unit),
                "  a pixel of the network's picture, 0 for paper to 1 for ink"
                        + (scale.equals(InputScale.IDENTITY) ? "" : ", scaled as the model takes it"),
                "= " + value);
    }

    private static void weightedSum(WeightedSum sum, List<String> lines) {
        lines.add(sum.hasBias() ? "  bias " + sum.bias() : "  no bias, begins with 0");
        if (sum.terms().size() <= MOST_TERMS) {
            for (Term term : sum.terms()) {
                lines.add(product(term) + ", sum " + term.sum());
            }
            return;
        }
        List<Term> byProduct = sum.terms().stream()
                .filter(term -> term.product() != 0)
                .sorted(Comparator.comparingDouble(term -> -Math.abs(term.product())))
                .toList();
        int shown = Math.min(MOST_TERMS, byProduct.size());
        byProduct.subList(0, shown).forEach(term -> lines.add(product(term)));
        double rest = 0;
        for (Term term : byProduct.subList(shown, byProduct.size())) {
            rest += (double) term.input().value() * term.weight();
        }
        if (shown < byProduct.size()) {
            lines.add("  and " + (byProduct.size() - shown) + " smaller terms, together " + (float) rest);
        }
        lines.add("  the other " + (sum.terms().size() - byProduct.size()) + " terms are 0");
    }

    private static String product(Term term) {
        return read(term.input()) + " * " + term.weight() + " = " + term.product();
    }

    /** The gradient of a unit by the layer that reads it. */
    static List<String> lines(GradientArithmetic arithmetic) {
        List<String> lines = new ArrayList<>();
        if (arithmetic instanceof GradientArithmetic.SumOfProducts sum) {
            for (GradientArithmetic.Term term : sum.terms()) {
                lines.add(arriving(term.output()) + " * " + term.factor() + " = " + term.product() + ", sum "
                        + term.sum());
            }
        } else if (arithmetic instanceof GradientArithmetic.SumOfShares sum) {
            for (int i = 0; i < sum.outputs().size(); i++) {
                lines.add(arriving(sum.outputs().get(i)) + " / " + sum.cells().get(i));
            }
        } else if (arithmetic instanceof GradientArithmetic.Scaled scaled) {
            lines.add(arriving(scaled.output()) + " * " + scaled.derivative());
        } else {
            GradientArithmetic.GroupNormalised normalised = (GradientArithmetic.GroupNormalised) arithmetic;
            lines.add(arriving(normalised.output()) + ", scale " + normalised.scale() + ", normalised "
                    + normalised.normalised());
            lines.add("  of the group: mean of the gradients " + normalised.meanGradient() + ", mean of their products "
                    + normalised.meanProduct() + ", deviation " + normalised.deviation());
        }
        lines.add("= " + arithmetic.result());
        return lines;
    }

    private static String read(Read read) {
        return "  " + place(read.unit()) + ": " + read.value();
    }

    private static String arriving(Arriving arriving) {
        return "  from " + place(arriving.unit()) + ": " + arriving.gradient();
    }

    private static String place(Unit unit) {
        return "row " + unit.row() + ", column " + unit.column() + ", channel " + unit.channel();
    }
}
