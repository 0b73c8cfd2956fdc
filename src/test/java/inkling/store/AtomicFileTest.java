package inkling.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
    @TempDir
    private Path folder;

    @Test
    void aNewFileIsWritten() throws IOException {
        AtomicFile.write(folder.resolve("new"), new byte[] {1, 2});

        assertEquals(List.of("new"), names());
        assertEquals(2, Files.size(folder.resolve("new")));
    }

    @Test
    void anOldFileIsReplaced() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "old and longer");
        AtomicFile.write(file, "new".getBytes());

        assertEquals("new", Files.readString(file));
        assertEquals(List.of("file"), names());
    }

    @Test
    void aMissingFolderIsNamed() {
        Path file = folder.resolve("nowhere").resolve("file");

        IOException e = assertThrows(IOException.class, () -> AtomicFile.write(file, new byte[1]));
        assertEquals(
                "\"" + file + "\" cannot be written: the folder \"" + file.getParent() + "\" does not exist.",
                e.getMessage());
    }

    @Test
    void aFolderIsNotReplaced() throws IOException {
        Path target = Files.createDirectory(folder.resolve("target"));

        IOException e = assertThrows(IOException.class, () -> AtomicFile.write(target, new byte[1]));
        assertTrue(e.getMessage().contains("it is a folder"), e.getMessage());
        assertEquals(List.of("target"), names());
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "old").resolve("inside");

        IOException e = assertThrows(IOException.class, () -> AtomicFile.write(file, new byte[1]));
        assertTrue(e.getMessage().contains("is not a folder"), e.getMessage());
    }

    @Test
    void aNameThatTheSystemRefusesLeavesNothingBehind() throws IOException {
        Path file = folder.resolve("n".repeat(240));

        assertThrows(IOException.class, () -> AtomicFile.write(file, new byte[1]));
        assertEquals(List.of(), names());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aReadOnlyFolderKeepsItsOldFile() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "old");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            Assumptions.assumeFalse(Files.isWritable(folder), "root may write everywhere");
            IOException e = assertThrows(IOException.class, () -> AtomicFile.write(file, new byte[1]));
            assertTrue(e.getMessage().contains("write-protected"), e.getMessage());
            assertEquals("old", Files.readString(file));
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFailedMoveLeavesTheOldFileAndNoOther() throws IOException {
        // a kernel file: there, said to be writable, in a folder that takes no new files
        Path file = Path.of("/proc/self/comm");
        Assumptions.assumeTrue(Files.isWritable(file));

        IOException e = assertThrows(IOException.class, () -> AtomicFile.write(file, new byte[1]));
        assertTrue(e.getMessage().startsWith("\"/proc/self/comm\" cannot be written: "), e.getMessage());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aSymbolicLinkStaysOne() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);
        AtomicFile.write(link, "new".getBytes());

        assertTrue(Files.isSymbolicLink(link));
        assertEquals("new", Files.readString(file));
    }

    @Test
    void whatAKilledProgramLeftIsClearedAwayAnHourLater() throws IOException {
        Path file = folder.resolve("file");
        leftOver(".file." + UUID.randomUUID() + ".tmp", Duration.ofMinutes(61));
        AtomicFile.write(file, new byte[1]);

        assertEquals(List.of("file"), names());
    }

    @Test
    void whatAnotherCopyMayStillBeWritingStays() throws IOException {
        String young = leftOver(".file." + UUID.randomUUID() + ".tmp", Duration.ofMinutes(1));
        AtomicFile.write(folder.resolve("file"), new byte[1]);

        assertEquals(List.of(young, "file"), names());
    }

    @Test
    void whatBelongsToOtherFilesStays() throws IOException {
        List<String> others = List.of(".file.mine.tmp", ".other." + UUID.randomUUID() + ".tmp", "file.tmp");
        for (String name : others) {
            leftOver(name, Duration.ofDays(9));
        }
        AtomicFile.write(folder.resolve("file"), new byte[1]);

        assertTrue(names().containsAll(others), names().toString());
    }

    private String leftOver(String name, Duration age) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "half");
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(age)));
        return name;
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
