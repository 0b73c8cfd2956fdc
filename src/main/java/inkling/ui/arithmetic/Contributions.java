package inkling.ui.arithmetic;

import inkling.inspection.Arithmetic.Term;
import inkling.inspection.Arithmetic.WeightedSum;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Holds the terms that count most in a sum, the one with the largest absolute product first.
 *
 * @param inputs their indices
 * @param rest the sum of all other products, in double precision
 * @param others how many these are
 */
record Contributions(List<Integer> inputs, double rest, int others) {
    static final int SHOWN = 8;

    Contributions {
        inputs = List.copyOf(inputs);
    }

    static Contributions of(WeightedSum sum) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < sum.terms().size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingDouble(i -> -Math.abs(sum.terms().get(i).product())));
        int shown = Math.min(SHOWN, order.size());
        double rest = 0;
        for (int i : order.subList(shown, order.size())) {
            Term term = sum.terms().get(i);
            rest += (double) term.input().value() * term.weight();
        }
        return new Contributions(order.subList(0, shown), rest, order.size() - shown);
    }
}
