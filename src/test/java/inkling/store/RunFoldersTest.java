package inkling.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFoldersTest {
    @TempDir
    private Path folder;

    @Test
    void withoutAnyRunNothingWasBrokenOff() throws IOException {
        assertTrue(new RunFolders(folder.resolve("runs")).brokenOff().isEmpty());
    }

    @Test
    void twoRunsAtATimeGetFoldersOfTheirOwn() throws IOException {
        RunFolders runs = new RunFolders(folder);
        try (CheckpointFolder first = runs.free();
                CheckpointFolder second = runs.free()) {
            assertTrue(first.isEmpty() && second.isEmpty());
            assertEquals(List.of("1", "2"), names());
        }
    }

    @Test
    void aBrokenOffRunIsFoundAndNotWrittenOver() throws IOException {
        RunFolders runs = new RunFolders(folder);
        runs.free().close();
        Files.writeString(folder.resolve("1").resolve("checkpoint-0000000001.json"), "{}");
        try (CheckpointFolder free = runs.free();
                CheckpointFolder found = runs.brokenOff().orElseThrow()) {
            assertTrue(free.isEmpty());
            assertThrows(IOException.class, found::newest);
        }
    }

    @Test
    void aRunUnderWayIsNotBrokenOff() throws IOException {
        RunFolders runs = new RunFolders(folder);
        try (CheckpointFolder inUse = runs.free()) {
            Files.writeString(folder.resolve("1").resolve("checkpoint-0000000001.json"), "{}");
            assertTrue(runs.brokenOff().isEmpty(), inUse::toString);
        }
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
