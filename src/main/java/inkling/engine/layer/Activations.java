package inkling.engine.layer;

import inkling.engine.kernel.Kernels;

/**
 * Holds the values of the samples of a shard, {@code [n][h][w][c]} with slack behind: an activation, or its gradient.
 *
 * @param values of all samples, with slack behind
 * @param stride from one sample to the next; 0 where the samples, worked on one after the other, share one place, which then
 *     stays in the processor's nearest cache
 */
public record Activations(float[] values, int stride) {
    /**
     * {@return a place for each of {@code capacity} samples, all zero}
     *
     * @param capacity 1 or more
     * @param size the number of values of one sample
     */
    public static Activations each(int capacity, int size) {
        return new Activations(new float[Math.addExact(Math.multiplyExact(capacity, size), Kernels.SLACK)], size);
    }

    /**
     * Makes one place for all samples.
     *
     * @param size the number of values of one sample
     * @return zeros, with a {@link #stride} of 0
     */
    public static Activations shared(int size) {
        return new Activations(new float[size + Kernels.SLACK], 0);
    }

    /**
     * {@return the offset of sample {@code n}}
     *
     * @param n 0 to the capacity - 1
     */
    public int at(int n) {
        return n * stride;
    }
}
