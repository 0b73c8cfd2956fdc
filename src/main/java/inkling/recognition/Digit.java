package inkling.recognition;

import inkling.ink.Ink;

/**
 * Holds one digit of a recognised number.
 *
 * @param answer the prediction for this digit's strokes, normalised as if they were the only ones
 * @param ink the strokes, at least one; of a picture those that stand for its pieces of ink, see {@link inkling.ink.PieceStrokes}
 */
public record Digit(Recognition.Answer answer, Ink ink) implements Symbol {
    @Override
    public String text() {
        return answer.label();
    }
}
