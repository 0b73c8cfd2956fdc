package inkling.training;

import inkling.data.AugmentationStep;
import inkling.data.Augmenter;
import inkling.data.BatchOrder;
import inkling.data.Dataset;
import inkling.engine.Batch;
import inkling.engine.KeyedRandom;
import java.util.EnumSet;

/**
 * One batch after the other of a data set, in each epoch in a new order, augmented if wished. The workers of a step read it
 * together; moving on is for the session's thread alone.
 */
final class EpochBatch implements Batch {
    private final Dataset data;
    private final long seed;
    private final BatchOrder shuffle;
    private final Augmenter augmenter;
    private final int[] order;
    private int epoch;
    private int first;
    private int size;

    EpochBatch(Dataset data, TrainingConfig config) {
        this.data = data;
        seed = config.seed();
        shuffle = new BatchOrder(seed);
        augmenter = config.augmentation()
                ? new Augmenter(
                        data.shape().height(),
                        data.shape().width(),
                        data.classes(),
                        EnumSet.allOf(AugmentationStep.class),
                        seed)
                : null;
        order = new int[data.size()];
    }

    /** Goes to the start of an epoch, before its first batch. */
    void startEpoch(int epoch) {
        this.epoch = epoch;
        shuffle.fill(order, epoch);
        first = 0;
        size = 0;
    }

    /** Moves on to the next {@code most} samples, or as many as are left. */
    void next(int most) {
        first += size;
        size = Math.min(most, order.length - first);
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public void copy(int index, float[] out, int offset) {
        int sample = order[first + index];
        data.copyImage(sample, out, offset);
        if (augmenter != null) {
            augmenter.augment(out, offset, data.label(sample), epoch, sample);
        }
    }

    @Override
    public int label(int index) {
        return data.label(order[first + index]);
    }

    @Override
    public long key(int index) {
        return KeyedRandom.hash(seed, KeyedRandom.DROPOUT, epoch, order[first + index]);
    }
}
