package inkling.data;

import inkling.failure.ReasonKey;

/** Lists why a file of whatever kind cannot be read; the sentences are with {@link inkling.failure}. */
public enum FileReason implements ReasonKey {
    /** There is no file of that name. */
    MISSING,
    /** The file cannot be opened; the argument is the system's reason. */
    NOT_OPENED,
    /** The file is longer than is read; the argument is the limit in MB. */
    TOO_LARGE,
    /** The file should be text in UTF-8, and is not. */
    NOT_TEXT,
    /** The file has the right form but not what is needed; the argument is the reason. */
    NOT_USABLE
}
