package inkling.ui.train;

import inkling.training.Recipes;
import inkling.training.TrainingConfig;

/** Lists the recipes: settings that suit the chosen network and the chosen pictures. */
enum Recipe {
    /** A good result within seconds. */
    SECONDS {
        @Override
        TrainingConfig of(TrainSettings settings) {
            return settings.data.get().quickRecipe();
        }
    },
    /** The settings for the highest accuracy. */
    FULL {
        @Override
        TrainingConfig of(TrainSettings settings) {
            return Recipes.full(settings.preset.get());
        }
    };

    abstract TrainingConfig of(TrainSettings settings);
}
