package inkling.cli;

import inkling.engine.Preset;
import inkling.store.model.BundledModels;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Converts an option's value to a preset, by the name of its model file. */
final class PresetConverter implements ITypeConverter<Preset> {
    @Override
    public Preset convert(String name) {
        return Arrays.stream(Preset.values())
                .filter(preset -> BundledModels.nameOf(preset).equals(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(
                        "there is no preset \"" + name + "\", only " + String.join(", ", names())));
    }

    private static List<String> names() {
        return Arrays.stream(Preset.values()).map(BundledModels::nameOf).toList();
    }

    /** Lists the names for the help. */
    static final class Names implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return names().iterator();
        }
    }
}
