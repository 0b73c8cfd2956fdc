package inkling.cli;

import inkling.augmentation.AugmentationStep;
import inkling.engine.optimiser.OptimiserKind;
import inkling.engine.optimiser.OptimiserSpec;
import inkling.engine.optimiser.Schedule;
import inkling.engine.optimiser.ScheduleKind;
import inkling.setting.RealSetting;
import inkling.training.TrainingConfig;
import inkling.training.TrainingSettings;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Holds the options for a run's hyperparameters; those that are not given get the preset's usual values. */
final class ConfigOptions {
    /** One twelfth: 5,000 of MNIST's 60,000. */
    private static final int HELD_OUT_SHARE = 12;

    @Option(names = "--epochs", paramLabel = "N", description = "Passes over the data.")
    private Integer epochs;

    @Option(names = "--batch", paramLabel = "N", description = "Pictures a step.")
    private Integer batch;

    @Option(names = "--rate", paramLabel = "R", description = "The highest learning rate.")
    private Double rate;

    @Option(
            names = "--schedule",
            completionCandidates = ScheduleConverter.class,
            converter = ScheduleConverter.class,
            description = "How the learning rate changes: ${COMPLETION-CANDIDATES}.")
    private ScheduleKind schedule;

    @Option(
            names = "--warm-up",
            paramLabel = "F",
            description = "For cosine: the share of the run in which the rate rises (default: 0.1).")
    private Double warmUp;

    @Option(
            names = "--step-factor",
            paramLabel = "F",
            description = "For steps: what the rate is multiplied by (default: 0.3).")
    private Double factor;

    @Option(
            names = "--step-every",
            paramLabel = "F",
            description = "For steps: after which share of the run, again and again (default: 0.25).")
    private Double every;

    @Option(
            names = "--optimiser",
            completionCandidates = OptimiserConverter.class,
            converter = OptimiserConverter.class,
            description = "One of ${COMPLETION-CANDIDATES}.")
    private OptimiserKind optimiser;

    @Option(
            names = "--momentum",
            paramLabel = "F",
            description = "For momentum: the share of the last step that goes on (default: 0.9).")
    private Double momentum;

    @Option(
            names = "--weight-decay",
            paramLabel = "F",
            description = "For adamw: how fast weights shrink (default: 1e-4).")
    private Double weightDecay;

    @Option(
            names = "--beta1",
            paramLabel = "F",
            description = "For adam and adamw: the decay of the running mean of gradients (default: 0.9).")
    private Double beta1;

    @Option(
            names = "--beta2",
            paramLabel = "F",
            description =
                    "For adam and adamw: the decay of the running mean of squared gradients (default: adam 0.999, adamw 0.98).")
    private Double beta2;

    @Option(
            names = "--decay",
            paramLabel = "F",
            description = "For rmsprop: the decay of the running mean of squared gradients (default: 0.9).")
    private Double decay;

    @Option(
            names = "--epsilon",
            paramLabel = "F",
            description = "For adam, adamw and rmsprop: what is added to the root of the mean square (default: 1e-8).")
    private Double epsilon;

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
    private Double nonDigits;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description =
                    "Of all random numbers: the same seed gives the same model, to the bit (default: ${DEFAULT-VALUE}).")
    private long seed = TrainingSettings.SEED;

    @Option(
            names = "--held-out",
            paramLabel = "N",
            description =
                    "How many of the last pictures are kept for validation (default: one in 12; of drawings one in 6).")
    private Integer heldOut;

    @Option(
            names = "--patience",
            paramLabel = "N",
            description = "End when no epoch was better in validation for so many; 0 for never (default: 0).")
    private Integer patience;

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
     * Returns these settings with the options that were given in their places.
     *
     * @throws ParameterException if one is out of range
     */
    TrainingConfig config(TrainingConfig usual) {
        try {
            return usual.change()
                    .epochs(or(epochs, usual.epochs()))
                    .batchSize(or(batch, usual.batchSize()))
                    .optimiser(optimiser(usual.optimiser()))
                    .learningRate(schedule(usual.learningRate()))
                    .l2(or(l2, usual.l2()))
                    .labelSmoothing(or(labelSmoothing, usual.labelSmoothing()))
                    .augmentation(augmentation(usual))
                    .nonDigits(or(nonDigits, usual.nonDigits()))
                    .seed(seed)
                    .heldOut(or(heldOut, usual.heldOut()))
                    .patience(or(patience, usual.patience()))
                    .build();
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

    /** The rule that was chosen, or the usual one, with the constants that were chosen. */
    private OptimiserSpec optimiser(OptimiserSpec usual) {
        OptimiserSpec rule = optimiser == null || optimiser == usual.kind() ? usual : optimiser.usual();
        return rule.with(chosen(rule.kind().constants()));
    }

    private Schedule schedule(Schedule usual) {
        Map<String, Double> constants = chosen((schedule == null ? usual.kind() : schedule).constants());
        if (schedule == null || schedule == usual.kind()) {
            return usual.with(constants);
        }
        constants.putIfAbsent(Schedule.PEAK.name(), usual.peak());
        return schedule.with(constants);
    }

    /** The constants among these that were chosen, by name. */
    private Map<String, Double> chosen(List<RealSetting> constants) {
        Map<String, Double> chosen = new HashMap<>();
        for (RealSetting constant : constants) {
            Double value = option(constant.name());
            if (value != null) {
                chosen.put(constant.name(), value);
            }
        }
        return chosen;
    }

    /** The option for a constant of an optimiser or a schedule; null if it was not given. */
    private Double option(String constant) {
        return switch (constant) {
            case "peak" -> rate;
            case "warmUp" -> warmUp;
            case "factor" -> factor;
            case "every" -> every;
            case "momentum" -> momentum;
            case "weightDecay" -> weightDecay;
            case "beta1" -> beta1;
            case "beta2" -> beta2;
            case "decay" -> decay;
            case "epsilon" -> epsilon;
            default -> throw new AssertionError("No option sets " + constant + ".");
        };
    }
}
