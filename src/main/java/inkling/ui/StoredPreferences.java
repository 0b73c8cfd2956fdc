package inkling.ui;

import inkling.ink.Pen;
import inkling.store.settings.Settings;
import inkling.store.settings.Settings.WindowPlace;
import inkling.ui.common.Preferences;
import inkling.ui.common.Theme;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Turns the settings file's content into what the window remembers by name, and back. */
final class StoredPreferences {
    private static final Set<String> OWN_FIELDS = Set.of(
            "language",
            "theme",
            "draw.penWidth",
            "folder",
            "window.x",
            "window.y",
            "window.width",
            "window.height",
            "window.maximised");

    private StoredPreferences() {}

    static Map<String, String> of(Settings settings) {
        Map<String, String> values = new LinkedHashMap<>(settings.training());
        values.put("language", settings.language());
        values.put("theme", (settings.dark() ? Theme.DARK : Theme.LIGHT).name());
        values.put("draw.penWidth", Double.toString(settings.penWidth()));
        values.put("folder", settings.lastFolder());
        settings.window().ifPresent(place -> {
            values.put("window.x", Double.toString(place.x()));
            values.put("window.y", Double.toString(place.y()));
            values.put("window.width", Double.toString(place.width()));
            values.put("window.height", Double.toString(place.height()));
            values.put("window.maximised", Boolean.toString(place.maximised()));
        });
        return values;
    }

    static Settings settings(Map<String, String> values) {
        Preferences from = new Preferences(values);
        Map<String, String> others = new LinkedHashMap<>(values);
        others.keySet().removeAll(OWN_FIELDS);
        Settings settings = Settings.DEFAULT
                .withLanguage(from.get("language").orElse(""))
                .withDark(from.choice("theme", Theme.LIGHT) == Theme.DARK)
                .withPenWidth(from.number("draw.penWidth", Pen.WIDTH))
                .withLastFolder(from.get("folder").orElse(""))
                .withTraining(others);
        if (from.get("window.width").isEmpty()) {
            return settings;
        }
        return settings.withWindow(new WindowPlace(
                from.number("window.x", 0, -WindowMemory.FARTHEST, WindowMemory.FARTHEST),
                from.number("window.y", 0, -WindowMemory.FARTHEST, WindowMemory.FARTHEST),
                from.number("window.width", 1, 1, WindowMemory.FARTHEST),
                from.number("window.height", 1, 1, WindowMemory.FARTHEST),
                from.flag("window.maximised", false)));
    }
}
