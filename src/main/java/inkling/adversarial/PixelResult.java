package inkling.adversarial;

import java.util.Optional;

/**
 * Holds what came of a search for a change of pixels.
 *
 * @param change the smallest one found; empty if none within the bound makes the class the answer
 * @param steps the number of times that the network was taken for linear
 * @param bound the largest length of a change that was allowed, as {@link PixelChange#norm()}
 */
public record PixelResult(Optional<PixelChange> change, int steps, double bound) {}
