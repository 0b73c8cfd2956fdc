package inkling.cli;

import inkling.data.AugmentationStep;
import inkling.engine.LearningRate;
import inkling.engine.OptimiserSpec;
import inkling.training.TrainingConfig;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The options that decide how a network is trained; each preset has its usual settings for those that are not given. */
final class ConfigOptions {
    /** One twelfth: 5,000 of MNIST's 60,000. */
    private static final int HELD_OUT_SHARE = 12;

    private enum Schedule {
        CONSTANT,
        COSINE,
        STEP
    }

    private enum Optimiser {
        SGD,
        MOMENTUM,
        ADAM,
        ADAMW
    }

    @Option(names = "--epochs", paramLabel = "N", description = "Passes over the data.")
    private Integer epochs;

    @Option(names = "--batch", paramLabel = "N", description = "Pictures a step.")
    private Integer batch;

    @Option(names = "--rate", paramLabel = "R", description = "The highest learning rate.")
    private Double rate;

    @Option(names = "--schedule", description = "How the learning rate changes: ${COMPLETION-CANDIDATES}.")
    private Schedule schedule = Schedule.COSINE;

    @Option(
            names = "--warm-up",
            paramLabel = "F",
            description = "For cosine: the share of the run in which the rate rises (default: ${DEFAULT-VALUE}).")
    private double warmUp = 0.1;

    @Option(
            names = "--step-factor",
            paramLabel = "F",
            description = "For step: what the rate is multiplied by (default: ${DEFAULT-VALUE}).")
    private double stepFactor = 0.3;

    @Option(
            names = "--step-every",
            paramLabel = "F",
            description = "For step: after which share of the run, again and again (default: ${DEFAULT-VALUE}).")
    private double stepEvery = 0.25;

    @Option(names = "--optimiser", description = "One of ${COMPLETION-CANDIDATES}.")
    private Optimiser optimiser;

    @Option(
            names = "--momentum",
            paramLabel = "F",
            description = "For momentum: the share of the last step that goes on (default: ${DEFAULT-VALUE}).")
    private double momentum = 0.9;

    @Option(
            names = "--weight-decay",
            paramLabel = "F",
            description = "For adamw: how fast weights shrink (default: ${DEFAULT-VALUE}).")
    private double weightDecay = 0.01;

    @Option(
            names = "--beta2",
            paramLabel = "F",
            description = "For adam and adamw: how long squared gradients are remembered (default: ${DEFAULT-VALUE}).")
    private double beta2 = 0.999;

    @Option(names = "--l2", paramLabel = "F", description = "Factor of half the squared weights in the loss.")
    private Double l2;

    @Option(
            names = "--label-smoothing",
            paramLabel = "F",
            description = "The share of each target that is spread over all classes.")
    private Double labelSmoothing;

    @Option(
            names = "--augment",
            negatable = true,
            fallbackValue = "true",
            description = "Make the pictures anew in each epoch by all steps, or take them as they are.")
    private Boolean augment;

    @Option(
            names = "--augment-steps",
            paramLabel = "STEP",
            split = ",",
            description = "The steps of augmentation, of ${COMPLETION-CANDIDATES}.")
    private List<AugmentationStep> steps;

    @Option(
            names = "--junk",
            paramLabel = "F",
            description = "How many pictures of nothing are learned besides, as a share of the others; 0 for none.")
    private Double junk;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description =
                    "Of all random numbers: the same seed gives the same model, to the bit (default: ${DEFAULT-VALUE}).")
    private long seed = 1;

    @Option(
            names = "--held-out",
            paramLabel = "N",
            description =
                    "How many of the last pictures are kept for validation (default: one in 12; of drawings one in 6).")
    private Integer heldOut;

    @Option(
            names = "--patience",
            paramLabel = "N",
            description =
                    "End when no epoch was better in validation for so many; 0 for never (default: ${DEFAULT-VALUE}).")
    private int patience;

    @Spec(Target.MIXEE)
    private CommandSpec spec;

    /**
     * A network's usual settings for so many pictures, but for what was chosen here.
     *
     * @throws ParameterException if one is out of range
     */
    TrainingConfig config(TrainingConfig usual, int samples) {
        return config(usual.withHeldOut(samples / HELD_OUT_SHARE));
    }

    /**
     * These settings, but for what was chosen here.
     *
     * @throws ParameterException if one is out of range
     */
    TrainingConfig config(TrainingConfig usual) {
        try {
            return new TrainingConfig(
                    or(epochs, usual.epochs()),
                    or(batch, usual.batchSize()),
                    optimiser == null ? usual.optimiser() : optimiser(),
                    learningRate(usual),
                    or(l2, usual.l2()),
                    or(labelSmoothing, usual.labelSmoothing()),
                    augmentation(usual),
                    or(junk, usual.junk()),
                    seed,
                    or(heldOut, usual.heldOut()),
                    patience);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    private static <T> T or(T chosen, T usual) {
        return chosen == null ? usual : chosen;
    }

    private Set<AugmentationStep> augmentation(TrainingConfig usual) {
        if (steps != null) {
            return EnumSet.copyOf(steps);
        } else if (augment == null) {
            return usual.augmentation();
        }
        return augment ? EnumSet.allOf(AugmentationStep.class) : Set.of();
    }

    private OptimiserSpec optimiser() {
        OptimiserSpec.Adam adam = OptimiserSpec.Adam.DEFAULT;
        return switch (optimiser) {
            case SGD -> new OptimiserSpec.Sgd();
            case MOMENTUM -> new OptimiserSpec.Momentum(momentum);
            case ADAM -> new OptimiserSpec.Adam(adam.beta1(), beta2, adam.epsilon(), 0);
            case ADAMW -> new OptimiserSpec.Adam(adam.beta1(), beta2, adam.epsilon(), weightDecay);
        };
    }

    private LearningRate learningRate(TrainingConfig usual) {
        double peak = or(rate, usual.learningRate().peak());
        return switch (schedule) {
            case CONSTANT -> new LearningRate.Constant(peak);
            case COSINE -> new LearningRate.Cosine(peak, warmUp);
            case STEP -> new LearningRate.StepDecay(peak, stepFactor, stepEvery);
        };
    }
}
