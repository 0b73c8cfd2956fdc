package inkling.engine;

import inkling.engine.random.KeyedRandom;

/**
 * Gives the samples, labels and random keys of one training step. Its methods are called by several workers at once, each for its
 * own samples.
 */
public interface Batch {
    /** {@return the number of samples} */
    int size();

    /**
     * Writes sample {@code index} in the shape of the network's input into {@code out} from {@code offset} on.
     *
     * @param index 0 to {@link #size()} - 1
     * @param out gets {@code [h][w][c]}
     * @param offset of the first value in {@code out}
     */
    void copy(int index, float[] out, int offset);

    /**
     * {@return the class of sample {@code index}}
     *
     * @param index 0 to {@link #size()} - 1
     */
    int label(int index);

    /**
     * {@return the key of the random numbers of dropout for sample {@code index}: different for each sample and epoch, the same
     * for each thread, and mixed as by {@link KeyedRandom#hash}, since layers draw by the keys next to it}
     *
     * @param index 0 to {@link #size()} - 1
     */
    long key(int index);
}
