package inkling.training;

import inkling.data.AugmentationStep;
import inkling.engine.LearningRate;
import inkling.engine.OptimiserSpec;
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
 * Everything that decides how a network is trained, and with it every bit of the result: not the number of threads, which
 * changes only the speed.
 *
 * @param batchSize samples a step, 1 to {@link #MAX_BATCH}
 * @param l2 factor of half the squared weights in the loss, 0 for none
 * @param labelSmoothing the share of each target that is spread evenly over all classes, 0 for none, below 1
 * @param augmentation the steps by which pictures are made anew in each epoch; none for the pictures as they are
 * @param junk how many pictures that show none of the classes are added to each epoch, as a share of the training pictures, 0 to 1;
 *     above 0 the network needs one output more, which learns them
 * @param seed of the initial weights, the order, dropout and augmentation
 * @param heldOut how many of the last training pictures are kept for validation
 * @param patience after how many epochs without a better one in validation the run ends early; 0 for never
 * @throws IllegalArgumentException naming the setting that is out of range
 */
public record TrainingConfig(
        int epochs,
        int batchSize,
        OptimiserSpec optimiser,
        LearningRate learningRate,
        double l2,
        double labelSmoothing,
        Set<AugmentationStep> augmentation,
        double junk,
        long seed,
        int heldOut,
        int patience) {
    public static final int MAX_EPOCHS = 10_000;
    public static final int MAX_BATCH = 4096;

    public TrainingConfig {
        require(epochs >= 1 && epochs <= MAX_EPOCHS, "Epochs are 1 to " + MAX_EPOCHS + ", not " + epochs + ".");
        require(
                batchSize >= 1 && batchSize <= MAX_BATCH,
                "The batch size is 1 to " + MAX_BATCH + ", not " + batchSize + ".");
        require(l2 >= 0 && l2 <= 1, "L2 is 0 to 1, not " + l2 + ".");
        require(
                labelSmoothing >= 0 && labelSmoothing < 1,
                "Label smoothing is at least 0 and below 1, not " + labelSmoothing + ".");
        require(junk >= 0 && junk <= 1, "The share of pictures that show nothing is 0 to 1, not " + junk + ".");
        augmentation = inOrder(augmentation);
        require(heldOut >= 0, "The number of pictures held out cannot be negative, but it is " + heldOut + ".");
        require(
                patience >= 0 && patience <= MAX_EPOCHS,
                "The patience is 0 to " + MAX_EPOCHS + " epochs, not " + patience + ".");
    }

    /** Without an early end. */
    public TrainingConfig(
            int epochs,
            int batchSize,
            OptimiserSpec optimiser,
            LearningRate learningRate,
            double l2,
            double labelSmoothing,
            Set<AugmentationStep> augmentation,
            double junk,
            long seed,
            int heldOut) {
        this(epochs, batchSize, optimiser, learningRate, l2, labelSmoothing, augmentation, junk, seed, heldOut, 0);
    }

    /** In the order in which they run, so that equal sets print alike. */
    private static Set<AugmentationStep> inOrder(Collection<AugmentationStep> steps) {
        EnumSet<AugmentationStep> sorted = EnumSet.noneOf(AugmentationStep.class);
        sorted.addAll(steps);
        return Collections.unmodifiableSet(sorted);
    }

    public TrainingConfig withJunk(double other) {
        return with(other, seed, heldOut, patience);
    }

    public TrainingConfig withSeed(long other) {
        return with(junk, other, heldOut, patience);
    }

    public TrainingConfig withHeldOut(int other) {
        return with(junk, seed, other, patience);
    }

    public TrainingConfig withPatience(int other) {
        return with(junk, seed, heldOut, other);
    }

    private TrainingConfig with(double junk, long seed, int heldOut, int patience) {
        return new TrainingConfig(
                epochs,
                batchSize,
                optimiser,
                learningRate,
                l2,
                labelSmoothing,
                augmentation,
                junk,
                seed,
                heldOut,
                patience);
    }

    /** How many outputs the network needs for so many classes. */
    public int outputs(int classes) {
        return junk > 0 ? classes + 1 : classes;
    }

    /**
     * Every setting by name, in a fixed order and in words that are the same on every JDK: for the record in the model file. Patience
     * is named if there is any.
     */
    public Map<String, String> settings() {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("epochs", String.valueOf(epochs));
        settings.put("batchSize", String.valueOf(batchSize));
        settings.put("optimiser", describe(optimiser));
        settings.put("learningRate", describe(learningRate));
        settings.put("l2", DecimalText.of(l2));
        settings.put("labelSmoothing", DecimalText.of(labelSmoothing));
        settings.put("augmentation", augmentation.isEmpty() ? "none" : names(augmentation));
        settings.put("junk", DecimalText.of(junk));
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

    private static String describe(OptimiserSpec optimiser) {
        if (optimiser instanceof OptimiserSpec.Adam adam) {
            return "Adam, beta1 " + DecimalText.of(adam.beta1()) + ", beta2 " + DecimalText.of(adam.beta2())
                    + ", epsilon " + DecimalText.of(adam.epsilon()) + ", weight decay "
                    + DecimalText.of(adam.weightDecay());
        } else if (optimiser instanceof OptimiserSpec.Momentum momentum) {
            return "SGD, momentum " + DecimalText.of(momentum.momentum());
        }
        return "SGD";
    }

    private static String describe(LearningRate rate) {
        String peak = DecimalText.of(rate.peak());
        if (rate instanceof LearningRate.Cosine cosine) {
            return "cosine from " + peak + ", warm-up " + DecimalText.of(cosine.warmUp());
        } else if (rate instanceof LearningRate.StepDecay step) {
            return "steps from " + peak + ", times " + DecimalText.of(step.factor()) + " every "
                    + DecimalText.of(step.every());
        }
        return "constant " + peak;
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException(message);
        }
    }
}
