package inkling.ui.arithmetic;

import inkling.inspection.Arithmetic;
import inkling.inspection.Arithmetic.BatchNormalised;
import inkling.inspection.Arithmetic.Elementwise;
import inkling.inspection.Arithmetic.GroupNormalised;
import inkling.inspection.Arithmetic.Maximum;
import inkling.inspection.Arithmetic.Mean;
import inkling.inspection.Arithmetic.Read;
import inkling.inspection.Arithmetic.Term;
import inkling.inspection.Arithmetic.WeightedSum;
import java.util.List;

/** Tells what a unit reads, and which of it is shown first. */
final class Inputs {
    private Inputs() {}

    /** The values in the engine's order. */
    static List<Read> of(Arithmetic arithmetic) {
        if (arithmetic instanceof WeightedSum sum) {
            return sum.terms().stream().map(Term::input).toList();
        }
        if (arithmetic instanceof Maximum maximum) {
            return maximum.cells();
        }
        if (arithmetic instanceof Mean mean) {
            return mean.cells();
        }
        if (arithmetic instanceof Elementwise elementwise) {
            return List.of(elementwise.input());
        }
        return List.of(
                arithmetic instanceof BatchNormalised normalised
                        ? normalised.input()
                        : ((GroupNormalised) arithmetic).input());
    }

    /** The index of the largest product, of the maximum, or of the first value. */
    static int usual(Arithmetic arithmetic) {
        if (arithmetic instanceof Maximum maximum) {
            return Math.max(0, maximum.winner());
        }
        return arithmetic instanceof WeightedSum sum ? largest(sum.terms()) : 0;
    }

    private static int largest(List<Term> terms) {
        int largest = 0;
        for (int i = 1; i < terms.size(); i++) {
            boolean larger = Math.abs(terms.get(i).product())
                    > Math.abs(terms.get(largest).product());
            largest = larger ? i : largest;
        }
        return largest;
    }
}
