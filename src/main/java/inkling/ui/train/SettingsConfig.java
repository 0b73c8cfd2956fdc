package inkling.ui.train;

import inkling.engine.optimiser.CosineSchedule;
import inkling.engine.optimiser.OptimiserKind;
import inkling.engine.optimiser.OptimiserSpec;
import inkling.engine.optimiser.Schedule;
import inkling.engine.optimiser.ScheduleKind;
import inkling.model.DecimalText;
import inkling.training.Recipes;
import inkling.training.TrainingConfig;
import java.util.HashMap;
import java.util.Map;

/** Converts between the Train tab's settings and a {@link inkling.training.TrainingConfig}. */
final class SettingsConfig {
    private SettingsConfig() {}

    /** @throws IllegalStateException unless all settings are valid */
    static TrainingConfig of(TrainSettings settings) {
        return TrainingConfig.builder()
                .epochs(settings.epochs.value().intValue())
                .batchSize(settings.batchSize.value().intValue())
                .optimiser(settings.optimiser.get().usual())
                .learningRate(schedule(settings))
                .l2(settings.l2.value())
                .labelSmoothing(settings.labelSmoothing.value())
                .augmentation(settings.augmentation.steps())
                .nonDigits(settings.nonDigits.get() ? Recipes.NON_DIGITS : 0)
                .seed(settings.seed.value())
                .heldOut(Recipes.HELD_OUT)
                .patience(settings.patience.value().intValue())
                .build();
    }

    /** The warm-up counts for the cosine alone: for others, its field may be wrong. */
    private static Schedule schedule(TrainSettings settings) {
        Map<String, Double> constants = new HashMap<>();
        constants.put(Schedule.PEAK.name(), settings.learningRate.value());
        if (settings.schedule.get() == ScheduleKind.COSINE) {
            constants.put(CosineSchedule.WARM_UP.name(), settings.warmUp.value());
        }
        return settings.schedule.get().with(constants);
    }

    /**
     * Takes all settings but the seed.
     *
     * @throws IllegalArgumentException if the update rule's constants are not the usual ones, for which the tab has no fields
     */
    static void take(TrainingConfig config, TrainSettings settings) {
        settings.epochs.text().set(Integer.toString(config.epochs()));
        settings.batchSize.text().set(Integer.toString(config.batchSize()));
        settings.optimiser.set(offered(config.optimiser()));
        settings.schedule.set(config.learningRate().kind());
        if (config.learningRate() instanceof CosineSchedule cosine) {
            settings.warmUp.text().set(DecimalText.of(cosine.warmUp()));
        }
        settings.learningRate.text().set(DecimalText.of(config.learningRate().peak()));
        settings.l2.text().set(DecimalText.of(config.l2()));
        settings.labelSmoothing.text().set(DecimalText.of(config.labelSmoothing()));
        settings.augmentation.take(config.augmentation());
        settings.nonDigits.set(config.nonDigits() > 0);
        settings.patience.text().set(Integer.toString(config.patience()));
    }

    private static OptimiserKind offered(OptimiserSpec spec) {
        if (!spec.equals(spec.kind().usual())) {
            throw new IllegalArgumentException("This window does not offer " + spec + ".");
        }
        return spec.kind();
    }
}
