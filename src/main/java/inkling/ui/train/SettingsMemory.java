package inkling.ui.train;

import inkling.ui.common.Field;
import inkling.ui.common.Preferences;

/** Keeps the Train tab's settings between starts, by name among the window's preferences. */
final class SettingsMemory {
    private static final String PRESET = "train.preset";
    private static final String DATA = "train.data";
    private static final String OPTIMISER = "train.optimiser";
    private static final String SCHEDULE = "train.schedule";
    private static final String NON_DIGITS = "train.junk";

    private SettingsMemory() {}

    /** Takes the settings of the last time; those that are damaged stay as they are. */
    static void read(Preferences from, TrainSettings settings) {
        settings.preset.set(from.choice(PRESET, settings.preset.get()));
        settings.data.set(from.choice(DATA, settings.data.get()));
        settings.optimiser.set(from.choice(OPTIMISER, settings.optimiser.get()));
        settings.schedule.set(from.choice(SCHEDULE, settings.schedule.get()));
        settings.augmentation.read(from);
        settings.nonDigits.set(from.flag(NON_DIGITS, settings.nonDigits.get()));
        for (Field<?> field : settings.fields()) {
            String usual = field.text().get();
            field.text().set(from.get(key(field)).orElse(usual));
            if (!field.isValid()) {
                field.text().set(usual);
            }
        }
    }

    /** Remembers the settings; not what is typed and wrong. */
    static void write(TrainSettings settings, Preferences to) {
        to.put(PRESET, settings.preset.get().name());
        to.put(DATA, settings.data.get().name());
        to.put(OPTIMISER, settings.optimiser.get().name());
        to.put(SCHEDULE, settings.schedule.get().name());
        settings.augmentation.write(to);
        to.put(NON_DIGITS, settings.nonDigits.get());
        settings.fields().stream()
                .filter(Field::isValid)
                .forEach(field -> to.put(key(field), field.text().get()));
    }

    private static String key(Field<?> field) {
        return "train." + field.name();
    }
}
