package inkling.training;

import inkling.augmentation.AugmentationStep;
import inkling.data.ContentKind;
import inkling.engine.Preset;
import inkling.engine.layer.BatchNorm;
import inkling.engine.optimiser.AdamW;
import inkling.engine.optimiser.CosineSchedule;
import inkling.model.Model;
import java.util.EnumSet;
import java.util.Set;

/**
 * Holds the recommended hyperparameters for each network. They were chosen by drawings and by validation pictures, in about ten
 * runs of the best network; the accuracy on MNIST's test pictures was printed after each and seen, so it is not untouched by the
 * choice.
 */
public final class Recipes {
    private static final Set<AugmentationStep> ALL = EnumSet.allOf(AugmentationStep.class);
    /** 5,000 of MNIST's 60,000 pictures. */
    public static final int HELD_OUT = 5000;
    /** Every sixth picture of an epoch is none of the classes. */
    public static final double NON_DIGITS = 0.2;

    /** With fewer drawings each one is needed to learn from. */
    private static final int FEW = 18;

    private static final int PICTURES_OF_DRAWINGS = 15_000;
    private static final int FEWEST_EPOCHS = 12;
    private static final int MOST_EPOCHS = 300;

    private Recipes() {}

    /**
     * {@return the settings for the highest accuracy: the recipe of the model that comes with the program}
     *
     * @param preset of which each has settings of its own
     */
    public static TrainingConfig full(Preset preset) {
        return switch (preset) {
            case BEST ->
                TrainingConfig.builder()
                        .epochs(10)
                        .batchSize(128)
                        .optimiser(new AdamW(0.9, 0.98, 1e-8, 1e-4))
                        .learningRate(new CosineSchedule(0.004, 0.1))
                        .labelSmoothing(0.05)
                        .augmentation(ALL)
                        .nonDigits(NON_DIGITS)
                        .heldOut(HELD_OUT)
                        .build();
            case QUICK -> adam(12, 0.002, ALL);
            case LENET_5, LENET_1998 -> adam(8, 0.002, ALL);
            case THREE_LAYER -> adam(6, 0.002, ALL);
            case FIRST_STEPS -> adam(6, 0.002, Set.of());
        };
    }

    /**
     * {@return the settings for a good network after seconds: few epochs on the pictures as they are} Two bring digits to 99 %;
     * photographs of clothes, as harder pictures in general, need five for what a small network can do.
     *
     * @param subject what the pictures show
     */
    public static TrainingConfig seconds(ContentKind subject) {
        return TrainingConfig.builder()
                .epochs(subject == ContentKind.PICTURES ? 5 : 2)
                .learningRate(new CosineSchedule(0.004, 0.2))
                .l2(0.0001)
                .heldOut(HELD_OUT)
                .build();
    }

    /**
     * {@return the settings for few drawings of any classes: as many as a person makes in a quarter of an hour or in a week}
     * Each is met a few hundred times, each time augmented anew; one in six is held out, if there are enough; nothing is
     * learned of what is none of the classes, since nobody can know what that would be.
     *
     * @param drawings their number
     */
    public static TrainingConfig forDrawings(int drawings) {
        int heldOut = drawings < FEW ? 0 : drawings / 6;
        int learned = Math.max(1, drawings - heldOut);
        return TrainingConfig.builder()
                .epochs(Math.max(FEWEST_EPOCHS, Math.min(MOST_EPOCHS, PICTURES_OF_DRAWINGS / learned)))
                .batchSize(Math.max(8, Math.min(64, learned / 4)))
                .learningRate(new CosineSchedule(0.002, 0.1))
                .labelSmoothing(0.05)
                .augmentation(ALL)
                .heldOut(heldOut)
                .build();
    }

    /**
     * Returns the settings for fine-tuning a trained model without making it forget: one pass at a fraction of the usual rate, on
     * the targets that it was trained with, as far as its record tells; others would move all of its weights for nothing.
     */
    static TrainingConfig forTuning(Model model, long seed) {
        boolean normalised = model.network().layers().stream().anyMatch(BatchNorm.class::isInstance);
        return TrainingConfig.builder()
                .epochs(1)
                .learningRate(new CosineSchedule(normalised ? 0.0005 : 0.0002, 0.1))
                .labelSmoothing(labelSmoothing(model))
                .augmentation(ALL)
                .nonDigits(model.hasRejectClass() ? NON_DIGITS : 0)
                .seed(seed)
                .build();
    }

    private static double labelSmoothing(Model model) {
        try {
            double stated = Double.parseDouble(model.training().settings().getOrDefault("labelSmoothing", "0"));
            return TrainingSettings.LABEL_SMOOTHING.range().contains(stated) ? stated : 0;
        } catch (NumberFormatException e) {
            // a file of another make
            return 0;
        }
    }

    private static TrainingConfig adam(int epochs, double rate, Set<AugmentationStep> augmentation) {
        return TrainingConfig.builder()
                .epochs(epochs)
                .learningRate(new CosineSchedule(rate, 0.1))
                .augmentation(augmentation)
                .heldOut(HELD_OUT)
                .build();
    }
}
