package inkling.store.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.model.LabelledDrawing;
import inkling.store.StoreProcess;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two running copies of the program and one collection; the size of the run is {@code -Dinkling.copies.samples}. */
class TwoCopiesTest {
    private static final int SAMPLES = Integer.getInteger("inkling.copies.samples", 20);

    @TempDir
    private Path folder;

    @Test
    void bothAddAtTheSameTimeAndNothingIsLostOrDamaged() throws Exception {
        Process first = start("1");
        Process second = start("2");
        Set<String> told = new HashSet<>(ids(first));
        told.addAll(ids(second));

        DrawingCollection collection = new DrawingCollections(folder).open(AddingTool.COLLECTION);
        assertEquals(List.of(), collection.problems());
        assertEquals(2 * SAMPLES, collection.drawings().size());
        assertEquals(
                told, collection.drawings().stream().map(LabelledDrawing::id).collect(Collectors.toSet()));
        for (String label : List.of("1", "2")) {
            List<LabelledDrawing> own = collection.drawings().stream()
                    .filter(drawing -> drawing.label().equals(label))
                    .toList();
            for (int i = 0; i < SAMPLES; i++) {
                assertEquals(AddingTool.ink(i), own.get(i).ink(), "drawing " + i + " of copy " + label);
            }
        }
    }

    @Test
    void whatWasAddedBeforeAKillIsThereAndTheNextCopyGoesOn() throws Exception {
        Path told = folder.resolve("told");
        Process killed = builder("1").redirectOutput(told.toFile()).start();
        while (killed.isAlive() && lines(told) < SAMPLES / 4) {
            Thread.sleep(2);
        }
        killed.destroyForcibly().waitFor();

        DrawingCollection collection = new DrawingCollections(folder).open(AddingTool.COLLECTION);
        int whole = collection.drawings().size();
        collection.add("2", AddingTool.ink(0));

        assertTrue(whole >= lines(told), whole + " drawings, of which the copy had told " + lines(told));
        assertEquals(
                whole + 1,
                new DrawingCollections(folder)
                        .open(AddingTool.COLLECTION)
                        .drawings()
                        .size());
    }

    private static long lines(Path file) throws IOException {
        return Files.readString(file).chars().filter(c -> c == '\n').count();
    }

    private Process start(String label) throws IOException, URISyntaxException {
        return builder(label).start();
    }

    private ProcessBuilder builder(String label) throws URISyntaxException {
        return StoreProcess.of(AddingTool.class, folder.toString(), label, "" + SAMPLES);
    }

    private static List<String> ids(Process process) throws IOException, InterruptedException {
        List<String> ids =
                new String(process.getInputStream().readAllBytes()).lines().toList();
        assertEquals(0, process.waitFor());
        return ids;
    }
}
