package inkling.store;

import inkling.data.UnreadableFileException;
import inkling.engine.Preset;
import inkling.model.Model;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The trained models that come with the program, one for each preset at most. */
public final class BundledModels {
    private static final String FOLDER = "/inkling/assets/models/";

    private static final Preset DEFAULT = Preset.INKLING;

    private BundledModels() {}

    /** The name of a preset in file names and on the command line: lower case, with hyphens. */
    public static String nameOf(Preset preset) {
        return preset.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The names of the models that are there: the default first, then the others in the order of the presets. */
    public static List<String> names() {
        return Arrays.stream(Preset.values())
                .sorted(Comparator.comparing(preset -> preset != DEFAULT))
                .map(BundledModels::nameOf)
                .filter(name -> BundledModels.class.getResource(resource(name)) != null)
                .toList();
    }

    /** The model that is in use when no other is chosen. */
    public static Model load() throws IOException {
        return load(nameOf(DEFAULT));
    }

    /** Loads one of {@link #names}. */
    public static Model load(String name) throws IOException {
        try (InputStream in = BundledModels.class.getResourceAsStream(resource(name))) {
            if (in == null) {
                throw new UnreadableFileException(
                        name, "is none of the models that come with Inkling: " + names() + ".");
            }
            return ModelFile.read(in, "bundled model " + name);
        }
    }

    private static String resource(String name) {
        return FOLDER + name + ".json";
    }
}
