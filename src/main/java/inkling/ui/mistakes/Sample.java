package inkling.ui.mistakes;

import inkling.ink.Picture;

/**
 * Holds a picture of a data set, on its way to the board.
 *
 * @param picture as the network gets it
 * @param truth the name of what it shows
 * @param answer the name of what it was read as
 */
public record Sample(Picture picture, String truth, String answer) {}
