package inkling.model;

import inkling.failure.ReasonKey;

/** Lists why something of models is refused or fails; the sentences are with {@link inkling.failure}. */
enum ModelReason implements ReasonKey {
    OTHER_NUMBER_OF_PICTURES,
    OTHER_PICTURES,
    NO_DRAWINGS_JUDGED,
    ACCURACY,
    CALIBRATION_ERROR,
    INPUT_SCALE,
    TEMPERATURE,
    THRESHOLD,
    LOST_DIGITS,
    DRAWING_ID,
    OUTPUTS_AND_LABELS,
    NO_REJECT_CLASS,
    KEPT_EPOCH
}
