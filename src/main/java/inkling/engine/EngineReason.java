package inkling.engine;

import inkling.failure.ReasonKey;

/** Lists why something of the engine is refused or fails; the sentences are with {@link inkling.failure}. */
public enum EngineReason implements ReasonKey {
    TOO_MANY_ACTIVATIONS,
    TOO_MANY_OPERATIONS,
    LAYER_COUNT,
    OUTPUT_SHAPE,
    TOO_MANY_WEIGHTS,
    LAYER_DOES_NOT_FIT,
    OPTIMISER_BUFFERS,
    OPTIMISER_VALUES,
    VALUE_COUNT,
    LABEL_SMOOTHING
}
