package inkling.store.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
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
    void ofSeveralBrokenOffRunsTheLatestIsFound() throws IOException {
        for (int number = 1; number <= 3; number++) {
            Path file = Files.createDirectories(folder.resolve("" + number)).resolve("checkpoint-0000000001.json");
            Files.writeString(file, "{}");
            Files.setLastModifiedTime(file, FileTime.fromMillis(number == 2 ? 9_000_000 : 1_000_000 + number));
        }
        RunFolders runs = new RunFolders(folder);
        try (CheckpointFolder found = runs.brokenOff().orElseThrow()) {
            found.clear();
            assertEquals(0, files("2"));
            assertEquals(1, files("3"));
        }
        try (CheckpointFolder next = runs.brokenOff().orElseThrow()) {
            next.clear();
            assertEquals(0, files("3"));
        }
    }

    private long files(String number) throws IOException {
        try (var files = Files.list(folder.resolve(number))) {
            return files.filter(file -> file.toString().endsWith(".json")).count();
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
