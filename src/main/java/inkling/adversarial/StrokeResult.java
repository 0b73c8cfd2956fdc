package inkling.adversarial;

import java.util.Optional;

/**
 * Holds what came of a search for a stroke.
 *
 * @param change that of the shortest stroke found; empty if none makes the class the answer, or there was nothing to be searched for
 * @param tried the number of strokes tried
 * @param longest the longest stroke tried, in canvas units; 0 if none was
 */
public record StrokeResult(Optional<StrokeChange> change, int tried, double longest) {}
