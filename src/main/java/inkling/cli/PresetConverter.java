package inkling.cli;

import inkling.engine.Preset;
import inkling.store.model.BundledModels;

/** Converts an option's value to a preset, by the name of its model file. */
final class PresetConverter extends ChoiceConverter<Preset> {
    PresetConverter() {
        super("preset", Preset.values(), BundledModels::nameOf);
    }
}
