package inkling.training;

import inkling.augmentation.Augmenter;
import inkling.augmentation.NonDigitGenerator;
import inkling.data.BatchOrder;
import inkling.data.Dataset;
import inkling.engine.Batch;
import inkling.engine.random.KeyedRandom;
import inkling.engine.random.RandomPurpose;
import inkling.model.InputScale;

/**
 * Delivers the batches of a data set, in each epoch in a new order, augmented if wished, and mixed with negative samples
 * (pictures of none of the classes) if wished. The workers of a step read it together; moving on is for the session's thread
 * alone.
 */
final class EpochBatch implements Batch {
    private final Dataset data;
    private final InputScale input;
    private final long seed;
    private final BatchOrder shuffle;
    private final Augmenter augmenter;
    private final NonDigitGenerator nonDigits;
    private final int[] order;
    private int epoch;
    private int first;
    private int size;

    EpochBatch(Dataset data, TrainingConfig config, InputScale input) {
        this.data = data;
        this.input = input;
        seed = config.seed();
        shuffle = new BatchOrder(seed);
        augmenter = config.augmentation().isEmpty() ? null : new Augmenter(data, config.augmentation(), seed);
        nonDigits = config.nonDigits() > 0 ? new NonDigitGenerator(data, seed) : null;
        order = new int[samples(data, config)];
    }

    /** Returns the number of samples of an epoch: each picture once, and the negative samples. */
    static int samples(Dataset data, TrainingConfig config) {
        return data.size() + (int) Math.round(config.nonDigits() * data.size());
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
        if (sample >= data.size()) {
            nonDigits.draw(out, offset, epoch, sample - data.size());
        } else {
            data.copyImage(sample, out, offset);
            if (augmenter != null) {
                augmenter.augment(out, offset, data.label(sample), epoch, sample);
            }
        }
        input.apply(out, offset, data.shape());
    }

    @Override
    public int label(int index) {
        int sample = order[first + index];
        return sample < data.size() ? data.label(sample) : data.classes().size();
    }

    @Override
    public long key(int index) {
        return KeyedRandom.hash(seed, RandomPurpose.DROPOUT, epoch, order[first + index]);
    }
}
