package inkling.cli;

import inkling.ink.Bounds;
import inkling.ink.Ink;
import inkling.recognition.Digit;
import java.util.List;

/**
 * Holds a number composed of one person's single digits, side by side as if written as a number.
 *
 * @param labels of the digits, left to right
 * @param ink in canvas units
 * @param boxes of the digits' ink, pen included, in canvas units
 */
record ComposedNumber(List<String> labels, Ink ink, List<Bounds> boxes) {
    /** Keeps rounding errors from counting as ink of another digit. */
    private static final double ROUNDING = 1e-6;

    String text() {
        return String.join("", labels);
    }

    /** Whether these are this number's digits, whatever they were read as: as many, each within its place. */
    boolean isGroupedAs(List<Digit> digits) {
        if (digits.size() != boxes.size()) {
            return false;
        }
        for (int i = 0; i < boxes.size(); i++) {
            Bounds found = digits.get(i).box();
            if (found.left() < boxes.get(i).left() - ROUNDING
                    || found.right() > boxes.get(i).right() + ROUNDING) {
                return false;
            }
        }
        return true;
    }
}
