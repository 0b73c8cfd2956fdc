package inkling.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import inkling.store.settings.Settings;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StoredPreferencesTest {
    @Test
    void everythingComesBackFromTheSettings() {
        Map<String, String> values = new HashMap<>(Map.of(
                "language", "zh",
                "theme", "DARK",
                "draw.penWidth", "24.5",
                "folder", "/home/ada",
                "window.x", "10.0",
                "window.y", "20.0",
                "window.width", "1000.0",
                "window.height", "700.0",
                "window.maximised", "true"));
        values.put("train.epochs", "5");
        assertEquals(values, StoredPreferences.of(StoredPreferences.settings(values)));
    }

    @Test
    void nothingRememberedIsTheFirstStart() {
        assertEquals(Settings.DEFAULT, StoredPreferences.settings(Map.of()));
    }
}
