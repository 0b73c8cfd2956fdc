package inkling.training;

import inkling.augmentation.AugmentationStep;
import inkling.engine.optimiser.OptimiserSpec;
import inkling.engine.optimiser.Schedule;
import java.util.Set;

/**
 * Builds a {@link TrainingConfig} from another one, of which each setting stays that is not set. Each method returns this
 * builder.
 */
public final class TrainingConfigBuilder {
    private int epochs;
    private int batchSize;
    private OptimiserSpec optimiser;
    private Schedule learningRate;
    private double l2;
    private double labelSmoothing;
    private Set<AugmentationStep> augmentation;
    private double nonDigits;
    private long seed;
    private int heldOut;
    private int patience;

    TrainingConfigBuilder(TrainingConfig from) {
        epochs = from.epochs();
        batchSize = from.batchSize();
        optimiser = from.optimiser();
        learningRate = from.learningRate();
        l2 = from.l2();
        labelSmoothing = from.labelSmoothing();
        augmentation = from.augmentation();
        nonDigits = from.nonDigits();
        seed = from.seed();
        heldOut = from.heldOut();
        patience = from.patience();
    }

    /**
     * Sets the number of epochs.
     *
     * @param value 1 or more, see {@link TrainingSettings#EPOCHS}
     * @return this builder
     */
    public TrainingConfigBuilder epochs(int value) {
        epochs = value;
        return this;
    }

    /**
     * Sets the number of samples a step.
     *
     * @param value 1 or more, see {@link TrainingSettings#BATCH_SIZE}
     * @return this builder
     */
    public TrainingConfigBuilder batchSize(int value) {
        batchSize = value;
        return this;
    }

    /**
     * Sets the rule that moves the parameters.
     *
     * @param value with its constants
     * @return this builder
     */
    public TrainingConfigBuilder optimiser(OptimiserSpec value) {
        optimiser = value;
        return this;
    }

    /**
     * Sets how the learning rate changes over the run.
     *
     * @param value with its peak
     * @return this builder
     */
    public TrainingConfigBuilder learningRate(Schedule value) {
        learningRate = value;
        return this;
    }

    /**
     * Sets the factor of half the squared weights in the loss.
     *
     * @param value 0 or more, see {@link TrainingSettings#L2}
     * @return this builder
     */
    public TrainingConfigBuilder l2(double value) {
        l2 = value;
        return this;
    }

    /**
     * Sets the share of each target that is spread evenly over all classes.
     *
     * @param value at least 0 and below 1
     * @return this builder
     */
    public TrainingConfigBuilder labelSmoothing(double value) {
        labelSmoothing = value;
        return this;
    }

    /**
     * Sets the steps that augment pictures anew in each epoch.
     *
     * @param value none for the pictures as they are
     * @return this builder
     */
    public TrainingConfigBuilder augmentation(Set<AugmentationStep> value) {
        augmentation = value;
        return this;
    }

    /**
     * Sets the negative samples added to each epoch.
     *
     * @param value as a share of the training pictures, 0 to 1
     * @return this builder
     */
    public TrainingConfigBuilder nonDigits(double value) {
        nonDigits = value;
        return this;
    }

    /**
     * Sets the seed of the initial weights, the order, dropout and augmentation.
     *
     * @param value any number
     * @return this builder
     */
    public TrainingConfigBuilder seed(long value) {
        seed = value;
        return this;
    }

    /**
     * Sets the number of the last training pictures held out for validation.
     *
     * @param value 0 or more
     * @return this builder
     */
    public TrainingConfigBuilder heldOut(int value) {
        heldOut = value;
        return this;
    }

    /**
     * Sets the number of epochs without a better validation after which the run ends early.
     *
     * @param value 0 for never
     * @return this builder
     */
    public TrainingConfigBuilder patience(int value) {
        patience = value;
        return this;
    }

    /**
     * Makes the settings.
     *
     * @return of all that was set, and the rest as it was at the start
     * @throws IllegalArgumentException naming the setting that is out of range
     */
    public TrainingConfig build() {
        return new TrainingConfig(
                epochs,
                batchSize,
                optimiser,
                learningRate,
                l2,
                labelSmoothing,
                augmentation,
                nonDigits,
                seed,
                heldOut,
                patience);
    }
}
