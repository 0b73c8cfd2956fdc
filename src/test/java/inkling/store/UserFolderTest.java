package inkling.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class UserFolderTest {
    private static final Path ME = Path.of("/home/me").toAbsolutePath();

    @Test
    void ownPropertyComesFirst() {
        Properties properties = on("Linux");
        properties.setProperty("inkling.home", "/tmp/here");

        assertEquals(
                Path.of("/tmp/here").toAbsolutePath(),
                UserFolder.path(
                        properties,
                        Map.of("XDG_CONFIG_HOME", ME.resolve("elsewhere").toString())));
    }

    @Test
    void linuxHasXdg() {
        assertEquals(
                ME.resolve("cfg/inkling"),
                UserFolder.path(
                        on("Linux"), Map.of("XDG_CONFIG_HOME", ME.resolve("cfg").toString())));
        assertEquals(ME.resolve(".config/inkling"), UserFolder.path(on("Linux"), Map.of()));
        assertEquals(
                ME.resolve(".config/inkling"), UserFolder.path(on("Linux"), Map.of("XDG_CONFIG_HOME", "relative")));
    }

    @Test
    void windowsHasAppData() {
        Path roaming = ME.resolve("Roaming");

        assertEquals(
                roaming.resolve("Inkling"), UserFolder.path(on("Windows 11"), Map.of("APPDATA", roaming.toString())));
        assertEquals(ME.resolve("AppData/Roaming/Inkling"), UserFolder.path(on("Windows 11"), Map.of()));
    }

    @Test
    void macHasApplicationSupport() {
        assertEquals(ME.resolve("Library/Application Support/Inkling"), UserFolder.path(on("Mac OS X"), Map.of()));
    }

    private static Properties on(String system) {
        Properties properties = new Properties();
        properties.setProperty("os.name", system);
        properties.setProperty("user.home", ME.toString());
        return properties;
    }
}
