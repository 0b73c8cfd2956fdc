package inkling.training;

import inkling.data.Augmenter;
import inkling.data.Dataset;

/** A data set's pictures made anew, once and for all: for judging a model by more than the hands that it knows. */
final class AugmentedPictures {
    /** No epoch of a run has this number, so that none of its draws is met again. */
    private static final int EPOCH = 0;

    private AugmentedPictures() {}

    /** The same labels with new pictures; as many, in the same order. */
    static Dataset of(Dataset data, TrainingConfig config) {
        Augmenter augmenter = new Augmenter(data, config.augmentation(), config.seed());
        int size = data.shape().size();
        byte[] pixels = new byte[data.size() * size];
        byte[] labels = new byte[data.size()];
        float[] picture = new float[size];
        for (int i = 0; i < data.size(); i++) {
            data.copyImage(i, picture, 0);
            augmenter.augment(picture, 0, data.label(i), EPOCH, i);
            labels[i] = (byte) data.label(i);
            for (int j = 0; j < size; j++) {
                pixels[i * size + j] = (byte) Math.round(picture[j] * 255);
            }
        }
        return new Dataset(data.name(), data.shape(), pixels, labels, data.classes());
    }
}
