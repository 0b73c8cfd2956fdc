package inkling.ui.draw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Decides in which order classes stand one below the other. A few always stand in their own order. Of many, the likeliest stand
 * first, but they change places only when one of the likeliest would be out of sight, so that they can be read while they follow
 * the pen.
 */
final class ClassOrder {
    /** So many classes are in sight without scrolling. */
    static final int FEW = 12;
    /** So many of the likeliest are always among the first. */
    private static final int LIKELIEST = 3;
    /** So many are in sight at least. */
    private static final int FIRST = 6;

    private List<Integer> order = List.of();

    /** The classes' numbers from top to bottom while there is no answer. */
    List<Integer> initial(int classes) {
        order = IntStream.range(0, classes).boxed().toList();
        return order;
    }

    /** The classes' numbers from top to bottom for an answer. */
    List<Integer> of(float[] probabilities) {
        if (order.size() != probabilities.length) {
            initial(probabilities.length);
        }
        if (probabilities.length > FEW) {
            List<Integer> sorted = new ArrayList<>(
                    IntStream.range(0, probabilities.length).boxed().toList());
            sorted.sort(Comparator.comparingDouble(index -> -probabilities[index]));
            if (!order.subList(0, FIRST).containsAll(sorted.subList(0, LIKELIEST))) {
                order = List.copyOf(sorted);
            }
        }
        return order;
    }
}
