package inkling.store.run;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import inkling.augmentation.AugmentationStep;
import inkling.data.UnreadableFileException;
import inkling.engine.optimiser.OptimiserKind;
import inkling.engine.optimiser.OptimiserSpec;
import inkling.engine.optimiser.Schedule;
import inkling.engine.optimiser.ScheduleKind;
import inkling.failure.Reason;
import inkling.model.DecimalText;
import inkling.setting.RealSetting;
import inkling.setting.WholeSetting;
import inkling.store.StoreReason;
import inkling.store.json.JsonCursor;
import inkling.training.TrainingConfig;
import inkling.training.TrainingSettings;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything that decides how a network is trained, as JSON. */
final class ConfigCodec {
    /** That of a long number. */
    private static final int LONGEST_SEED = 20;

    private static final String KIND = "kind";
    private static final String WEIGHT_DECAY = "weightDecay";

    private ConfigCodec() {}

    static JsonObject write(TrainingConfig config) {
        JsonArray augmentation = new JsonArray();
        config.augmentation().forEach(step -> augmentation.add(name(step)));
        JsonObject out = new JsonObject();
        out.addProperty(TrainingSettings.EPOCHS.name(), config.epochs());
        out.addProperty(TrainingSettings.BATCH_SIZE.name(), config.batchSize());
        out.add("optimiser", write(config.optimiser()));
        out.add("learningRate", write(config.learningRate()));
        out.addProperty(TrainingSettings.L2.name(), DecimalText.decimal(config.l2()));
        out.addProperty(TrainingSettings.LABEL_SMOOTHING.name(), DecimalText.decimal(config.labelSmoothing()));
        out.add("augmentation", augmentation);
        out.addProperty(TrainingSettings.NON_DIGITS.name(), DecimalText.decimal(config.nonDigits()));
        // as text: to many readers, JSON's numbers are doubles, which have fewer digits
        out.addProperty("seed", String.valueOf(config.seed()));
        out.addProperty(TrainingSettings.HELD_OUT.name(), config.heldOut());
        out.addProperty(TrainingSettings.PATIENCE.name(), config.patience());
        return out;
    }

    private static JsonObject write(OptimiserSpec optimiser) {
        OptimiserKind kind = optimiser.kind();
        return write(kind.id(), kind.constants(), optimiser.values());
    }

    private static JsonObject write(Schedule schedule) {
        ScheduleKind kind = schedule.kind();
        return write(kind.id(), kind.constants(), schedule.values());
    }

    private static JsonObject write(String kind, List<RealSetting> constants, double[] values) {
        JsonObject out = new JsonObject();
        out.addProperty(KIND, kind);
        for (int i = 0; i < values.length; i++) {
            out.addProperty(constants.get(i).name(), DecimalText.decimal(values[i]));
        }
        return out;
    }

    static TrainingConfig read(JsonCursor in) throws UnreadableFileException {
        OptimiserSpec optimiser = optimiser(in.field("optimiser"));
        Schedule learningRate = learningRate(in.field("learningRate"));
        Set<AugmentationStep> augmentation = augmentation(in.field("augmentation"));
        long seed = seed(in.field("seed"));
        try {
            return TrainingConfig.builder()
                    .epochs(whole(in, TrainingSettings.EPOCHS))
                    .batchSize(whole(in, TrainingSettings.BATCH_SIZE))
                    .optimiser(optimiser)
                    .learningRate(learningRate)
                    .l2(real(in, TrainingSettings.L2))
                    .labelSmoothing(real(in, TrainingSettings.LABEL_SMOOTHING))
                    .augmentation(augmentation)
                    .nonDigits(real(in, TrainingSettings.NON_DIGITS))
                    .seed(seed)
                    .heldOut(whole(in, TrainingSettings.HELD_OUT))
                    .patience(whole(in, TrainingSettings.PATIENCE))
                    .build();
        } catch (IllegalArgumentException e) {
            throw in.error(Reason.of(e));
        }
    }

    private static int whole(JsonCursor in, WholeSetting setting) throws UnreadableFileException {
        return in.field(setting.name()).integer(setting.least(), setting.most());
    }

    private static double real(JsonCursor in, RealSetting setting) throws UnreadableFileException {
        return in.field(setting.name()).number();
    }

    private static OptimiserSpec optimiser(JsonCursor in) throws UnreadableFileException {
        JsonCursor kind = in.field(KIND);
        String id = kind.text();
        if (id.equals(OptimiserKind.ADAM.id()) && in.optional(WEIGHT_DECAY).isPresent()) {
            id = withDecay(in);
        }
        for (OptimiserKind each : OptimiserKind.values()) {
            if (each.id().equals(id)) {
                Map<String, Double> constants = constants(in, each.constants());
                try {
                    return each.with(constants);
                } catch (IllegalArgumentException e) {
                    throw in.error(Reason.of(e));
                }
            }
        }
        throw unknown(kind, Stream.of(OptimiserKind.values()).map(OptimiserKind::id));
    }

    /** Earlier versions wrote AdamW as Adam with a weight decay above 0. */
    private static String withDecay(JsonCursor in) throws UnreadableFileException {
        OptimiserKind kind = in.field(WEIGHT_DECAY).number() == 0 ? OptimiserKind.ADAM : OptimiserKind.ADAM_W;
        return kind.id();
    }

    private static Schedule learningRate(JsonCursor in) throws UnreadableFileException {
        JsonCursor kind = in.field(KIND);
        for (ScheduleKind each : ScheduleKind.values()) {
            if (each.id().equals(kind.text())) {
                Map<String, Double> constants = constants(in, each.constants());
                try {
                    return each.with(constants);
                } catch (IllegalArgumentException e) {
                    throw in.error(Reason.of(e));
                }
            }
        }
        throw unknown(kind, Stream.of(ScheduleKind.values()).map(ScheduleKind::id));
    }

    private static Map<String, Double> constants(JsonCursor in, List<RealSetting> constants)
            throws UnreadableFileException {
        Map<String, Double> values = new LinkedHashMap<>();
        for (RealSetting constant : constants) {
            values.put(constant.name(), real(in, constant));
        }
        return values;
    }

    private static UnreadableFileException unknown(JsonCursor kind, Stream<String> known) {
        return kind.unexpected(StoreReason.KIND.of(known.collect(Collectors.joining(", "))));
    }

    private static Set<AugmentationStep> augmentation(JsonCursor in) throws UnreadableFileException {
        Set<AugmentationStep> steps = EnumSet.noneOf(AugmentationStep.class);
        for (JsonCursor item : in.items()) {
            steps.add(step(item));
        }
        return steps;
    }

    private static AugmentationStep step(JsonCursor in) throws UnreadableFileException {
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

    private static long seed(JsonCursor in) throws UnreadableFileException {
        try {
            return Long.parseLong(in.text(LONGEST_SEED));
        } catch (NumberFormatException e) {
            throw in.unexpected(StoreReason.WHOLE_NUMBER_AS_TEXT.of());
        }
    }
}
