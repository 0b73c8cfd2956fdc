package inkling.augmentation;

import inkling.failure.ReasonKey;

/** Lists why pictures are not augmented; the sentences are with {@link inkling.failure}. */
enum AugmentationReason implements ReasonKey {
    NON_DIGITS_NOT_GREY
}
