package inkling.training;

import inkling.failure.ReasonKey;

/** Lists why something of training is refused or fails; the sentences are with {@link inkling.failure}. */
enum TrainingReason implements ReasonKey {
    AND_OTHERS,
    MISSING_WEIGHTS,
    UNEXPECTED_WEIGHTS,
    NO_SUCH_EPOCH,
    NO_SUCH_STEP,
    OTHER_NUMBER_OF_RESULTS,
    BEST_WEIGHTS,
    OTHER_LABELS,
    OTHER_PICTURES_READ,
    NOTHING_TO_LEARN,
    UNKNOWN_LABELS,
    OTHER_CLASSES,
    OTHER_SHAPE,
    NO_NUMBERS,
    CLASSES_MISSING,
    NOTHING_LEFT_TO_TRAIN,
    NO_VALIDATION,
    NOT_GREY_TO_AUGMENT,
    NO_REJECT_CLASS,
    SHARE_LOST,
    TOO_MANY_STEPS,
    EPOCHS,
    BATCH_SIZE,
    L2,
    LABEL_SMOOTHING,
    NON_DIGITS,
    HELD_OUT,
    PATIENCE
}
