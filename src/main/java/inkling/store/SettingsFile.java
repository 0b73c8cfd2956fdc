package inkling.store;

import com.google.gson.JsonObject;
import inkling.data.UnreadableFileException;
import inkling.failure.Reason;
import inkling.model.DecimalText;
import inkling.store.Settings.WindowPlace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Settings on disk, as JSON. A missing field means its default and an unknown one is ignored, so that older and newer versions
 * of the program understand each other's files. Not thread-safe.
 */
public final class SettingsFile {
    private static final System.Logger LOG = System.getLogger(SettingsFile.class.getName());
    private static final long MAX_BYTES = 1 << 20;
    private static final int MAX_VALUES = 10_000;

    private final Path file;

    /** @param folder where the file {@code settings.json} is; created when it is needed, see {@link UserFolder} */
    public SettingsFile(Path folder) {
        file = folder.resolve("settings.json");
    }

    /** The settings as they were saved, or the defaults if there are none or the file is damaged, which is logged. */
    public Settings load() {
        if (!Files.exists(file)) {
            return Settings.DEFAULT;
        }
        try {
            return read(JsonTree.read(file, MAX_BYTES, MAX_VALUES));
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "The settings start afresh: {0}", e.getMessage());
            return Settings.DEFAULT;
        }
    }

    /**
     * Saves the settings as a whole or not at all.
     *
     * @throws IOException with a sentence for the user
     */
    public void save(Settings settings) throws IOException {
        JsonObject training = new JsonObject();
        settings.training().forEach(training::addProperty);
        JsonObject root = new JsonObject();
        root.addProperty("language", settings.language());
        root.addProperty("dark", settings.dark());
        root.addProperty("penWidth", DecimalText.decimal(settings.penWidth()));
        settings.window().ifPresent(place -> root.add("window", write(place)));
        root.addProperty("lastFolder", settings.lastFolder());
        root.add("training", training);
        AtomicFile.writeWithFolder(file, JsonLayout.bytes(root));
    }

    private static Settings read(JsonPlace root) throws UnreadableFileException {
        try {
            Settings settings = Settings.DEFAULT;
            Optional<JsonPlace> language = root.optional("language");
            if (language.isPresent()) {
                settings = settings.withLanguage(language.get().text());
            }
            Optional<JsonPlace> dark = root.optional("dark");
            if (dark.isPresent()) {
                settings = settings.withDark(dark.get().truth());
            }
            Optional<JsonPlace> penWidth = root.optional("penWidth");
            if (penWidth.isPresent()) {
                settings = settings.withPenWidth(penWidth.get().number());
            }
            Optional<JsonPlace> window = root.optional("window");
            if (window.isPresent()) {
                settings = settings.withWindow(window(window.get()));
            }
            Optional<JsonPlace> lastFolder = root.optional("lastFolder");
            if (lastFolder.isPresent()) {
                settings = settings.withLastFolder(lastFolder.get().text());
            }
            Optional<JsonPlace> training = root.optional("training");
            if (training.isPresent()) {
                settings = settings.withTraining(texts(training.get()));
            }
            return settings;
        } catch (IllegalArgumentException e) {
            throw root.error(Reason.of(e));
        }
    }

    private static JsonObject write(WindowPlace place) {
        JsonObject out = new JsonObject();
        out.addProperty("x", DecimalText.decimal(place.x()));
        out.addProperty("y", DecimalText.decimal(place.y()));
        out.addProperty("width", DecimalText.decimal(place.width()));
        out.addProperty("height", DecimalText.decimal(place.height()));
        out.addProperty("maximised", place.maximised());
        return out;
    }

    private static WindowPlace window(JsonPlace in) throws UnreadableFileException {
        return new WindowPlace(
                in.field("x").number(),
                in.field("y").number(),
                in.field("width").number(),
                in.field("height").number(),
                in.field("maximised").truth());
    }

    private static Map<String, String> texts(JsonPlace in) throws UnreadableFileException {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Map.Entry<String, JsonPlace> field : in.fields().entrySet()) {
            texts.put(field.getKey(), field.getValue().text());
        }
        return texts;
    }
}
