package inkling.picture;

import inkling.failure.Reason;
import inkling.ink.Picture;
import java.util.Optional;

/**
 * Holds what was read of an image file.
 *
 * @param warning what its decoder complained of, such as that the second half of the file is missing
 */
public record OpenedPicture(Picture ink, Optional<Reason> warning) {}
