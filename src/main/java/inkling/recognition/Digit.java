package inkling.recognition;

import inkling.ink.Bounds;

/**
 * One digit of a number.
 *
 * @param answer what the network says of this digit's strokes, normalised as if they were the only ones
 * @param box of the digit's ink, pen included, in canvas units
 */
public record Digit(Recognition.Answer answer, Bounds box) {}
