package inkling.training;

import inkling.data.Dataset;
import inkling.data.PictureCollector;
import inkling.engine.random.KeyedRandom;
import inkling.engine.random.RandomPurpose;
import inkling.model.Model;
import java.util.Optional;

/** Builds the data set for fine-tuning: a person's drawings, each several times, among known pictures. */
final class TuningMixture {
    /** The approximate number of pictures of drawings, each drawing being used, augmented anew, ten to forty times. */
    private static final int DRAWN = 400;

    private static final int FEWEST_TIMES = 10;
    private static final int MOST_TIMES = 40;
    private static final int MOST_TIMES_ALONE = 200;
    /** The greatest number of pictures of drawings: more would outnumber the known pictures in a batch. */
    private static final int MOST_DRAWN = 2000;
    /** The number of known pictures mixed in against forgetting (rehearsal), drawn at random. */
    private static final int REHEARSED = 6000;

    private TuningMixture() {}

    /** Returns how often each of so many drawings is used; more often if there is nothing that could be forgotten. */
    static int times(int drawings, boolean rehearsing) {
        if (!rehearsing) {
            return Math.max(1, Math.min(MOST_TIMES_ALONE, REHEARSED / drawings));
        }
        int times = Math.max(FEWEST_TIMES, Math.min(MOST_TIMES, DRAWN / drawings));
        return Math.max(1, Math.min(times, MOST_DRAWN / drawings));
    }

    /**
     * The pictures, with the model's labels.
     *
     * @param drawn at least one
     * @param known the data that the model was trained on
     */
    static Dataset of(Dataset drawn, Optional<Dataset> known, Model model, long seed) {
        PictureCollector all = new PictureCollector(drawn.shape(), model.labels());
        int times = times(drawn.size(), known.isPresent());
        for (int i = 0; i < times * drawn.size(); i++) {
            all.add(drawn, i % drawn.size());
        }
        if (known.isEmpty()) {
            return all.dataset(drawn.name(), drawn.subject());
        }
        Dataset data = known.get();
        KeyedRandom random = new KeyedRandom(seed, RandomPurpose.REHEARSAL);
        for (int i = 0; i < Math.min(REHEARSED, data.size()); i++) {
            all.add(data, random.nextInt(data.size()));
        }
        return all.dataset(data.name() + " and own drawings", drawn.subject());
    }
}
