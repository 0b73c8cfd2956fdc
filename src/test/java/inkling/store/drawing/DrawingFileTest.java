package inkling.store.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import inkling.damage.ByteDamage;
import inkling.ink.Ink;
import inkling.ink.Point;
import inkling.ink.Stroke;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DrawingFileTest {
    private static final Ink SEVEN = new Ink(List.of(
            new Stroke(List.of(new Point(80, 60), new Point(200.25, 60.1), new Point(-3, 1.0 / 3)), 20),
            new Stroke(List.of(new Point(100, 150)), 7.5)));

    @TempDir
    private Path folder;

    @Test
    void aDrawingComesBack() throws IOException {
        new DrawingFile(folder.resolve("new")).save(SEVEN);

        assertEquals(SEVEN, new DrawingFile(folder.resolve("new")).load());
    }

    @Test
    void timesAndPressuresComeBackToTheMillisecond() throws IOException {
        Point point = new Point(1, 2, 1_800_000_000_123.0, 0.25);
        new DrawingFile(folder).save(new Ink(List.of(new Stroke(List.of(new Point(0, 0), point), 20))));

        List<Point> read = new DrawingFile(folder).load().strokes().get(0).points();

        assertEquals(1_800_000_000_123.0, read.get(1).time());
        assertEquals(0.25, read.get(1).pressure());
        assertFalse(read.get(0).hasTime());
    }

    @Test
    void aClearedCanvasStaysClear() throws IOException {
        DrawingFile file = new DrawingFile(folder);
        file.save(SEVEN);
        file.save(Ink.EMPTY);

        assertEquals(Ink.EMPTY, file.load());
    }

    @Test
    void theFirstStartHasAnEmptyCanvas() {
        assertEquals(Ink.EMPTY, new DrawingFile(folder).load());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "{\"strokes\": [{\"width\": 20, \"points\": []}]}",
                "{\"strokes\": [{\"width\": -1, \"points\": [[1, 2]]}]}",
                "{\"strokes\": [{\"width\": 20, \"points\": [[1]]}]}",
                "{\"strokes\": [{\"width\": 20, \"points\": [[1, 1e99]]}]}",
            })
    void aDamagedDrawingIsAnEmptyCanvas(String text) throws IOException {
        Files.writeString(folder.resolve("drawing.json"), text);

        assertEquals(Ink.EMPTY, new DrawingFile(folder).load());
    }

    @Test
    void randomDamageNeverStopsTheStart() throws IOException {
        new DrawingFile(folder).save(SEVEN);
        Path file = folder.resolve("drawing.json");
        byte[] whole = Files.readAllBytes(file);
        Random random = new Random(4);
        for (int i = 0; i < 200; i++) {
            Files.write(file, ByteDamage.any(whole, random));
            new DrawingFile(folder).load();
        }
    }
}
