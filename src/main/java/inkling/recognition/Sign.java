package inkling.recognition;

import inkling.ink.Ink;
import inkling.ink.SignKind;

/**
 * Holds a decimal point, a comma or a minus of a recognised number. Its size and place tell it, not the network, so it has no
 * probabilities.
 *
 * @param ink the strokes, at least one
 */
public record Sign(SignKind kind, Ink ink) implements Symbol {
    @Override
    public String text() {
        return kind.text();
    }
}
