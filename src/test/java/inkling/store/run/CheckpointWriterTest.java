package inkling.store.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class CheckpointWriterTest {
    @TempDir
    private Path parent;

    private final List<IOException> failures = Collections.synchronizedList(new ArrayList<>());

    @Test
    void whenItIsClosedTheNewestIsOnDisk() throws IOException {
        try (CheckpointFolder folder = CheckpointFolder.open(parent.resolve("run"))) {
            CheckpointWriter writer = new CheckpointWriter(folder, Map.of("out", "here"), failures::add);
            for (int steps = 1; steps <= 50; steps++) {
                writer.keep(TestRuns.after(steps).checkpoint());
            }
            writer.close();

            assertEquals(50, folder.newest().checkpoint().optimiser().steps());
            assertEquals(Map.of("out", "here"), folder.newest().origin());
            assertEquals(List.of(), failures);
        }
    }

    @Test
    void whatCannotBeWrittenIsToldAndTheNextIsTried() throws IOException {
        Path path = parent.resolve("run");
        try (CheckpointFolder folder = CheckpointFolder.open(path)) {
            Path inTheWay = Files.createDirectory(path.resolve("checkpoint-0000000001.json"));
            CheckpointWriter writer = new CheckpointWriter(folder, Map.of(), failures::add);
            writer.keep(TestRuns.after(1).checkpoint());
            while (failures.isEmpty()) {
                Thread.onSpinWait();
            }
            Files.delete(inTheWay);
            writer.keep(TestRuns.after(2).checkpoint());
            writer.close();

            assertTrue(failures.get(0).getMessage().contains("cannot be written"), failures::toString);
            assertEquals(2, folder.newest().checkpoint().optimiser().steps());
        }
    }
}
