package inkling.ui.draw;

import inkling.ink.Point;

/** Receives what the pointer does on the board. */
interface Gestures {
    /** The pointer touches the board; what it draws is not there yet. */
    default void pressing(Point point, boolean erasing) {}

    /** The pointer has left the board, and the drawing has changed meanwhile. */
    default void released() {}
}
