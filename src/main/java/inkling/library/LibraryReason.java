package inkling.library;

import inkling.failure.ReasonKey;

/** Lists why training ends without a model; the sentences are with {@link inkling.failure}. */
enum LibraryReason implements ReasonKey {
    DIVERGED,
    DEAD,
    FAILED
}
