package inkling.training;

import inkling.engine.LearningRate;
import inkling.engine.OptimiserSpec;
import inkling.model.DecimalText;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Everything that decides how a network is trained, and with it every bit of the result: not the number of threads, which
 * changes only the speed.
 *
 * @param batchSize samples a step, 1 to {@link #MAX_BATCH}
 * @param l2 factor of half the squared weights in the loss, 0 for none
 * @param augmentation whether the pictures are warped anew in each epoch
 * @param seed of the initial weights, the order, dropout and augmentation
 * @param heldOut how many of the last training pictures are kept for validation
 * @throws IllegalArgumentException naming the setting that is out of range
 */
public record TrainingConfig(
        int epochs,
        int batchSize,
        OptimiserSpec optimiser,
        LearningRate learningRate,
        double l2,
        boolean augmentation,
        long seed,
        int heldOut) {
    public static final int MAX_EPOCHS = 10_000;
    public static final int MAX_BATCH = 4096;

    public TrainingConfig {
        require(epochs >= 1 && epochs <= MAX_EPOCHS, "Epochs are 1 to " + MAX_EPOCHS + ", not " + epochs + ".");
        require(
                batchSize >= 1 && batchSize <= MAX_BATCH,
                "The batch size is 1 to " + MAX_BATCH + ", not " + batchSize + ".");
        require(l2 >= 0 && l2 <= 1, "L2 is 0 to 1, not " + l2 + ".");
        require(heldOut >= 0, "The number of pictures held out cannot be negative, but it is " + heldOut + ".");
    }

    /** Every setting by name, in a fixed order and in words that are the same on every JDK: for the record in the model file. */
    public Map<String, String> settings() {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("epochs", String.valueOf(epochs));
        settings.put("batchSize", String.valueOf(batchSize));
        settings.put("optimiser", describe(optimiser));
        settings.put("learningRate", describe(learningRate));
        settings.put("l2", DecimalText.of(l2));
        settings.put("augmentation", String.valueOf(augmentation));
        settings.put("seed", String.valueOf(seed));
        settings.put("heldOut", String.valueOf(heldOut));
        return settings;
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
