package inkling.adversarial;

import inkling.ink.Picture;
import inkling.recognition.Recogniser;
import java.util.Optional;

/**
 * Searches for the smallest change of a network's picture, in Euclidean length, that makes a class the answer. Each step takes the
 * network for linear at the present picture, by exact gradients. Such steps lead to a picture answered with the class, each to the
 * nearest one that a linear network would answer so; from there further steps go along the boundary, towards the picture that would be
 * nearest to the first one, as long as the change becomes smaller. What is found is the smallest change near the path of the search, not
 * proved to be the smallest of all. Safe for use by many threads.
 */
public final class PixelSearch {
    /** The usual bound: about the length of a whole digit's ink, beyond which nobody would speak of a change. */
    public static final double BOUND = 8;

    private final Recogniser recogniser;
    private final LinearisedNetwork network;
    private final double bound;

    /**
     * @param bound the largest length of a change, above 0
     * @throws IllegalArgumentException if the bound is not above 0
     */
    public PixelSearch(Recogniser recogniser, double bound) {
        if (!(bound > 0)) {
            throw new IllegalArgumentException("the bound must be above 0, found " + bound);
        }
        this.recogniser = recogniser;
        this.bound = bound;
        network = new LinearisedNetwork(recogniser.model());
    }

    /** A search within the usual {@link #BOUND}. */
    public PixelSearch(Recogniser recogniser) {
        this(recogniser, BOUND);
    }

    /**
     * Searches. A picture that is answered with the class already needs no change: its change is one of length 0.
     *
     * @param picture as the preprocessing makes it
     * @param label the index of the class among the model's labels
     * @param progress is asked after each step
     * @throws IllegalArgumentException if there is no such class, or the network's outputs are no numbers
     */
    public PixelResult search(Picture picture, int label, SearchProgress progress) {
        Target target = new Target(recogniser, label);
        PixelPath path = new PixelPath(network, target, picture.ink(), bound, progress);
        Optional<PixelChange> change = path.nearest()
                .map(ink -> new PixelChange(
                        picture, new Picture(picture.width(), picture.height(), ink), recogniser.answer(ink)));
        return new PixelResult(change, path.steps(), bound);
    }
}
