package inkling.recognition;

import inkling.ink.Bounds;
import inkling.ink.Ink;

/**
 * Holds one digit of a recognised number.
 *
 * @param answer the prediction for this digit's ink, normalised as if it were the only one
 * @param box of the ink, pen included, in canvas units; of a picture's digit where the canvas shows it
 * @param ink the strokes; none if it was read from a picture
 */
public record Digit(Recognition.Answer answer, Bounds box, Ink ink) implements Symbol {
    /**
     * Makes a digit of strokes.
     *
     * @param answer of the network for them
     * @param ink at least one stroke, in canvas units
     */
    public Digit(Recognition.Answer answer, Ink ink) {
        this(answer, ink.bounds().orElseThrow(), ink);
    }

    @Override
    public String text() {
        return answer.label();
    }
}
