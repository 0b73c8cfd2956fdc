package inkling.ui.train;

import inkling.augmentation.Augmenter;
import inkling.data.Dataset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Holds some pictures of a data set as the network would get them in an epoch of training, classes as mixed as they come. */
final class Examples {
    static final int COUNT = 20;

    /** Far enough apart that another round shows other pictures; no divisor of usual sizes of data sets. */
    private static final long BETWEEN_ROUNDS = 7919;

    private Examples() {}

    /**
     * One picture.
     *
     * @param label what it shows
     * @param pixels [height][width], 0 to 1
     */
    record Example(String label, int width, float[] pixels) {}

    /** @param round the epoch they are taken from; each shows other pictures */
    static List<Example> of(Dataset data, Augmenter augmenter, int round) {
        int side = data.shape().size();
        List<Example> examples = new ArrayList<>();
        for (int index : choose(data, round)) {
            float[] pixels = new float[side];
            data.copyImage(index, pixels, 0);
            augmenter.augment(pixels, 0, data.label(index), round, index);
            examples.add(new Example(
                    data.classes().get(data.label(index)), data.shape().width(), pixels));
        }
        return examples;
    }

    /** As many of each class, as far as there are, sorted by class. */
    private static List<Integer> choose(Dataset data, int round) {
        if (data.size() == 0) {
            return List.of();
        }
        int each = (COUNT + data.classes().size() - 1) / data.classes().size();
        int[] taken = new int[data.classes().size()];
        List<Integer> chosen = new ArrayList<>();
        int start = (int) (round * BETWEEN_ROUNDS % data.size());
        for (int i = 0; i < data.size() && chosen.size() < COUNT; i++) {
            int index = (start + i) % data.size();
            if (taken[data.label(index)]++ < each) {
                chosen.add(index);
            }
        }
        chosen.sort(Comparator.comparing(data::label));
        return chosen;
    }
}
