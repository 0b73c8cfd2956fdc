package inkling.recognition;

import inkling.ink.Bounds;
import inkling.ink.Ink;

/** Is one character of a recognised number. */
public sealed interface Symbol permits Digit, Sign {
    /** The character, such as "7" or "-"; of a digit the most probable class's name. */
    String text();

    /** The strokes, at least one. */
    Ink ink();

    /** The box of the ink, pen included, in canvas units. */
    default Bounds box() {
        return ink().bounds().orElseThrow();
    }
}
