package inkling.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import inkling.damage.ByteDamage;
import inkling.store.Settings.WindowPlace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsFileTest {
    private static final Settings OTHERS = Settings.DEFAULT
            .withLanguage("zh-CN")
            .withDark(true)
            .withPenWidth(17.5)
            .withWindow(new WindowPlace(-1200.5, 30, 900, 700, true))
            .withLastFolder("/home/me/数字")
            .withTraining(Map.of("epochs", "3"));

    @TempDir
    private Path folder;

    @Test
    void settingsComeBack() throws IOException {
        SettingsFile file = new SettingsFile(folder.resolve("not").resolve("there yet"));
        file.save(OTHERS);

        assertEquals(OTHERS, file.load());
    }

    @Test
    void theFirstStartHasTheDefaults() {
        assertEquals(Settings.DEFAULT, new SettingsFile(folder).load());
    }

    @Test
    void missingFieldsAreDefaultsAndUnknownOnesIgnored() throws IOException {
        assertEquals(Settings.DEFAULT.withDark(true), loaded("{\"dark\": true, \"fontSize\": [12]}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "dark",
                "[]",
                "{\"dark\": 1}",
                "{\"dark\": true, \"penWidth\": 0}",
                "{\"penWidth\": 1e400}",
                "{\"window\": {\"x\": 0, \"y\": 0, \"width\": -1, \"height\": 1, \"maximised\": false}}",
                "{\"window\": {\"x\": 0}}",
                "{\"training\": {\"epochs\": 3}}",
                "{\"language\": null, \"dark\": true, \"dark\": true}",
            })
    void damagedSettingsAreTheDefaults(String text) throws IOException {
        assertEquals(Settings.DEFAULT, loaded(text));
    }

    @Test
    void randomDamageNeverStopsTheStart() throws IOException {
        new SettingsFile(folder).save(OTHERS);
        Path file = folder.resolve("settings.json");
        byte[] whole = Files.readAllBytes(file);
        Random random = new Random(3);
        for (int i = 0; i < 200; i++) {
            Files.write(file, ByteDamage.any(whole, random));
            new SettingsFile(folder).load();
        }
    }

    @Test
    void aFolderThatCannotBeMadeIsNamed() throws IOException {
        Path inTheWay = Files.writeString(folder.resolve("file"), "");

        IOException e = assertThrows(
                IOException.class, () -> new SettingsFile(inTheWay.resolve("inkling")).save(Settings.DEFAULT));
        assertEquals(
                "\"" + inTheWay.resolve("inkling").resolve("settings.json")
                        + "\" cannot be written: its folder cannot be made.",
                e.getMessage());
    }

    private Settings loaded(String text) throws IOException {
        Files.writeString(folder.resolve("settings.json"), text);
        return new SettingsFile(folder).load();
    }
}
