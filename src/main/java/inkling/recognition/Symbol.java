package inkling.recognition;

import inkling.ink.Bounds;

/** Is one character of a recognised number. */
public sealed interface Symbol permits Digit, Sign {
    /** {@return the character, such as "7" or "-"; of a digit the most probable class's name} */
    String text();

    /** {@return the box of the ink, pen included, in canvas units; of a picture's symbol where the canvas shows it} */
    Bounds box();
}
