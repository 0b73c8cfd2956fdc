package inkling.store.settings;

import com.google.gson.JsonObject;
import inkling.store.json.LimitedJsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is left of a settings file that is no JSON any more: every name with a plain value behind it that still stands somewhere in
 * the text. Where it stood is known by its name.
 */
final class SettingsRemains {
    private static final Set<String> SETTINGS = Set.of("language", "dark", "penWidth", "lastFolder");
    private static final Set<String> WINDOW = Set.of("x", "y", "width", "height", "maximised");
    private static final String TEXT = "\"(?:[^\"\\\\\\p{Cntrl}]|\\\\.)*+\"";
    private static final Pattern FIELD =
            Pattern.compile("(" + TEXT + ")\\s*:\\s*(" + TEXT + "|true|false|-?\\d[\\d.eE+-]*+)(?=\\s*[,}\\n])");
    private static final int MOST_VALUES = 4;

    private SettingsRemains() {}

    static JsonObject of(byte[] content) {
        JsonObject settings = new JsonObject();
        JsonObject window = new JsonObject();
        JsonObject others = new JsonObject();
        Matcher matcher = FIELD.matcher(new String(content, StandardCharsets.UTF_8));
        while (matcher.find()) {
            field(matcher.group()).ifPresent(found -> {
                String name = found.keySet().iterator().next();
                if (SETTINGS.contains(name)) {
                    settings.add(name, found.get(name));
                } else if (WINDOW.contains(name)) {
                    window.add(name, found.get(name));
                } else {
                    others.add(name, found.get(name));
                }
            });
        }
        if (window.size() == WINDOW.size()) {
            settings.add("window", window);
        }
        settings.add("training", others);
        return settings;
    }

    private static Optional<JsonObject> field(String text) {
        try {
            return Optional.of(LimitedJsonReader.read(new StringReader("{" + text + "}"), "settings", MOST_VALUES)
                    .object());
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
