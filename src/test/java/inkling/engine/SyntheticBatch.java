package inkling.engine;

import inkling.engine.layer.Shape;
import inkling.engine.random.KeyedRandom;
import inkling.engine.random.RandomPurpose;

/**
 * Samples that a network can learn: each class has its own random picture, each sample is its class's with noise. The same seed
 * gives the same samples.
 */
record SyntheticBatch(Shape shape, int classes, int size, long seed) implements Batch {
    @Override
    public void copy(int index, float[] out, int offset) {
        KeyedRandom picture = new KeyedRandom(99, label(index));
        KeyedRandom noise = new KeyedRandom(seed, index);
        for (int i = 0; i < shape.size(); i++) {
            out[offset + i] = (float) (picture.nextDouble() + 0.5 * noise.nextDouble());
        }
    }

    @Override
    public int label(int index) {
        return new KeyedRandom(seed, index, 1).nextInt(classes);
    }

    @Override
    public long key(int index) {
        return KeyedRandom.hash(seed, RandomPurpose.DROPOUT, index);
    }
}
