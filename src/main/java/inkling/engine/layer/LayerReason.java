package inkling.engine.layer;

import inkling.failure.ReasonKey;

/** Lists why a layer, a window or a shape is refused; the sentences are with {@link inkling.failure}. */
enum LayerReason implements ReasonKey {
    FILTERS,
    UNITS,
    GROUPS,
    FRACTION,
    BOUNDS,
    DROPOUT_RATE,
    GROUPS_OF_CHANNELS,
    NEGATIVE_PADDING,
    SIDES_OF_SHAPE,
    SHAPE_TOO_LARGE,
    WINDOW_SIDES,
    PADDING_TOO_LARGE,
    WINDOW_DOES_NOT_FIT,
    PADDED_INPUT_TOO_LARGE
}
