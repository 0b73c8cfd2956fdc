package inkling.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.earlier.EarlierFiles;
import inkling.store.settings.Settings;
import inkling.store.settings.Settings.WindowPlace;
import inkling.store.settings.SettingsFile;
import inkling.ui.common.Preferences;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The settings file of an earlier version, in which nothing is as usual. */
class EarlierSettingsTest {
    @TempDir
    private Path folder;

    private Settings settings;

    @BeforeEach
    void load() throws IOException {
        Path home = EarlierFiles.copy("home", folder.resolve("home"));
        SettingsFile.Found found = new SettingsFile(home).read();
        assertEquals(Optional.empty(), found.putAside());
        settings = found.settings();
    }

    @Test
    void theWindowLooksAsItDid() {
        assertEquals("zh-CN", settings.language());
        assertTrue(settings.dark());
        assertEquals(33.5, settings.penWidth());
        assertEquals(Optional.of(new WindowPlace(-40, 12.5, 1111, 777, true)), settings.window());
        assertEquals("/home/人/pictures", settings.lastFolder());
    }

    @Test
    void theWindowRemembersTheRestByTheSameNames() {
        Preferences preferences = new Preferences(StoredPreferences.of(settings));

        Map<String, String> known = Map.of(
                "train.explained", "true",
                "draw.blackboard", "false",
                "draw.steps", "true",
                "model.bundled", "first-steps",
                "recent.1", "/models/a.json",
                "recent.2", "/models/二.onnx",
                "draw.penWidth", "33.5",
                "theme", "DARK");
        known.forEach((name, value) -> assertEquals(Optional.of(value), preferences.get(name), name));
    }
}
