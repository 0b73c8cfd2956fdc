package inkling.data;

import inkling.engine.KeyedRandom;
import java.util.List;

/**
 * Makes new pictures out of known ones, as other hands might have drawn the same: a chain of small steps, each of which may do
 * nothing. A quarter of the pictures stay as they are, so that the network goes on seeing real ones.
 *
 * <p>What comes out depends on (seed, epoch, sample) alone. Safe for use by many threads.
 */
public final class Augmenter {
    private static final double UNTOUCHED = 0.25;
    private static final List<Augmentation> STEPS = List.of(new DigitForms(), new PenWidth(), new Warp());

    private final List<String> classes;
    private final long seed;
    private final ThreadLocal<Sheet> sheets;

    /**
     * For grey pictures of this size.
     *
     * @param classes the classes' names, by label: some steps know what a 7 may look like
     */
    public Augmenter(int height, int width, List<String> classes, long seed) {
        this.classes = List.copyOf(classes);
        this.seed = seed;
        sheets = ThreadLocal.withInitial(() -> new Sheet(height, width));
    }

    /**
     * Replaces the picture at {@code offset} by the variant of this epoch and sample; values stay within 0 to 1.
     *
     * @param label what it shows
     */
    public void augment(float[] picture, int offset, int label, int epoch, int sample) {
        KeyedRandom random = new KeyedRandom(seed, KeyedRandom.AUGMENTATION, epoch, sample);
        if (random.nextDouble() < UNTOUCHED) {
            return;
        }
        Sheet sheet = sheets.get();
        System.arraycopy(picture, offset, sheet.values, 0, sheet.values.length);
        for (Augmentation step : STEPS) {
            step.apply(sheet, classes.get(label), random);
        }
        System.arraycopy(sheet.values, 0, picture, offset, sheet.values.length);
    }
}
