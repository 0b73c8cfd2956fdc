package inkling.augmentation;

import inkling.data.ContentKind;
import inkling.data.Dataset;
import inkling.engine.random.RandomPurpose;
import inkling.failure.ExplainedArgumentException;
import java.util.Arrays;

/**
 * Generates pictures for the reject class, from which a network learns what it should not read: scribbles, lines, signs, and digits turned, halved
 * or crowded together; laid into the frame as every drawing is. Nothing that somebody may read as a digit should be among them,
 * not even a lone ring or an upright line. Where the classes are no digits, a sign or a line may well be one of them: there
 * scribbles are all.
 *
 * <p>What comes out depends on (seed, epoch, index) and the data alone. Safe for use by many threads.
 */
public final class NonDigitGenerator {
    private static final double SCRIBBLES = 0.32;
    private static final double LINES = 0.12;
    private static final double SIGNS = 0.34;

    private static final Augmentation SCRIBBLE = new Scribbles();
    private static final Augmentation RULED = new RuledLines();
    private static final Augmentation SIGN = new Signs();

    private final long seed;
    private final int size;
    private final boolean digits;
    private final Augmentation broken;
    private final ThreadLocal<AugmentationContext> contexts;

    /**
     * Makes a generator of pictures as large as those of the data.
     *
     * @param data what is turned and cut if it shows digits
     * @param seed any number; the same one gives the same pictures
     * @throws IllegalArgumentException if the data's pictures have colours or it has none
     */
    public NonDigitGenerator(Dataset data, long seed) {
        if (data.shape().channels() != 1 || data.size() == 0) {
            throw new ExplainedArgumentException(AugmentationReason.NON_DIGITS_NOT_GREY.of(
                    data.name(), data.size(), data.shape().channels()));
        }
        this.seed = seed;
        size = data.shape().size();
        digits = data.subject() == ContentKind.DIGITS;
        broken = new BrokenDigits(data);
        int height = data.shape().height();
        int width = data.shape().width();
        contexts = ThreadLocal.withInitial(() -> new AugmentationContext(height, width));
    }

    /**
     * Writes the picture of this epoch and index, values of 0 to 1, into {@code out} from {@code offset} on.
     *
     * @param out as long as {@code offset} and a picture's values at least
     * @param offset of the picture's first value
     * @param epoch from 0
     * @param index of the picture within the epoch, from 0
     */
    public void draw(float[] out, int offset, int epoch, int index) {
        AugmentationContext context = contexts.get();
        context.random.key(seed, RandomPurpose.NON_DIGITS, epoch, index);
        context.begin("");
        double kind = context.random.nextDouble();
        if (!digits || kind < SCRIBBLES) {
            SCRIBBLE.apply(context);
        } else if (kind < SCRIBBLES + LINES) {
            RULED.apply(context);
        } else if (kind < SCRIBBLES + LINES + SIGNS) {
            SIGN.apply(context);
        } else {
            broken.apply(context);
        }
        if (context.image.inkBox(GreyImage.FAINT).isEmpty()) {
            SCRIBBLE.apply(context);
        }
        Arrays.fill(out, offset, offset + size, 0);
        context.finish(out, offset);
    }

    /** Draws the width of a pen at random, in pixels. */
    static double pen(AugmentationContext context) {
        return context.unit * context.random.nextDouble(1.7, 3.6);
    }
}
