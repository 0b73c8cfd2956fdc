package inkling.data;

import inkling.engine.random.RandomPurpose;
import inkling.failure.ExplainedArgumentException;
import java.util.Arrays;

/**
 * Pictures that are no digits, for a network to learn what it should not read: scribbles, lines, signs, and digits turned, halved
 * or crowded together; laid into the frame as every drawing is. Nothing that somebody may read as a digit should be among them,
 * not even a lone ring or an upright line. Where the classes are no digits, a sign or a line may well be one of them: there
 * scribbles are all.
 *
 * <p>What comes out depends on (seed, epoch, index) and the data alone. Safe for use by many threads.
 */
public final class Junk {
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
    private final ThreadLocal<AugmentationContext> workpieces;

    /**
     * Pictures as large as those of the data.
     *
     * @param data what is turned and cut if it shows digits
     * @throws IllegalArgumentException if the data's pictures have colours or it has none
     */
    public Junk(Dataset data, long seed) {
        if (data.shape().channels() != 1 || data.size() == 0) {
            throw new ExplainedArgumentException(DataReason.JUNK_NOT_GREY.of(
                    data.name(), data.size(), data.shape().channels()));
        }
        this.seed = seed;
        size = data.shape().size();
        digits = data.subject() == ContentKind.DIGITS;
        broken = new BrokenDigits(data);
        int height = data.shape().height();
        int width = data.shape().width();
        workpieces = ThreadLocal.withInitial(() -> new AugmentationContext(height, width));
    }

    /** Writes the picture of this epoch and index, values of 0 to 1, into {@code out} from {@code offset} on. */
    public void draw(float[] out, int offset, int epoch, int index) {
        AugmentationContext workpiece = workpieces.get();
        workpiece.random.key(seed, RandomPurpose.JUNK, epoch, index);
        workpiece.begin("");
        double kind = workpiece.random.nextDouble();
        if (!digits || kind < SCRIBBLES) {
            SCRIBBLE.apply(workpiece);
        } else if (kind < SCRIBBLES + LINES) {
            RULED.apply(workpiece);
        } else if (kind < SCRIBBLES + LINES + SIGNS) {
            SIGN.apply(workpiece);
        } else {
            broken.apply(workpiece);
        }
        if (!workpiece.box.measure(workpiece.sheet, InkBox.FAINT)) {
            SCRIBBLE.apply(workpiece);
        }
        Arrays.fill(out, offset, offset + size, 0);
        workpiece.finish(out, offset);
    }

    /** The width of a pen, in pixels. */
    static double pen(AugmentationContext workpiece) {
        return workpiece.unit * workpiece.random.nextDouble(1.7, 3.6);
    }
}
