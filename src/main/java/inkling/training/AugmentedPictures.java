package inkling.training;

import inkling.augmentation.Augmenter;
import inkling.data.Dataset;
import inkling.data.PictureCollector;

/** Builds a fixed augmented copy of a data set, to calibrate a model on pictures of more varied handwriting. */
final class AugmentedPictures {
    /** No epoch of a run has this number, so that none of its draws is met again. */
    private static final int EPOCH = 0;

    private AugmentedPictures() {}

    /** Fewer pictures than this say little: each is then augmented several times. */
    private static final int ENOUGH = 500;

    /** New pictures of the same classes: one of each, in the same order, and of few pictures several rounds. */
    static Dataset of(Dataset data, TrainingConfig config) {
        Augmenter augmenter = new Augmenter(data, config.augmentation(), config.seed());
        PictureCollector pictures = new PictureCollector(data.shape(), data.classes());
        float[] picture = new float[data.shape().size()];
        int rounds = (ENOUGH + data.size() - 1) / Math.max(1, data.size());
        for (int i = 0; i < Math.max(1, rounds) * data.size(); i++) {
            int sample = i % data.size();
            data.copyImage(sample, picture, 0);
            augmenter.augment(picture, 0, data.label(sample), EPOCH, i);
            pictures.add(picture, data.classes().get(data.label(sample)));
        }
        return pictures.dataset(data.name(), data.subject());
    }
}
