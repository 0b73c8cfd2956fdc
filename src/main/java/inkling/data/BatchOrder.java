package inkling.data;

import inkling.engine.random.KeyedRandom;
import inkling.engine.random.RandomPurpose;

/**
 * The order in which an epoch visits the samples: a random permutation that depends on the seed and the epoch alone. Not
 * thread-safe.
 */
public final class BatchOrder {
    private final long seed;
    private final KeyedRandom random;

    /**
     * Makes the orders of a run.
     *
     * @param seed any number; the same one gives the same orders
     */
    public BatchOrder(long seed) {
        this.seed = seed;
        this.random = new KeyedRandom(seed, RandomPurpose.ORDER);
    }

    /**
     * Overwrites {@code order} with a permutation of 0 to {@code order.length - 1}, all equally likely (Fisher and Yates, in
     * the form of Durstenfeld, 1964).
     *
     * @param order overwritten
     * @param epoch from 0; each has an order of its own
     */
    public void fill(int[] order, int epoch) {
        random.key(seed, RandomPurpose.ORDER, epoch);
        for (int i = 0; i < order.length; i++) {
            int j = random.nextInt(i + 1);
            order[i] = order[j];
            order[j] = i;
        }
    }
}
