package inkling.engine;

import inkling.failure.ReasonKey;

/** Lists why something of the engine is refused or fails; the sentences are with {@link inkling.failure}. */
public enum EngineReason implements ReasonKey {
    /** The layers give more values for one picture than {@link NetworkCost#MAX_VALUES}: their number, the limit. */
    TOO_MANY_ACTIVATIONS,
    /** The layers need more operations for one picture than {@link NetworkCost#MAX_OPERATIONS}: their number, the limit. */
    TOO_MANY_OPERATIONS,
    /** A network has no layer or more than {@link NetworkSpec#MAX_LAYERS}: the limit, their number. */
    LAYER_COUNT,
    /** The last layer does not give one logit a class: the shape that it gives. */
    OUTPUT_SHAPE,
    /** The layers have more parameters than {@link NetworkSpec#MAX_PARAMETERS}: the limit, their number. */
    TOO_MANY_WEIGHTS,
    /** A layer cannot have the input that the one before it gives: its number, its name, the reason. */
    LAYER_DOES_NOT_FIT,
    /** The state of an optimiser has another number of buffers than its rule: that of the rule, that found. */
    OPTIMISER_BUFFERS,
    /** The state of an optimiser belongs to a network of another size: the number of parameters, that found. */
    OPTIMISER_VALUES,
    /** The number of parameters is not the network's: the network's, that found. */
    VALUE_COUNT,
    /** The label smoothing is not at least 0 and below 1: its value. */
    LABEL_SMOOTHING
}
