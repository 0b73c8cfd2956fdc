package inkling.recognition;

import inkling.ink.Bounds;
import inkling.ink.SignKind;

/**
 * Holds a decimal point, a comma or a minus of a recognised number. Its size and place tell it, not the network, so it has no
 * probabilities.
 *
 * @param kind which sign it is
 * @param box of the ink, pen included, in canvas units; of a picture's sign where the canvas shows it
 */
public record Sign(SignKind kind, Bounds box) implements Symbol {
    @Override
    public String text() {
        return kind.text();
    }
}
