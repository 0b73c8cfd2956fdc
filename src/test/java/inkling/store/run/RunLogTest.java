package inkling.store.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import inkling.store.run.RecordedRun.Point;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunLogTest {
    @TempDir
    private Path folder;

    @Test
    void runsAreReadAsTheyWereWritten() throws IOException {
        log().put(run(1));
        log().put(run(2));
        assertEquals(List.of(run(1), run(2)), log().load());
    }

    @Test
    void aRunWithTheSameIdIsReplaced() throws IOException {
        log().put(run(1));
        log().put(run(2));
        log().put(run(1).withName("renamed"));
        assertEquals(List.of(run(1).withName("renamed"), run(2)), log().load());
    }

    @Test
    void aRunIsRemovedById() throws IOException {
        log().put(run(1));
        log().put(run(2));
        log().remove("id-1");
        assertEquals(List.of(run(2)), log().load());
    }

    @Test
    void twoCopiesOfTheProgramDoNotLoseEachOthersRuns() throws IOException {
        RunLog one = log();
        RunLog other = log();
        one.load();
        other.load();
        one.put(run(1));
        other.put(run(2));
        assertEquals(List.of(run(1), run(2)), one.load());
    }

    @Test
    void theOldestRunsMakeRoom() throws IOException {
        for (int number = 1; number <= RunLog.MOST + 2; number++) {
            log().put(run(number));
        }
        assertEquals(RunLog.MOST, log().load().size());
        assertEquals(3, log().load().get(0).number());
    }

    @Test
    void aDamagedFileStartsAfresh() throws IOException {
        Files.writeString(folder.resolve("runs.json"), "{\"runs\": [{}]}");
        assertEquals(List.of(), log().load());
    }

    @Test
    void aFolderThatCannotBeMadeIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "no folder");
        IOException refused = assertThrows(IOException.class, () -> new RunLog(file.resolve("in")).put(run(1)));
        assertEquals(true, refused.getMessage().contains(file.toString()), refused.getMessage());
    }

    private RunLog log() {
        return new RunLog(folder);
    }

    private static RecordedRun run(int number) {
        return new RecordedRun(
                "id-" + number,
                number,
                "Run " + number,
                "LeNet-5 style",
                Map.of("epochs", "2"),
                List.of(new Point(0.5, 1.25, 0.5), new Point(1, 0.75, 0.75)),
                List.of(new Point(1, 0.5, 0.875)),
                1,
                0.875,
                Double.NaN,
                12.5);
    }
}
