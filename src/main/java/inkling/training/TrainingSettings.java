package inkling.training;

import inkling.setting.Range;
import inkling.setting.RealSetting;
import inkling.setting.WholeSetting;

/**
 * Lists the numbers of a {@link TrainingConfig}, each with its name in files, its range and its default: the one place that
 * window, command line and files take them from. Those of optimisers and schedules are with their classes, see
 * {@link inkling.engine.optimiser}.
 */
public final class TrainingSettings {
    private static final int MAX_EPOCHS = 10_000;

    /** Passes over the data. */
    public static final WholeSetting EPOCHS = new WholeSetting("epochs", 1, MAX_EPOCHS, 2, TrainingReason.EPOCHS);

    /** Samples a step. */
    public static final WholeSetting BATCH_SIZE = new WholeSetting("batchSize", 1, 4096, 64, TrainingReason.BATCH_SIZE);

    /** Factor of half the squared weights in the loss, 0 for none. */
    public static final RealSetting L2 = new RealSetting("l2", Range.fromTo(0, 1), 0, TrainingReason.L2);

    /** The share of each target that is spread evenly over all classes, 0 for none. */
    public static final RealSetting LABEL_SMOOTHING =
            new RealSetting("labelSmoothing", Range.fromBelow(0, 1), 0, TrainingReason.LABEL_SMOOTHING);

    /**
     * The negative samples (pictures of none of the classes) added to each epoch, as a share of the training pictures; 0 for
     * none.
     */
    public static final RealSetting NON_DIGITS =
            new RealSetting("junk", Range.fromTo(0, 1), 0, TrainingReason.NON_DIGITS);

    /** The number of the last training pictures held out for validation. */
    public static final WholeSetting HELD_OUT =
            new WholeSetting("heldOut", 0, Integer.MAX_VALUE, 0, TrainingReason.HELD_OUT);

    /**
     * The patience of early stopping: the number of epochs without a better one in validation after which a run ends; 0 for
     * never.
     */
    public static final WholeSetting PATIENCE = new WholeSetting("patience", 0, MAX_EPOCHS, 0, TrainingReason.PATIENCE);

    /** The default seed; any long number is one. */
    public static final long SEED = 1;

    private TrainingSettings() {}
}
