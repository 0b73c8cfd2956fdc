package inkling.training;

import inkling.augmentation.AugmentationStep;
import inkling.engine.optimiser.Adam;
import inkling.engine.optimiser.CosineSchedule;
import inkling.engine.optimiser.OptimiserSpec;
import inkling.engine.optimiser.Schedule;
import inkling.model.DecimalText;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Holds all hyperparameters of a run, which decide every bit of the result: not the number of threads, which changes only the
 * speed. The ranges of the numbers are those of {@link TrainingSettings}.
 *
 * <pre>{@code
 * TrainingConfig config = TrainingConfig.builder()
 *         .epochs(5)
 *         .learningRate(new CosineSchedule(0.004, 0.1))
 *         .heldOut(5000)
 *         .build();
 * }</pre>
 *
 * <p>The constructor throws an {@link IllegalArgumentException} that names the setting that is out of range.
 *
 * @param epochs passes over the data, 1 or more
 * @param batchSize samples a step
 * @param optimiser the rule that moves the parameters
 * @param learningRate how it changes over the run
 * @param l2 factor of half the squared weights in the loss, 0 for none
 * @param labelSmoothing the share of each target that is spread evenly over all classes, 0 for none, below 1
 * @param augmentation the steps that augment pictures anew in each epoch; none for the pictures as they are
 * @param nonDigits the negative samples (pictures of none of the classes) added to each epoch, as a share of the training
 *     pictures, 0 to 1; above 0 the network needs one output more, the reject class
 * @param seed of the initial weights, the order, dropout and augmentation
 * @param heldOut the number of the last training pictures held out for validation
 * @param patience the number of epochs without a better validation after which the run ends early (early stopping); 0 for never
 */
public record TrainingConfig(
        int epochs,
        int batchSize,
        OptimiserSpec optimiser,
        Schedule learningRate,
        double l2,
        double labelSmoothing,
        Set<AugmentationStep> augmentation,
        double nonDigits,
        long seed,
        int heldOut,
        int patience) {
    /** Every setting's default. */
    public static final TrainingConfig DEFAULT = new TrainingConfig(
            TrainingSettings.EPOCHS.usual(),
            TrainingSettings.BATCH_SIZE.usual(),
            Adam.DEFAULT,
            new CosineSchedule(Schedule.PEAK.usual(), CosineSchedule.WARM_UP.usual()),
            TrainingSettings.L2.usual(),
            TrainingSettings.LABEL_SMOOTHING.usual(),
            Set.of(),
            TrainingSettings.NON_DIGITS.usual(),
            TrainingSettings.SEED,
            TrainingSettings.HELD_OUT.usual(),
            TrainingSettings.PATIENCE.usual());

    /**
     * Checks the settings.
     *
     * @param batchSize samples a step
     * @param l2 factor of half the squared weights in the loss, 0 for none
     * @param labelSmoothing the share of each target that is spread evenly over all classes, 0 for none, below 1
     * @param augmentation the steps that augment pictures anew in each epoch; none for the pictures as they are
     * @param nonDigits the negative samples (pictures of none of the classes) added to each epoch, as a share of the training
     *     pictures, 0 to 1; above 0 the network needs one output more, the reject class
     * @param seed of the initial weights, the order, dropout and augmentation
     * @param heldOut the number of the last training pictures held out for validation
     * @param patience the number of epochs without a better validation after which the run ends early (early stopping); 0 for
     *     never
     * @param epochs passes over the data, 1 or more
     * @param optimiser the rule that moves the parameters
     * @param learningRate how it changes over the run
     * @throws IllegalArgumentException if one is out of its range; the message names it
     */
    public TrainingConfig {
        TrainingSettings.EPOCHS.require(epochs);
        TrainingSettings.BATCH_SIZE.require(batchSize);
        TrainingSettings.L2.require(l2);
        TrainingSettings.LABEL_SMOOTHING.require(labelSmoothing);
        TrainingSettings.NON_DIGITS.require(nonDigits);
        augmentation = inOrder(augmentation);
        TrainingSettings.HELD_OUT.require(heldOut);
        TrainingSettings.PATIENCE.require(patience);
    }

    /** {@return a builder of the usual settings} */
    public static TrainingConfigBuilder builder() {
        return DEFAULT.change();
    }

    /** {@return a builder of these settings} */
    public TrainingConfigBuilder change() {
        return new TrainingConfigBuilder(this);
    }

    /** Sorts the steps into the order in which they run, so that equal sets print alike. */
    private static Set<AugmentationStep> inOrder(Collection<AugmentationStep> steps) {
        EnumSet<AugmentationStep> sorted = EnumSet.noneOf(AugmentationStep.class);
        sorted.addAll(steps);
        return Collections.unmodifiableSet(sorted);
    }

    /**
     * {@return these settings with another share of negative samples}
     *
     * @param other 0 to 1, as a share of the training pictures
     * @throws IllegalArgumentException if it is out of range
     */
    public TrainingConfig withNonDigits(double other) {
        return change().nonDigits(other).build();
    }

    /**
     * {@return these settings with another seed}
     *
     * @param other any number
     */
    public TrainingConfig withSeed(long other) {
        return change().seed(other).build();
    }

    /**
     * {@return these settings with another number of pictures held out}
     *
     * @param other 0 or more
     * @throws IllegalArgumentException if it is out of range
     */
    public TrainingConfig withHeldOut(int other) {
        return change().heldOut(other).build();
    }

    /**
     * {@return these settings with another patience}
     *
     * @param other in epochs; 0 for never
     * @throws IllegalArgumentException if it is out of range
     */
    public TrainingConfig withPatience(int other) {
        return change().patience(other).build();
    }

    /**
     * {@return the number of outputs that the network needs for so many classes}
     *
     * @param classes the number of the data's
     */
    public int outputs(int classes) {
        return nonDigits > 0 ? classes + 1 : classes;
    }

    /**
     * {@return every setting by name, in a fixed order and in words that are the same on every JDK: for the record in the model
     * file} Patience is named if there is any.
     */
    public Map<String, String> settings() {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("epochs", String.valueOf(epochs));
        settings.put("batchSize", String.valueOf(batchSize));
        settings.put("optimiser", optimiser.describe(DecimalText::of));
        settings.put("learningRate", learningRate.describe(DecimalText::of));
        settings.put("l2", DecimalText.of(l2));
        settings.put("labelSmoothing", DecimalText.of(labelSmoothing));
        settings.put("augmentation", augmentation.isEmpty() ? "none" : names(augmentation));
        settings.put("junk", DecimalText.of(nonDigits));
        settings.put("seed", String.valueOf(seed));
        settings.put("heldOut", String.valueOf(heldOut));
        if (patience > 0) {
            settings.put("patience", String.valueOf(patience));
        }
        return settings;
    }

    private static String names(Set<AugmentationStep> steps) {
        return steps.stream()
                .map(step -> step.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.joining(", "));
    }
}
