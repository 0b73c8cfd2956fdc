package inkling.cli;

import inkling.engine.LearningRate;
import inkling.engine.OptimiserSpec;
import inkling.training.TrainingConfig;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The options that decide how a network is trained. */
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

    @Option(names = "--epochs", paramLabel = "N", description = "Passes over the data (default: ${DEFAULT-VALUE}).")
    private int epochs = 10;

    @Option(names = "--batch", paramLabel = "N", description = "Pictures a step (default: ${DEFAULT-VALUE}).")
    private int batch = 64;

    @Option(names = "--rate", paramLabel = "R", description = "The highest learning rate (default: ${DEFAULT-VALUE}).")
    private double rate = 0.002;

    @Option(
            names = "--schedule",
            description = "How the learning rate changes: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
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

    @Option(names = "--optimiser", description = "One of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Optimiser optimiser = Optimiser.ADAM;

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
            names = "--l2",
            paramLabel = "F",
            description = "Factor of half the squared weights in the loss (default: ${DEFAULT-VALUE}).")
    private double l2 = 0;

    @Option(
            names = "--augment",
            negatable = true,
            defaultValue = "true",
            fallbackValue = "true",
            description = "Warp the pictures anew in each epoch, or do not (default: do).")
    private boolean augment;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description =
                    "Of all random numbers: the same seed gives the same model, to the bit (default: ${DEFAULT-VALUE}).")
    private long seed = 1;

    @Option(
            names = "--held-out",
            paramLabel = "N",
            description = "How many of the last pictures are kept for validation (default: one in 12).")
    private Integer heldOut;

    @Spec(Target.MIXEE)
    private CommandSpec spec;

    /**
     * The settings for so many pictures.
     *
     * @throws ParameterException if one is out of range
     */
    TrainingConfig config(int samples) {
        try {
            int held = heldOut == null ? samples / HELD_OUT_SHARE : heldOut;
            return new TrainingConfig(epochs, batch, optimiser(), learningRate(), l2, augment, seed, held);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    private OptimiserSpec optimiser() {
        OptimiserSpec.Adam adam = OptimiserSpec.Adam.DEFAULT;
        return switch (optimiser) {
            case SGD -> new OptimiserSpec.Sgd();
            case MOMENTUM -> new OptimiserSpec.Momentum(momentum);
            case ADAM -> adam;
            case ADAMW -> new OptimiserSpec.Adam(adam.beta1(), adam.beta2(), adam.epsilon(), weightDecay);
        };
    }

    private LearningRate learningRate() {
        return switch (schedule) {
            case CONSTANT -> new LearningRate.Constant(rate);
            case COSINE -> new LearningRate.Cosine(rate, warmUp);
            case STEP -> new LearningRate.StepDecay(rate, stepFactor, stepEvery);
        };
    }
}
