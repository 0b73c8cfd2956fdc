package inkling.engine;

import inkling.failure.ReasonKey;

/** Why something of the engine is refused or fails; the sentences are with {@link inkling.failure}. */
public enum EngineReason implements ReasonKey {
    FILTERS,
    UNITS,
    GROUPS,
    NORMALISATION_EPSILON,
    NORMALISATION_MOMENTUM,
    DROPOUT_RATE,
    GROUPS_OF_CHANNELS,
    TOO_MANY_ACTIVATIONS,
    TOO_MANY_OPERATIONS,
    LAYER_COUNT,
    OUTPUT_SHAPE,
    TOO_MANY_WEIGHTS,
    LAYER_DOES_NOT_FIT,
    OPTIMISER_MEMORIES,
    OPTIMISER_VALUES,
    NEGATIVE_PADDING,
    VALUE_COUNT,
    SIDES_OF_SHAPE,
    SHAPE_TOO_LARGE,
    LABEL_SMOOTHING,
    WINDOW_SIDES,
    PADDING_TOO_LARGE,
    WINDOW_DOES_NOT_FIT,
    PADDED_INPUT_TOO_LARGE
}
