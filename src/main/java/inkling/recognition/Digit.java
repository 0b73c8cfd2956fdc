package inkling.recognition;

import inkling.ink.Ink;

/**
 * Holds one digit of a recognised number.
 *
 * @param answer the prediction for this digit's strokes, normalised as if they were the only ones
 * @param ink the strokes, at least one
 */
public record Digit(Recognition.Answer answer, Ink ink) implements Symbol {
    @Override
    public String text() {
        return answer.label();
    }
}
