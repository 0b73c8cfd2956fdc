package inkling.store.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.damage.ByteDamage;
import inkling.store.settings.Settings.WindowPlace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
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
                "{\"dark\": \"maybe\"}",
                "{\"penWidth\": 1e400}",
                "{\"penWidth\": -5}",
                "{\"window\": {\"x\": 0, \"y\": 0, \"width\": -1, \"height\": 1, \"maximised\": false}}",
                "{\"window\": {\"x\": 0}}",
                "{\"training\": {\"epochs\": 3}}",
                "{\"language\": null, \"dark\": 1, \"dark\": 2}",
            })
    void whatCannotBeUsedIsTheDefaultAndTheFileIsPutAside(String text) throws IOException {
        assertEquals(Settings.DEFAULT, loaded(text));
        assertEquals(text, Files.readString(folder.resolve("settings.json.bad")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"true|\"maybe\"", "17.5|1e999", "\"zh-CN\"|7", "-1200.5|1e9", "\"3\"|[3]"})
    void oneBadValueCostsNoOther(String change) throws IOException {
        new SettingsFile(folder).save(OTHERS);
        String[] parts = change.split("\\|");
        Settings read = loaded(Files.readString(settings()).replaceFirst(Pattern.quote(parts[0]), parts[1]));

        assertNotEquals(OTHERS, read);
        assertEquals(1, differences(OTHERS, read));
    }

    @Test
    void oneDamagedCharacterCostsOneValueAtMost() throws IOException {
        new SettingsFile(folder).save(OTHERS);
        String whole = Files.readString(settings());
        for (int i = 1; i < whole.length() - 3; i++) {
            Settings read = loaded(whole.substring(0, i) + '\u0001' + whole.substring(i + 1));
            int place = i;
            assertTrue(differences(OTHERS, read) <= 1, () -> "at " + place + ": " + read);
        }
    }

    @Test
    void whatWasSavedBesideADamagedValueIsThereAtTheNextStart() throws IOException {
        loaded("{\"dark\": true, \"penWidth\": 0}");

        SettingsFile.Found next = new SettingsFile(folder).read();
        assertEquals(Settings.DEFAULT.withDark(true), next.settings());
        assertEquals(Optional.empty(), next.putAside());
    }

    @Test
    void everyDamagedFileHasItsPlace() throws IOException {
        loaded("first");
        loaded("second");
        Files.writeString(settings(), "third");

        Path third = new SettingsFile(folder).read().putAside().orElseThrow();
        assertEquals("settings.json.3.bad", third.getFileName().toString());
        assertEquals("third", Files.readString(third));
        assertEquals("first", Files.readString(folder.resolve("settings.json.bad")));
        assertEquals("second", Files.readString(folder.resolve("settings.json.2.bad")));
    }

    @Test
    void wholeSettingsStayWhereTheyAre() throws IOException {
        new SettingsFile(folder).save(OTHERS);
        assertEquals(new SettingsFile.Found(OTHERS, Optional.empty()), new SettingsFile(folder).read());
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

    private static int differences(Settings first, Settings second) {
        int count = first.language().equals(second.language()) ? 0 : 1;
        count += first.dark() == second.dark() ? 0 : 1;
        count += first.penWidth() == second.penWidth() ? 0 : 1;
        count += first.window().equals(second.window()) ? 0 : 1;
        count += first.lastFolder().equals(second.lastFolder()) ? 0 : 1;
        return count + (first.training().equals(second.training()) ? 0 : 1);
    }

    private Path settings() {
        return folder.resolve("settings.json");
    }

    private Settings loaded(String text) throws IOException {
        Files.writeString(folder.resolve("settings.json"), text);
        return new SettingsFile(folder).load();
    }
}
