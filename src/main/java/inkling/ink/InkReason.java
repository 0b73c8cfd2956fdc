package inkling.ink;

import inkling.failure.ReasonKey;

/** Why something of drawings is refused or fails; the sentences are with {@link inkling.failure}. */
enum InkReason implements ReasonKey {
    POINT,
    UNKNOWN_PREPROCESSING,
    EMPTY_STROKE,
    PEN_WIDTH,
    CHOSEN_PEN_WIDTH,
    LINES_TOO_THIN,
    LINES_TOO_THICK,
    TOO_MUCH_INK,
    INK_ALONG_EDGE,
    TOO_MANY_PIECES
}
