package inkling.recognition;

import inkling.ink.Bounds;
import java.util.List;

/**
 * Tells scribbles, whose strokes lie all over each other, from numbers. Each of their columns may look like a digit, above all
 * like a 1, but nobody wrote them as such. Numbers of people's digits have at most 2 strokes a digit on average and hardly
 * overlap; 40 or more strokes strewn over the board have 5 to 25.
 */
final class Crowd {
    /** On average more strokes than this make no digit. */
    private static final double MOST_STROKES = 8;

    /** Where digits overlap, more strokes than this make none: slanting ones overlap too, but have few strokes. */
    private static final double MOST_STROKES_OVERLAPPING = 3;

    /** The ratio of the sum of the digits' widths to the row's width, above 1 where they overlap. */
    private static final double OVERLAPPING = 1.35;

    private Crowd() {}

    static boolean is(List<Digit> digits) {
        int strokes = 0;
        double width = 0;
        Bounds row = path(digits.get(0));
        for (Digit digit : digits) {
            strokes += digit.ink().strokes().size();
            width += path(digit).width();
            row = new Bounds(
                    Math.min(row.left(), path(digit).left()),
                    row.top(),
                    Math.max(row.right(), path(digit).right()),
                    row.bottom());
        }
        double each = strokes / (double) digits.size();
        return digits.size() > 1
                && (each > MOST_STROKES || each > MOST_STROKES_OVERLAPPING && width > OVERLAPPING * row.width());
    }

    private static Bounds path(Digit digit) {
        return digit.ink().pathBounds().orElseThrow();
    }
}
