package inkling.ui.train;

import inkling.training.TrainingConfig;
import inkling.ui.common.Preferences;
import java.util.Map;

/** The settings that the Train tab chooses, for tests of other packages. */
public final class ChosenSettings {
    private ChosenSettings() {}

    public static TrainingConfig config(TrainSettings settings) {
        return settings.config();
    }

    /** Settings into which a recipe was taken. */
    public static TrainSettings with(TrainingConfig recipe) {
        TrainSettings settings = new TrainSettings();
        settings.use(recipe);
        return settings;
    }

    /** The same settings after the next start. */
    public static TrainSettings remembered(TrainSettings settings) {
        Preferences preferences = new Preferences(Map.of());
        settings.write(preferences);
        TrainSettings again = new TrainSettings();
        again.read(new Preferences(preferences.all()));
        return again;
    }
}
