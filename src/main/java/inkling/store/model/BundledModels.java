package inkling.store.model;

import inkling.data.UnreadableFileException;
import inkling.engine.Preset;
import inkling.model.Model;
import inkling.store.StoreReason;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The trained models that come with the program: the one in daily use, and at most one more for each preset. */
public final class BundledModels {
    private static final String FOLDER = "/inkling/assets/models/";

    /** The best there is, whatever its network. */
    private static final String DEFAULT = "inkling";

    private BundledModels() {}

    /** The name of a preset in file names and on the command line: lower case, with hyphens. */
    public static String nameOf(Preset preset) {
        return preset.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The names of the models that are there: the default first, then the others in the order of the presets. */
    public static List<String> names() {
        return Stream.concat(Stream.of(DEFAULT), Arrays.stream(Preset.values()).map(BundledModels::nameOf))
                .filter(name -> BundledModels.class.getResource(resource(name)) != null)
                .toList();
    }

    /** The model that is in use when no other is chosen. */
    public static Model load() throws IOException {
        return load(DEFAULT);
    }

    /** Loads one of {@link #names}. */
    public static Model load(String name) throws IOException {
        try (InputStream in = BundledModels.class.getResourceAsStream(resource(name))) {
            if (in == null) {
                throw new UnreadableFileException(name, StoreReason.NOT_BUNDLED.of(names()));
            }
            return ModelFile.readOwn(in, "bundled model " + name);
        }
    }

    private static String resource(String name) {
        return FOLDER + name + ".json";
    }
}
