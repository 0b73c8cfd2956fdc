package inkling.picture;

import inkling.failure.ReasonKey;

/** Lists what is said of image files and folders of them that cannot be read, or not in full; the sentences are with {@link inkling.failure}. */
public enum PictureReason implements ReasonKey {
    NOT_WHOLE,
    DRAWING_CUT_OFF,
    BREAKS_OFF,
    TRANSPARENT_ANIMATION,
    FOLDER_PICTURES,
    NO_CLASS_FOLDERS,
    IMAGE_DAMAGED,
    NOT_AN_IMAGE,
    TOO_MANY_PIXELS
}
