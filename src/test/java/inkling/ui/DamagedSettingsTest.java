package inkling.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.ui.common.Language;
import inkling.ui.common.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program's own services over a settings file that was damaged. */
class DamagedSettingsTest {
    private final String home = System.getProperty("inkling.home");

    @TempDir
    private Path folder;

    @BeforeEach
    void useTheFolder() {
        System.setProperty("inkling.home", folder.toString());
    }

    @AfterEach
    void useTheOldOne() {
        if (home == null) {
            System.clearProperty("inkling.home");
        } else {
            System.setProperty("inkling.home", home);
        }
    }

    @Test
    void theWindowSaysWhereTheDamagedFileIs() throws IOException {
        Files.writeString(folder.resolve("settings.json"), "{\"dark\": \"maybe\", \"language\": \"zh\"}");
        Services services = new ProgramServices(address -> {});

        assertEquals("zh", services.loadPreferences().get("language"));
        String notice =
                new Texts(Language.CHINESE).get(services.preferencesProblem().orElseThrow());
        assertTrue(notice.endsWith(folder.resolve("settings.json.bad").toString()), notice);
    }

    @Test
    void wholeSettingsAreNotSpokenOf() throws IOException {
        Files.writeString(folder.resolve("settings.json"), "{\"dark\": true}");
        Services services = new ProgramServices(address -> {});

        assertEquals("DARK", services.loadPreferences().get("theme"));
        assertTrue(services.preferencesProblem().isEmpty());
    }
}
