package inkling.picture;

import inkling.failure.ReasonKey;

/** Lists what is said of image files that can be read, but not in full; the sentences are with {@link inkling.failure}. */
public enum PictureReason implements ReasonKey {
    NOT_WHOLE,
    DRAWING_CUT_OFF,
    BREAKS_OFF,
    TRANSPARENT_ANIMATION
}
