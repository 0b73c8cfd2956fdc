package inkling.ui.train;

import inkling.data.AugmentationStep;
import inkling.engine.LearningRate;
import inkling.training.TrainingConfig;
import inkling.ui.common.Field;
import inkling.ui.train.TrainSettings.DataChoice;
import inkling.ui.train.TrainSettings.OptimiserChoice;
import inkling.ui.train.TrainSettings.ScheduleChoice;
import inkling.ui.train.TrainSettings.StartChoice;
import java.util.Objects;
import java.util.stream.Stream;

/** How many of the settings that a first run does without are not as usual. */
final class Differences {
    private static final long USUAL_SEED = 1;

    private Differences() {}

    /** Counted from the recipe that is nearest: whoever takes one has changed nothing. */
    static int of(TrainSettings settings) {
        int fromRecipe = Stream.of(Recipe.values())
                .mapToInt(recipe -> fromRecipe(settings, recipe.of(settings)))
                .min()
                .orElseThrow();
        return fromRecipe
                + one(settings.start.get() != StartChoice.RANDOM)
                + one(settings.data.get() != DataChoice.MNIST)
                + one(settings.seed, USUAL_SEED);
    }

    private static int fromRecipe(TrainSettings settings, TrainingConfig recipe) {
        int steps = 0;
        for (AugmentationStep step : AugmentationStep.values()) {
            steps += one(settings.augmentation.taken(step).get()
                    != recipe.augmentation().contains(step));
        }
        return steps
                + one(settings.batchSize, (long) recipe.batchSize())
                + one(settings.optimiser.get() != OptimiserChoice.of(recipe.optimiser()))
                + schedule(settings, recipe)
                + one(settings.l2, recipe.l2())
                + one(settings.labelSmoothing, recipe.labelSmoothing())
                + one(settings.patience, (long) recipe.patience())
                + one(settings.junk.get() != recipe.junk() > 0);
    }

    private static int schedule(TrainSettings settings, TrainingConfig recipe) {
        boolean cosine = settings.schedule.get() == ScheduleChoice.COSINE;
        if (cosine && recipe.learningRate() instanceof LearningRate.Cosine usual) {
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
