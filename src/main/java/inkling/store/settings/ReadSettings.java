package inkling.store.settings;

import inkling.store.json.JsonCursor;
import inkling.store.json.LimitedJsonReader;
import inkling.store.settings.Settings.WindowPlace;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Settings out of a file that may be damaged: each value on its own, so that one that cannot be used costs no other.
 *
 * @param damaged whether anything in the file was of no use
 */
record ReadSettings(Settings settings, boolean damaged) {
    private static final int MAX_VALUES = 10_000;

    static ReadSettings of(byte[] content, String file) {
        JsonCursor root;
        boolean whole = true;
        try {
            root = LimitedJsonReader.read(new ByteArrayInputStream(content), file, content.length, MAX_VALUES);
            root.object();
        } catch (IOException e) {
            root = new JsonCursor(file, SettingsRemains.of(content));
            whole = false;
        }
        Reader reader = new Reader(root);
        Settings settings = reader.settings();
        return new ReadSettings(settings, reader.damaged || !whole);
    }

    /** Takes the values out of a document, and notes whether one was of no use. */
    private static final class Reader {
        private final JsonCursor root;
        private boolean damaged;

        Reader(JsonCursor root) {
            this.root = root;
        }

        Settings settings() {
            Settings read = Settings.DEFAULT;
            read = with(read, "language", (settings, in) -> settings.withLanguage(in.text()));
            read = with(read, "dark", (settings, in) -> settings.withDark(in.truth()));
            read = with(read, "penWidth", (settings, in) -> settings.withPenWidth(in.number()));
            read = with(read, "window", (settings, in) -> settings.withWindow(window(in)));
            read = with(read, "lastFolder", (settings, in) -> settings.withLastFolder(in.text()));
            return with(read, "training", (settings, in) -> settings.withTraining(texts(in)));
        }

        private Settings with(Settings before, String name, Taking taking) {
            try {
                Optional<JsonCursor> value = root.optional(name);
                return value.isEmpty() ? before : taking.take(before, value.get());
            } catch (IOException | IllegalArgumentException e) {
                damaged = true;
                return before;
            }
        }

        private Map<String, String> texts(JsonCursor in) throws IOException {
            Map<String, String> texts = new LinkedHashMap<>();
            for (Map.Entry<String, JsonCursor> field : in.fields().entrySet()) {
                try {
                    texts.put(field.getKey(), field.getValue().text());
                } catch (IOException e) {
                    damaged = true;
                }
            }
            return texts;
        }

        private static WindowPlace window(JsonCursor in) throws IOException {
            return new WindowPlace(
                    in.field("x").number(),
                    in.field("y").number(),
                    in.field("width").number(),
                    in.field("height").number(),
                    in.field("maximised").truth());
        }
    }

    /** Adds one value to settings. */
    private interface Taking {
        Settings take(Settings before, JsonCursor value) throws IOException;
    }
}
