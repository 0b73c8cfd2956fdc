package inkling.recognition;

import inkling.ink.Ink;
import inkling.ink.NumberSigns;
import inkling.ink.Segmentation;
import inkling.ink.Stroke;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Holds a row of strokes, divided into its signs and what is left for the digits.
 *
 * @param signs from left to right
 * @param segmentation of the other strokes
 */
record RowParts(List<NumberSigns.Mark> signs, Segmentation segmentation) {
    /** Divides a row of at least one stroke. */
    static RowParts of(Ink row) {
        List<NumberSigns.Mark> signs = NumberSigns.of(row);
        if (signs.isEmpty()) {
            return new RowParts(signs, Segmentation.of(row));
        }
        List<Double> separators = signs.stream().map(NumberSigns.Mark::middle).toList();
        return new RowParts(signs, Segmentation.of(without(row, signs), separators));
    }

    private static Ink without(Ink row, List<NumberSigns.Mark> signs) {
        Set<Integer> taken = new HashSet<>();
        signs.forEach(sign -> taken.add(sign.stroke()));
        List<Stroke> left = new ArrayList<>();
        for (int i = 0; i < row.strokes().size(); i++) {
            if (!taken.contains(i)) {
                left.add(row.strokes().get(i));
            }
        }
        return new Ink(left);
    }

    /** The row of these digits, found in the segmentation from left to right, with the signs in their places. */
    Row row(List<Digit> digits) {
        List<Symbol> symbols = new ArrayList<>();
        int next = 0;
        for (Digit digit : digits) {
            while (next < signs.size() && signs.get(next).middle() < middle(digit)) {
                symbols.add(sign(signs.get(next++)));
            }
            symbols.add(digit);
        }
        signs.subList(next, signs.size()).forEach(mark -> symbols.add(sign(mark)));
        return new Row(symbols);
    }

    private static Sign sign(NumberSigns.Mark mark) {
        return new Sign(mark.kind(), mark.ink().bounds().orElseThrow());
    }

    private static double middle(Digit digit) {
        var box = digit.ink().pathBounds().orElseThrow();
        return (box.left() + box.right()) / 2;
    }
}
