package inkling.ui.train;

import inkling.augmentation.AugmentationStep;
import inkling.engine.optimiser.CosineSchedule;
import inkling.engine.optimiser.ScheduleKind;
import inkling.training.TrainingConfig;
import inkling.training.TrainingSettings;
import inkling.ui.common.Field;
import java.util.Objects;
import java.util.stream.Stream;

/** Counts the settings under "further settings" that are not as usual. */
final class ChangedSettings {
    private ChangedSettings() {}

    /** Counted from the recipe that is nearest: whoever takes one has changed nothing. */
    static int of(TrainSettings settings) {
        int fromRecipe = Stream.of(Recipe.values())
                .mapToInt(recipe -> fromRecipe(settings, recipe.of(settings)))
                .min()
                .orElseThrow();
        return fromRecipe
                + one(settings.start.get() != StartChoice.RANDOM)
                + one(settings.data.get() != DataChoice.MNIST)
                + one(settings.seed, TrainingSettings.SEED);
    }

    private static int fromRecipe(TrainSettings settings, TrainingConfig recipe) {
        int steps = 0;
        for (AugmentationStep step : AugmentationStep.values()) {
            steps += one(settings.augmentation.taken(step).get()
                    != recipe.augmentation().contains(step));
        }
        return steps
                + one(settings.batchSize, (long) recipe.batchSize())
                + one(settings.optimiser.get() != recipe.optimiser().kind())
                + schedule(settings, recipe)
                + one(settings.l2, recipe.l2())
                + one(settings.labelSmoothing, recipe.labelSmoothing())
                + one(settings.patience, (long) recipe.patience())
                + one(settings.nonDigits.get() != recipe.nonDigits() > 0);
    }

    private static int schedule(TrainSettings settings, TrainingConfig recipe) {
        boolean cosine = settings.schedule.get() == ScheduleKind.COSINE;
        if (cosine && recipe.learningRate() instanceof CosineSchedule usual) {
            return one(settings.warmUp, usual.warmUp());
        }
        return 1;
    }

    private static <T> int one(Field<T> field, T usual) {
        return one(!field.isValid() || !Objects.equals(field.value(), usual));
    }

    private static int one(boolean differs) {
        return differs ? 1 : 0;
    }
}
