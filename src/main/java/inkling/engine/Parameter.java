package inkling.engine;

import java.util.List;

/**
 * One array that a layer learns.
 *
 * @param name what the layer calls it, such as {@code weights}
 * @param dimensions its sides, outermost first; convolution {@code [kh][kw][cIn][cOut]}, dense {@code [in][out]}
 * @param fanIn how many inputs one output sums over; sets the scale of random weights; 0 for what starts at zero
 * @param regularised whether L2 and weight decay apply (weights only, never biases)
 */
public record Parameter(String name, List<Integer> dimensions, int fanIn, boolean regularised) {
    static Parameter weights(int fanIn, Integer... dimensions) {
        return new Parameter("weights", List.of(dimensions), fanIn, true);
    }

    static Parameter bias(int length) {
        return new Parameter("bias", List.of(length), 0, false);
    }

    /** How many values it has; up to 2^63, so that a caller can refuse too many. */
    public long size() {
        long size = 1;
        for (int dimension : dimensions) {
            size = Math.multiplyExact(size, (long) dimension);
        }
        return size;
    }
}
