package inkling.store.settings;

import com.google.gson.JsonObject;
import inkling.model.DecimalText;
import inkling.store.AtomicFile;
import inkling.store.UserFolder;
import inkling.store.json.JsonFormatter;
import inkling.store.settings.Settings.WindowPlace;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Settings on disk, as JSON. A missing field means its default and an unknown one is ignored, so that older and newer versions
 * of the program understand each other's files. Not thread-safe.
 */
public final class SettingsFile {
    private static final System.Logger LOG = System.getLogger(SettingsFile.class.getName());
    private static final int MAX_BYTES = 1 << 20;

    private final Path file;

    /** @param folder where the file {@code settings.json} is; created when it is needed, see {@link UserFolder} */
    public SettingsFile(Path folder) {
        file = folder.resolve("settings.json");
    }

    /** The settings as they were saved, or what can still be had of them. */
    public Settings load() {
        return read().settings();
    }

    /**
     * What was saved, value by value: a value that is damaged or cannot be is its default. A damaged file is put aside as {@code
     * settings.json.bad} with all that it holds, for the next save would take its place.
     */
    public Found read() {
        if (!Files.exists(file)) {
            return new Found(Settings.DEFAULT, Optional.empty());
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] content = in.readNBytes(MAX_BYTES);
            ReadSettings read = ReadSettings.of(content, file.toString());
            return new Found(read.settings(), read.damaged() ? putAside(read.settings()) : Optional.empty());
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "The settings start afresh: {0}", e.getMessage());
            return new Found(Settings.DEFAULT, Optional.empty());
        }
    }

    /**
     * Settings and, if their file was damaged, where it is now.
     *
     * @param settings those that could be read, and defaults for the others
     */
    public record Found(Settings settings, Optional<Path> putAside) {}

    private Optional<Path> putAside(Settings good) {
        Path bad = file.resolveSibling(file.getFileName() + ".bad");
        for (int number = 2; Files.exists(bad); number++) {
            bad = file.resolveSibling(file.getFileName() + "." + number + ".bad");
        }
        try {
            Files.move(file, bad);
            save(good);
            LOG.log(System.Logger.Level.WARNING, "The settings are damaged and were put aside as {0}", bad);
            return Optional.of(bad);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "Damaged settings stay where they are: {0}", e.getMessage());
            return Optional.empty();
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
        AtomicFile.writeWithFolder(file, JsonFormatter.bytes(root));
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
}
