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

    public TrainingConfigBuilder epochs(int value) {
        epochs = value;
        return this;
    }

    public TrainingConfigBuilder batchSize(int value) {
        batchSize = value;
        return this;
    }

    public TrainingConfigBuilder optimiser(OptimiserSpec value) {
        optimiser = value;
        return this;
    }

    public TrainingConfigBuilder learningRate(Schedule value) {
        learningRate = value;
        return this;
    }

    public TrainingConfigBuilder l2(double value) {
        l2 = value;
        return this;
    }

    public TrainingConfigBuilder labelSmoothing(double value) {
        labelSmoothing = value;
        return this;
    }

    public TrainingConfigBuilder augmentation(Set<AugmentationStep> value) {
        augmentation = value;
        return this;
    }

    public TrainingConfigBuilder nonDigits(double value) {
        nonDigits = value;
        return this;
    }

    public TrainingConfigBuilder seed(long value) {
        seed = value;
        return this;
    }

    public TrainingConfigBuilder heldOut(int value) {
        heldOut = value;
        return this;
    }

    public TrainingConfigBuilder patience(int value) {
        patience = value;
        return this;
    }

    /** @throws IllegalArgumentException naming the setting that is out of range */
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
