package inkling.augmentation;

import inkling.data.ContentKind;
import inkling.data.Dataset;
import inkling.engine.random.RandomPurpose;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Makes new pictures out of known ones, as other hands might have drawn the same: a chain of small steps, each of which may do
 * nothing. Whatever they did, the result is laid into the frame as every drawing is. About a fifth of the pictures stay as
 * they are, so that the network goes on seeing real ones.
 *
 * <p>What comes out depends on the steps and on (seed, epoch, sample) alone. Safe for use by many threads.
 */
public final class Augmenter {
    private static final double UNTOUCHED = 0.2;
    /** Counted behind the steps. */
    private static final int FRAME = AugmentationStep.values().length;

    private final List<String> digits;
    private final AugmentationStep[] steps;
    private final long seed;
    private final ThreadLocal<AugmentationContext> contexts;

    /**
     * Makes an augmenter for the grey pictures of a data set. What they show decides which steps do anything: some know what a
     * 7 may look like, and all of them know drawings, so that other pictures stay as they are.
     *
     * @param data whose pictures are 1 channel deep; from it come shape and subject
     * @param steps those to take; none means pictures as they are
     * @param seed any number; the same one gives the same variants
     */
    public Augmenter(Dataset data, Set<AugmentationStep> steps, long seed) {
        this(data.shape().height(), data.shape().width(), data.classes(), data.subject(), steps, seed);
    }

    Augmenter(
            int height, int width, List<String> classes, ContentKind subject, Set<AugmentationStep> steps, long seed) {
        digits = subject == ContentKind.DIGITS ? List.copyOf(classes) : List.of();
        EnumSet<AugmentationStep> inOrder = EnumSet.noneOf(AugmentationStep.class);
        inOrder.addAll(subject == ContentKind.PICTURES ? Set.of() : steps);
        this.steps = inOrder.toArray(AugmentationStep[]::new);
        this.seed = seed;
        contexts = ThreadLocal.withInitial(() -> new AugmentationContext(height, width));
    }

    /**
     * Replaces the picture at {@code offset} by the variant of this epoch and sample; values stay within 0 to 1.
     *
     * @param picture values of 0 (paper) to 1 (ink), row by row; changed
     * @param offset of the picture's first value
     * @param label what it shows
     * @param epoch from 0
     * @param sample the picture's number in the data set, from 0
     */
    public void augment(float[] picture, int offset, int label, int epoch, int sample) {
        AugmentationContext context = contexts.get();
        context.random.key(seed, RandomPurpose.AUGMENTATION, epoch, sample);
        if (steps.length == 0 || context.random.nextDouble() < UNTOUCHED) {
            return;
        }
        context.begin(picture, offset, digits.isEmpty() ? "" : digits.get(label));
        for (AugmentationStep step : steps) {
            // a stream of its own, so that the others stay the same when one is switched off
            context.random.key(seed, RandomPurpose.AUGMENTATION, epoch, sample, step.ordinal());
            step.apply(context);
        }
        context.random.key(seed, RandomPurpose.AUGMENTATION, epoch, sample, FRAME);
        context.finish(picture, offset);
    }
}
