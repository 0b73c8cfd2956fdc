package inkling.inspection;

/**
 * Holds the range of an activation's values, or of its gradients.
 *
 * @param minimum NaN if there is one among the values
 * @param maximum NaN if there is one among the values
 * @param mean computed in double precision
 */
public record ValueRange(float minimum, float maximum, double mean) {
    /** The range of the first {@code size} values. */
    public static ValueRange of(float[] values, int size) {
        float minimum = Float.POSITIVE_INFINITY;
        float maximum = Float.NEGATIVE_INFINITY;
        double sum = 0;
        for (int i = 0; i < size; i++) {
            minimum = Math.min(minimum, values[i]);
            maximum = Math.max(maximum, values[i]);
            sum += values[i];
        }
        return new ValueRange(minimum, maximum, sum / size);
    }

    /** The minimum or the maximum, whichever is farther from 0. */
    public float farthest() {
        return -minimum > maximum ? minimum : maximum;
    }
}
