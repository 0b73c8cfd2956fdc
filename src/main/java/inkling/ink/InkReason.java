package inkling.ink;

import inkling.failure.ReasonKey;

/** Why something of drawings is refused or fails; the sentences are with {@link inkling.failure}. */
enum InkReason implements ReasonKey {
    POINT,
    UNKNOWN_PREPROCESSING,
    EMPTY_STROKE,
    PEN_WIDTH,
    CHOSEN_PEN_WIDTH
}
