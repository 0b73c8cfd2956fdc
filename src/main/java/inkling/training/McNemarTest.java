package inkling.training;

/**
 * Tests whether the difference between two models on the same pictures is significant, by McNemar's exact test. Only the pictures
 * that one of them gets right and the other wrong tell; if the models were equally good, each of these would be a toss of a coin.
 * Q. McNemar: "Note on the sampling error of the difference between correlated proportions", 1947; here exact, by the binomial
 * distribution.
 *
 * <p>The constructor throws an {@link IllegalArgumentException} if a count is negative.
 *
 * @param onlyFirst the number of pictures that the first model alone got right
 * @param onlySecond the number that the second alone got right
 */
public record McNemarTest(int onlyFirst, int onlySecond) {
    /** The usual level of significance. */
    public static final double SIGNIFICANT = 0.05;

    /**
     * Checks the counts.
     *
     * @param onlyFirst the number of pictures that the first model alone got right
     * @param onlySecond the number that the second alone got right
     * @throws IllegalArgumentException if one is negative
     */
    public McNemarTest {
        if (onlyFirst < 0 || onlySecond < 0) {
            throw new IllegalArgumentException(
                    "Counts of pictures are not negative, but these are " + onlyFirst + " and " + onlySecond + ".");
        }
    }

    /**
     * {@return the probability of a difference at least as large between equally good models, two-sided: {@code min(1, 2 * sum
     * over k = 0 ... min(b, c) of C(n, k) / 2^n)} with {@code n = b + c}; 1 if no picture tells them apart}
     */
    public double p() {
        int n = onlyFirst + onlySecond;
        double logTerm = -n * StrictMath.log(2);
        double tail = 0;
        for (int k = 0; k <= Math.min(onlyFirst, onlySecond); k++) {
            tail += StrictMath.exp(logTerm);
            logTerm += StrictMath.log((double) (n - k) / (k + 1));
        }
        return Math.min(1, 2 * tail);
    }
}
