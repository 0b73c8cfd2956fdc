package inkling.ui.train;

/**
 * Holds how far a run has come.
 *
 * @param step 0 before the first one is done
 * @param imagesPerSecond 0 as long as it is not known
 * @param secondsLeft NaN as long as it is not known
 */
public record Progress(int step, int steps, int epoch, int epochs, double imagesPerSecond, double secondsLeft) {
    static final Progress NONE = new Progress(0, 1, 0, 1, 0, Double.NaN);

    /** 0 to 1. */
    public double fraction() {
        return (double) step / steps;
    }
}
