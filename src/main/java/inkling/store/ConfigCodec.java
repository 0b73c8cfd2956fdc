package inkling.store;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import inkling.data.AugmentationStep;
import inkling.data.UnreadableFileException;
import inkling.engine.LearningRate;
import inkling.engine.OptimiserSpec;
import inkling.failure.Reason;
import inkling.model.DecimalText;
import inkling.training.TrainingConfig;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Everything that decides how a network is trained, as JSON. */
final class ConfigCodec {
    /** That of a long number. */
    private static final int LONGEST_SEED = 20;

    private ConfigCodec() {}

    static JsonObject write(TrainingConfig config) {
        JsonArray augmentation = new JsonArray();
        config.augmentation().forEach(step -> augmentation.add(name(step)));
        JsonObject out = new JsonObject();
        out.addProperty("epochs", config.epochs());
        out.addProperty("batchSize", config.batchSize());
        out.add("optimiser", write(config.optimiser()));
        out.add("learningRate", write(config.learningRate()));
        out.addProperty("l2", DecimalText.decimal(config.l2()));
        out.addProperty("labelSmoothing", DecimalText.decimal(config.labelSmoothing()));
        out.add("augmentation", augmentation);
        out.addProperty("junk", DecimalText.decimal(config.junk()));
        // as text: to many readers, JSON's numbers are doubles, which have fewer digits
        out.addProperty("seed", String.valueOf(config.seed()));
        out.addProperty("heldOut", config.heldOut());
        out.addProperty("patience", config.patience());
        return out;
    }

    private static JsonObject write(OptimiserSpec optimiser) {
        JsonObject out = new JsonObject();
        if (optimiser instanceof OptimiserSpec.Adam adam) {
            out.addProperty("kind", "adam");
            out.addProperty("beta1", DecimalText.decimal(adam.beta1()));
            out.addProperty("beta2", DecimalText.decimal(adam.beta2()));
            out.addProperty("epsilon", DecimalText.decimal(adam.epsilon()));
            out.addProperty("weightDecay", DecimalText.decimal(adam.weightDecay()));
        } else if (optimiser instanceof OptimiserSpec.Momentum momentum) {
            out.addProperty("kind", "momentum");
            out.addProperty("momentum", DecimalText.decimal(momentum.momentum()));
        } else {
            out.addProperty("kind", "sgd");
        }
        return out;
    }

    private static JsonObject write(LearningRate rate) {
        JsonObject out = new JsonObject();
        if (rate instanceof LearningRate.Cosine cosine) {
            out.addProperty("kind", "cosine");
            out.addProperty("warmUp", DecimalText.decimal(cosine.warmUp()));
        } else if (rate instanceof LearningRate.StepDecay step) {
            out.addProperty("kind", "steps");
            out.addProperty("factor", DecimalText.decimal(step.factor()));
            out.addProperty("every", DecimalText.decimal(step.every()));
        } else {
            out.addProperty("kind", "constant");
        }
        out.addProperty("peak", DecimalText.decimal(rate.peak()));
        return out;
    }

    static TrainingConfig read(JsonPlace in) throws UnreadableFileException {
        OptimiserSpec optimiser = optimiser(in.field("optimiser"));
        LearningRate rate = learningRate(in.field("learningRate"));
        Set<AugmentationStep> augmentation = augmentation(in.field("augmentation"));
        long seed = seed(in.field("seed"));
        try {
            return new TrainingConfig(
                    in.field("epochs").integer(1, TrainingConfig.MAX_EPOCHS),
                    in.field("batchSize").integer(1, TrainingConfig.MAX_BATCH),
                    optimiser,
                    rate,
                    in.field("l2").number(),
                    in.field("labelSmoothing").number(),
                    augmentation,
                    in.field("junk").number(),
                    seed,
                    in.field("heldOut").integer(0, Integer.MAX_VALUE),
                    in.field("patience").integer(0, TrainingConfig.MAX_EPOCHS));
        } catch (IllegalArgumentException e) {
            throw in.error(Reason.of(e));
        }
    }

    private static OptimiserSpec optimiser(JsonPlace in) throws UnreadableFileException {
        JsonPlace kind = in.field("kind");
        try {
            return switch (kind.text()) {
                case "adam" ->
                    new OptimiserSpec.Adam(
                            in.field("beta1").number(),
                            in.field("beta2").number(),
                            in.field("epsilon").number(),
                            in.field("weightDecay").number());
                case "momentum" ->
                    new OptimiserSpec.Momentum(in.field("momentum").number());
                case "sgd" -> new OptimiserSpec.Sgd();
                default -> throw kind.unexpected(StoreReason.OPTIMISERS.of());
            };
        } catch (IllegalArgumentException e) {
            throw in.error(Reason.of(e));
        }
    }

    private static LearningRate learningRate(JsonPlace in) throws UnreadableFileException {
        JsonPlace kind = in.field("kind");
        double peak = in.field("peak").number();
        try {
            return switch (kind.text()) {
                case "cosine" ->
                    new LearningRate.Cosine(peak, in.field("warmUp").number());
                case "steps" ->
                    new LearningRate.StepDecay(
                            peak, in.field("factor").number(), in.field("every").number());
                case "constant" -> new LearningRate.Constant(peak);
                default -> throw kind.unexpected(StoreReason.SCHEDULES.of());
            };
        } catch (IllegalArgumentException e) {
            throw in.error(Reason.of(e));
        }
    }

    private static Set<AugmentationStep> augmentation(JsonPlace in) throws UnreadableFileException {
        Set<AugmentationStep> steps = EnumSet.noneOf(AugmentationStep.class);
        for (JsonPlace item : in.items()) {
            steps.add(step(item));
        }
        return steps;
    }

    private static AugmentationStep step(JsonPlace in) throws UnreadableFileException {
        for (AugmentationStep step : AugmentationStep.values()) {
            if (name(step).equals(in.text())) {
                return step;
            }
        }
        throw in.unexpected(StoreReason.AUGMENTATION_STEP.of());
    }

    private static String name(AugmentationStep step) {
        return step.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static long seed(JsonPlace in) throws UnreadableFileException {
        try {
            return Long.parseLong(in.text(LONGEST_SEED));
        } catch (NumberFormatException e) {
            throw in.unexpected(StoreReason.WHOLE_NUMBER_AS_TEXT.of());
        }
    }
}
