package inkling.training;

import inkling.data.AugmentationStep;
import inkling.engine.LearningRate;
import inkling.engine.OptimiserSpec;
import inkling.engine.Preset;
import java.util.EnumSet;
import java.util.Set;

/**
 * The settings that suit each network. All of them were chosen by validation pictures and by drawings, never by MNIST's test
 * pictures.
 */
public final class Recipes {
    private static final Set<AugmentationStep> ALL = EnumSet.allOf(AugmentationStep.class);
    /** 5,000 of MNIST's 60,000 pictures. */
    private static final int HELD_OUT = 5000;
    /** Every sixth picture of an epoch is none of the classes. */
    private static final double JUNK = 0.2;

    private Recipes() {}

    /** What gets the most out of a network: the recipe of the model that comes with the program. */
    public static TrainingConfig full(Preset preset) {
        return switch (preset) {
            case BEST ->
                new TrainingConfig(
                        10,
                        128,
                        new OptimiserSpec.Adam(0.9, 0.98, 1e-8, 1e-4),
                        new LearningRate.Cosine(0.004, 0.1),
                        0,
                        0.05,
                        ALL,
                        JUNK,
                        1,
                        HELD_OUT);
            case QUICK -> adam(12, 0.002, ALL);
            case LENET_5 -> adam(8, 0.002, ALL);
            case THREE_LAYER -> adam(6, 0.002, ALL);
            case FIRST_STEPS -> adam(6, 0.002, Set.of());
        };
    }

    /** Seconds to 99 %: two epochs on the pictures as they are. */
    public static TrainingConfig seconds() {
        return new TrainingConfig(
                2,
                64,
                OptimiserSpec.Adam.DEFAULT,
                new LearningRate.Cosine(0.004, 0.2),
                0.0001,
                0,
                Set.of(),
                0,
                1,
                HELD_OUT);
    }

    private static TrainingConfig adam(int epochs, double rate, Set<AugmentationStep> augmentation) {
        return new TrainingConfig(
                epochs,
                64,
                OptimiserSpec.Adam.DEFAULT,
                new LearningRate.Cosine(rate, 0.1),
                0,
                0,
                augmentation,
                0,
                1,
                HELD_OUT);
    }
}
