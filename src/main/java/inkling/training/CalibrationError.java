package inkling.training;

/**
 * Computes the expected calibration error: predictions are sorted into 15 bins of equal width by the probability that they were
 * given with; in each bin the mean probability should be the share of right predictions, and the error is the mean distance
 * between the two, weighted by the predictions in the bin: {@code sum |right - probabilities| / predictions}. Guo, Pleiss, Sun,
 * Weinberger: "On Calibration of Modern Neural Networks", 2017.
 */
public final class CalibrationError {
    private static final int BINS = 15;

    private final double[] probabilities = new double[BINS];
    private final int[] right = new int[BINS];
    private int predictions;

    /** Makes a measure of no predictions so far. */
    public CalibrationError() {}

    /**
     * Adds a prediction.
     *
     * @param probability of the prediction, 0 to 1; a bin holds its upper end and not its lower one
     * @param isRight whether the prediction is the picture's class
     */
    public void add(double probability, boolean isRight) {
        int bin = Math.min(BINS - 1, Math.max(0, (int) StrictMath.ceil(probability * BINS) - 1));
        probabilities[bin] += probability;
        right[bin] += isRight ? 1 : 0;
        predictions++;
    }

    /**
     * Computes the error, 0 to 1; NaN if there were no predictions.
     *
     * @return the expected calibration error over bins of equal width
     */
    public double value() {
        double sum = 0;
        for (int bin = 0; bin < BINS; bin++) {
            sum += Math.abs(right[bin] - probabilities[bin]);
        }
        return sum / predictions;
    }
}
