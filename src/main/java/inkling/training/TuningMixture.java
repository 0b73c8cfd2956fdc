package inkling.training;

import inkling.data.Dataset;
import inkling.data.PictureCollector;
import inkling.engine.KeyedRandom;
import inkling.model.Model;
import java.util.Optional;

/** What a model is tuned on: a person's drawings, each several times, then known pictures, the last of them for validation. */
final class TuningMixture {
    /** How often a drawing is met, each time made anew, and how many there are of all at most. */
    private static final int TIMES = 40;

    private static final int MOST_DRAWN = 2000;
    /** How many known pictures are rehearsed, drawn by lot. */
    private static final int REHEARSED = 6000;
    /** The share of the known pictures that was not trained on, as {@link Recipes} hold them out: one in twelve. */
    private static final int VALIDATION_PART = 12;

    private static final long REHEARSAL = 7;

    private TuningMixture() {}

    /** How often each of so many drawings is met. */
    static int times(int drawings) {
        return Math.max(1, Math.min(TIMES, MOST_DRAWN / drawings));
    }

    /** How many of the known pictures, the last ones, are for validation. */
    static int heldOut(Optional<Dataset> known) {
        return known.map(data -> data.size() / VALIDATION_PART).orElse(0);
    }

    /**
     * The pictures, with the model's labels.
     *
     * @param drawn at least one
     */
    static Dataset of(Dataset drawn, Optional<Dataset> known, Model model, long seed) {
        PictureCollector all = new PictureCollector(drawn.shape(), model.labels());
        int times = times(drawn.size());
        for (int i = 0; i < times * drawn.size(); i++) {
            all.add(drawn, i % drawn.size());
        }
        if (known.isEmpty()) {
            return all.dataset(drawn.name(), drawn.subject());
        }
        Dataset data = known.get();
        int validation = data.size() - heldOut(known);
        KeyedRandom random = new KeyedRandom(seed, REHEARSAL);
        for (int i = 0; i < Math.min(REHEARSED, validation); i++) {
            all.add(data, random.nextInt(validation));
        }
        for (int i = validation; i < data.size(); i++) {
            all.add(data, i);
        }
        return all.dataset(data.name() + " and own drawings", drawn.subject());
    }
}
