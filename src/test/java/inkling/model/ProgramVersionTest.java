package inkling.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramVersionTest {
    private static final String FILE = "inkling/model/ProgramVersion.class";

    @TempDir
    private Path folder;

    @Test
    void theBuildHasWrittenIt() {
        assertTrue(ProgramVersion.recorded().matches("[0-9]+\\.[0-9]+.*"), ProgramVersion.recorded());
        assertEquals(ProgramVersion.recorded(), ProgramVersion.text());
    }

    /** What the class says that lies in a folder, outside any module. */
    private String onClassPath(String method) throws Exception {
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, null)) {
            return (String) loader.loadClass(ProgramVersion.class.getName())
                    .getMethod(method)
                    .invoke(null);
        }
    }

    private void copy(String resource) throws IOException {
        Path target = folder.resolve(resource.replace('/', File.separatorChar));
        Files.createDirectories(target.getParent());
        Files.write(
                target,
                ProgramVersion.class.getModule().getResourceAsStream(resource).readAllBytes());
    }

    @Test
    void itIsTheSameOnTheClassPath() throws Exception {
        copy(FILE);
        copy("module-info.class");

        assertEquals(ProgramVersion.recorded(), onClassPath("recorded"));
    }

    @Test
    void classesWithoutADescriptionHaveNone() throws Exception {
        copy(FILE);

        assertEquals("", onClassPath("recorded"));
        assertEquals("not packaged", onClassPath("text"));
    }
}
