package inkling.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.failure.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UserFolderTest {
    private static final Path ME = Path.of("/home/me").toAbsolutePath();

    @TempDir
    Path program;

    @Test
    void ownPropertyComesFirst() {
        Properties properties = on("Linux");
        properties.setProperty("inkling.home", "/tmp/here");

        assertEquals(
                Path.of("/tmp/here").toAbsolutePath(),
                path(
                        properties,
                        Map.of("XDG_CONFIG_HOME", ME.resolve("elsewhere").toString())));
    }

    @Test
    void linuxHasXdg() {
        assertEquals(
                ME.resolve("cfg/inkling"),
                path(on("Linux"), Map.of("XDG_CONFIG_HOME", ME.resolve("cfg").toString())));
        assertEquals(ME.resolve(".config/inkling"), path(on("Linux"), Map.of()));
        assertEquals(ME.resolve(".config/inkling"), path(on("Linux"), Map.of("XDG_CONFIG_HOME", "relative")));
    }

    @Test
    void windowsHasAppData() {
        Path roaming = ME.resolve("Roaming");

        assertEquals(roaming.resolve("Inkling"), path(on("Windows 11"), Map.of("APPDATA", roaming.toString())));
        assertEquals(ME.resolve("AppData/Roaming/Inkling"), path(on("Windows 11"), Map.of()));
    }

    @Test
    void macHasApplicationSupport() {
        assertEquals(ME.resolve("Library/Application Support/Inkling"), path(on("Mac OS X"), Map.of()));
    }

    @Test
    void aPortableProgramKeepsItsDataBesideIt() throws IOException {
        Files.createFile(program.resolve("portable"));
        assertEquals(program.resolve("data"), path(portable(), Map.of()));
        assertTrue(Files.isDirectory(program.resolve("data")));
        assertTrue(problem(portable()).isEmpty());
    }

    @Test
    void theFolderOfTheProgramMayBeNamedByADetour() throws IOException {
        Files.createFile(program.resolve("portable"));
        Properties properties = on("Linux");
        properties.setProperty(
                "inkling.portable", program.resolve("lib").resolve("..").toString());
        assertEquals(program.resolve("data"), path(properties, Map.of()));
    }

    @Test
    void aFolderThatCannotBeNamedHasNoMark() {
        Properties properties = on("Linux");
        properties.setProperty("inkling.portable", "a\0b");
        assertEquals(ME.resolve(".config/inkling"), path(properties, Map.of()));
    }

    @Test
    void withoutTheMarkTheDataIsWhereItUsuallyIs() {
        assertEquals(ME.resolve(".config/inkling"), path(portable(), Map.of()));
        assertTrue(Files.notExists(program.resolve("data")));
        assertTrue(problem(portable()).isEmpty());
    }

    @Test
    void aFolderThatIsNamedComesBeforeThePortableOne() throws IOException {
        Files.createFile(program.resolve("portable"));
        Files.createFile(program.resolve("data"));
        Properties properties = portable();
        properties.setProperty("inkling.home", ME.toString());
        assertEquals(ME, path(properties, Map.of()));
        assertTrue(problem(properties).isEmpty());
    }

    @Test
    void whereNothingCanBeWrittenBesideTheProgramTheUsualFolderIsTakenAndSaid() throws IOException {
        Files.createFile(program.resolve("portable"));
        Files.createFile(program.resolve("data"));
        assertEquals(ME.resolve(".config/inkling"), path(portable(), Map.of()));
        assertEquals(
                "This copy of Inkling keeps your data beside the program, but \"" + program.resolve("data")
                        + "\" cannot be written. This time the data is in \"" + ME.resolve(".config/inkling") + "\".",
                problem(portable()).orElseThrow().toString());
    }

    private static Path path(Properties properties, Map<String, String> environment) {
        return UserFolder.path(properties, environment, PortableFolder.of(properties));
    }

    private static Optional<Reason> problem(Properties properties) {
        return UserFolder.problem(properties, Map.of(), PortableFolder.of(properties));
    }

    private Properties portable() {
        Properties properties = on("Linux");
        properties.setProperty("inkling.portable", program.toString());
        return properties;
    }

    private static Properties on(String system) {
        Properties properties = new Properties();
        properties.setProperty("os.name", system);
        properties.setProperty("user.home", ME.toString());
        return properties;
    }
}
