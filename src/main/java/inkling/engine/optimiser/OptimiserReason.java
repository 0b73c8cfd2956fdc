package inkling.engine.optimiser;

import inkling.failure.ReasonKey;

/** Lists why a constant of an update rule or a schedule is refused; the sentences are with {@link inkling.failure}. */
enum OptimiserReason implements ReasonKey {
    MOMENTUM,
    WEIGHT_DECAY,
    FACTOR,
    EVERY,
    WARM_UP,
    LEARNING_RATE
}
