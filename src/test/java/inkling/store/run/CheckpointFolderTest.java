package inkling.store.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckpointFolderTest {
    @TempDir
    private Path parent;

    private Path path() {
        return parent.resolve("new").resolve("run");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(path())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals(".lock"))
                    .sorted()
                    .toList();
        }
    }

    private static long steps(CheckpointFolder folder) throws IOException {
        return folder.newest().checkpoint().optimiser().steps();
    }

    @Test
    void theNewestTwoAreKept() throws IOException {
        try (CheckpointFolder folder = CheckpointFolder.open(path())) {
            for (long steps : new long[] {5, 90, 700, 1000}) {
                folder.write(TestRuns.after(steps));
            }

            assertEquals(List.of("checkpoint-0000000700.json", "checkpoint-0000001000.json"), names());
            assertEquals(1000, steps(folder));
        }
    }

    @Test
    void theOneBeforeHelpsOutIfTheNewestIsDamaged() throws IOException {
        try (CheckpointFolder folder = CheckpointFolder.open(path())) {
            folder.write(TestRuns.after(1));
            folder.write(TestRuns.after(2));
            Files.writeString(path().resolve("checkpoint-0000000002.json"), "{\"format\": \"inkl");

            assertEquals(1, steps(folder));
        }
    }

    @Test
    void aDamagedOneIsClearedAwayByWhatFollows() throws IOException {
        try (CheckpointFolder folder = CheckpointFolder.open(path())) {
            folder.write(TestRuns.after(1));
            Files.writeString(path().resolve("checkpoint-0000000009.json"), "");
            folder.write(TestRuns.after(2));

            assertEquals(List.of("checkpoint-0000000001.json", "checkpoint-0000000002.json"), names());
        }
    }

    @Test
    void ifAllAreDamagedTheNewestIsNamed() throws IOException {
        try (CheckpointFolder folder = CheckpointFolder.open(path())) {
            Files.writeString(path().resolve("checkpoint-0000000001.json"), "1");
            Files.writeString(path().resolve("checkpoint-0000000002.json"), "2");

            IOException e = assertThrows(IOException.class, folder::newest);
            assertTrue(e.getMessage().contains("checkpoint-0000000002.json"), e.getMessage());
        }
    }

    @Test
    void anEmptyFolderHoldsNoRun() throws IOException {
        try (CheckpointFolder folder = CheckpointFolder.open(path())) {
            assertTrue(folder.isEmpty());
            IOException e = assertThrows(IOException.class, folder::newest);
            assertTrue(e.getMessage().contains("holds no checkpoint"), e.getMessage());
        }
    }

    @Test
    void aRunThatIsOverLeavesNothing() throws IOException {
        try (CheckpointFolder folder = CheckpointFolder.open(path())) {
            folder.write(TestRuns.after(1));
            assertFalse(folder.isEmpty());
            folder.clear();

            assertEquals(List.of(), names());
        }
    }

    @Test
    void twoRunsCannotShareAFolder() throws IOException {
        try (CheckpointFolder folder = CheckpointFolder.open(path())) {
            IOException e = assertThrows(IOException.class, () -> CheckpointFolder.open(path()));
            assertTrue(e.getMessage().contains("is in use by another run"), e.getMessage());
            assertTrue(folder.isEmpty());
        }
        CheckpointFolder.open(path()).close();
    }

    @Test
    void whatAKilledProgramLeftHalfWrittenIsClearedAway() throws IOException {
        CheckpointFolder.open(path()).close();
        Files.writeString(path().resolve(".checkpoint-0000000001.json.1234.tmp"), "{\"form");
        Files.writeString(path().resolve("notes.txt"), "mine");
        CheckpointFolder.open(path()).close();

        assertEquals(List.of("notes.txt"), names());
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        Path file = Files.writeString(parent.resolve("file"), "");

        IOException e = assertThrows(IOException.class, () -> CheckpointFolder.open(file));

        assertTrue(e.getMessage().contains("cannot hold checkpoints"), e.getMessage());
    }
}
