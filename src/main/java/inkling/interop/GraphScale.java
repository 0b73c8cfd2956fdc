package inkling.interop;

/**
 * Holds what a graph does to pixels before its first layer: it multiplies each by a factor and adds an offset.
 *
 * @param factor for pixels as the graph's input has them
 */
record GraphScale(double factor, double offset) {
    static final GraphScale NONE = new GraphScale(1, 0);

    /** What white is where pixels are bytes. */
    private static final double WHITE_BYTE = 255;
    /** A factor below leaves hardly any contrast to pixels from 0 to 1. */
    private static final double LEAST_FACTOR = 0.05;

    private static final double ROUNDING = 1e-6;

    GraphScale then(double moreFactor, double moreOffset) {
        return new GraphScale(factor * moreFactor, offset * moreFactor + moreOffset);
    }

    /** The same for pixels from 0 to 1, of a graph that takes bytes. */
    GraphScale ofBytes() {
        return new GraphScale(factor * WHITE_BYTE, offset);
    }

    /**
     * The same for pixels from 0 to 1, as Inkling has them. A graph that divides by about as much as 255 takes pixels from 0 to
     * 255: from 0 to 1, they would all be black to it.
     */
    GraphScale ofUnits() {
        return Math.abs(factor) < LEAST_FACTOR ? ofBytes() : this;
    }

    /** Whether pixels stay what they are, but for rounding. */
    boolean isNone() {
        return Math.abs(factor - 1) < ROUNDING && Math.abs(offset) < ROUNDING;
    }
}
