package inkling.recognition;

import inkling.failure.ReasonKey;

/** Lists why something of recognition is refused or fails; the sentences are with {@link inkling.failure}. */
enum RecognitionReason implements ReasonKey {
    UNKNOWN_LABEL,
    OTHER_PICTURE_SIZE,
    NO_NUMBERS
}
