package inkling.ui.common;

import inkling.failure.ReasonKey;

/** Lists why something of the window is refused or fails; the sentences are with {@link inkling.failure}. */
public enum WindowReason implements ReasonKey {
    NOT_DIGITS,
    NO_KNOWN_DRAWINGS,
    FOLDER_THERE,
    NO_DIGITS,
    NO_OTHER_DRAWINGS,
    ALL_DIGITS_ALIKE,
    ALL_DRAWINGS_ALIKE
}
