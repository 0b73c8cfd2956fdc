package inkling.picture;

/** Decides which pixels of a large image are read: every so many in both directions, so that memory and time stay bounded. */
final class Thinning {
    /** Of what is kept, in pixels: still fifty times the network's picture, and little enough to be drawn on at once. */
    static final int LONGEST_SIDE = 1400;

    private Thinning() {}

    /** The distance between the pixels that are read, 1 or more. */
    static int step(int width, int height) {
        return Math.max(1, (Math.max(width, height) + LONGEST_SIDE - 1) / LONGEST_SIDE);
    }

    /** How many of so many pixels in a line are read, the first of them always. */
    static int side(int pixels, int step) {
        return (pixels + step - 1) / step;
    }
}
