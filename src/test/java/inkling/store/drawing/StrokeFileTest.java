package inkling.store.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.damage.ByteDamage;
import inkling.data.UnreadableFileException;
import inkling.ink.Bounds;
import inkling.ink.Ink;
import inkling.ink.Point;
import inkling.ink.Stroke;
import inkling.model.LabelledDrawing;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrokeFileTest {
    private static final String SEVEN = "{\"label\":\"7\",\"writer\":\"w1\",\"source\":\"s\","
            + "\"strokes\":[[[1000,2000],[1300,2000],[1100,2600]],[[1050,2300],[1250,2300]]],\"box\":[5000,5000]}";

    @Test
    void aDrawingHasItsLabelWriterAndSource() throws IOException {
        StrokeSample sample = read(SEVEN).get(0);

        assertEquals("7 w1 s", sample.label() + " " + sample.writer() + " " + sample.source());
    }

    @Test
    void aDrawingIsBroughtToTheMiddleOfTheCanvasWithItsAspect() throws IOException {
        Bounds bounds = read(SEVEN).get(0).ink().bounds().orElseThrow();

        // the path is 300 x 600, so it becomes 90 x 180, and the pen adds 20
        assertEquals(new Bounds(85, 40, 195, 240), bounds);
    }

    @Test
    void strokesAndPointsKeepTheirOrder() throws IOException {
        List<Point> first = read(SEVEN).get(0).ink().strokes().get(0).points();

        assertEquals(List.of(new Point(95, 50), new Point(185, 50), new Point(125, 230)), first);
    }

    @Test
    void aPointIsADotInTheMiddle() throws IOException {
        assertEquals(
                new Bounds(130, 130, 150, 150),
                read("{\"label\":\".\",\"strokes\":[[[5,5]]]}")
                        .get(0)
                        .ink()
                        .bounds()
                        .orElseThrow());
    }

    @Test
    void strokesWithoutPointsLeaveNoInk() throws IOException {
        assertTrue(read("{\"label\":\" \",\"strokes\":[[]]}").get(0).ink().isEmpty());
    }

    @Test
    void blankLinesAndWindowsLineEndsDoNotMatter() throws IOException {
        assertEquals(2, read(SEVEN + "\r\n\r\n" + SEVEN + "\r\n").size());
    }

    @Test
    void gzippedFilesAreRead(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("strokes");
        Files.write(file, gzip(SEVEN + "\n" + SEVEN));
        List<StrokeSample> samples = new ArrayList<>();
        StrokeFile.forEach(file, samples::add);

        assertEquals(2, samples.size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "not json | line 2 is not valid JSON",
                "{\"label\":[7],\"strokes\":[]} | line 2 has an error at label: expected text, found a list",
                "{\"label\":\"\\u001b[2J\",\"strokes\":[]} | line 2 has an error at label: The name of a class has 1 to 60 characters",
                "{\"label\":\"7\",\"strokes\":[[[1]]]} | error at strokes[0][0]: a point is [x, y], with time and pressure behind them if they are known, found one value",
                "{\"label\":\"7\",\"strokes\":[[[1,\"2\"]]]} | error at strokes[0][0][1]: expected a finite number",
                "{\"label\":\"7\",\"strokes\":[[[1,1e10]]]} | error at strokes[0][0]: a point needs finite coordinates",
                "{\"label\":\"7\",\"strokes\":{}} | error at strokes: expected a list, found an object",
            })
    void aLineThatIsNoDrawingIsNamed(String line, String problem) {
        IOException e = assertThrows(UnreadableFileException.class, () -> read(SEVEN + "\n" + line));
        assertTrue(e.getMessage().startsWith("\"strokes.jsonl\" is not usable: its line 2 "), e.getMessage());
        assertTrue(e.getMessage().contains(problem), e.getMessage());
    }

    @Test
    void aNumberIsALabelToo() throws IOException {
        assertEquals(
                "7", read("{\"label\":7,\"strokes\":[[[1,2],[3,4]]]}").get(0).label());
        assertEquals(
                "10", read("{\"label\":1e1,\"strokes\":[[[1,2],[3,4]]]}").get(0).label());
    }

    @Test
    void whatIsToBeRecognisedNeedsNoLabel() throws IOException {
        assertEquals("", read("{\"strokes\":[[[1,2],[3,4]]]}").get(0).label());
    }

    @Test
    void whatIsToBeLearnedNeedsALabel(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a.jsonl"), SEVEN + "\n{\"strokes\":[[[1,2],[3,4]]]}");
        IOException e = assertThrows(UnreadableFileException.class, () -> StrokeFile.drawings(file, Instant.EPOCH));
        assertTrue(e.getMessage().contains("its line 2 has no field \"label\""), e.getMessage());
    }

    @Test
    void aFileWithoutDrawingsIsRefused() {
        IOException e = assertThrows(UnreadableFileException.class, () -> read("\n\n"));
        assertEquals("\"strokes.jsonl\" holds no drawing.", e.getMessage());
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstLine() throws IOException {
        assertEquals(1, read("\ufeff" + SEVEN).size());
    }

    @Test
    void somethingElseThanDrawingsIsCalledWhatItIs(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a.jsonl"), "<!DOCTYPE html><p>404");
        IOException e = assertThrows(UnreadableFileException.class, () -> StrokeFile.forEach(file, sample -> {}));
        assertTrue(e.getMessage().contains("is a web page, but a file of drawings"), e.getMessage());
    }

    @Test
    void aLineWithoutEndIsRefused() {
        IOException e = assertThrows(UnreadableFileException.class, () -> read(" ".repeat(5 << 20)));
        assertTrue(e.getMessage().contains("line 1 has more than 4194304 characters"), e.getMessage());
    }

    @Test
    void textThatIsNotUtf8IsRefused() {
        byte[] latin = {'{', (byte) 0xe9, '}'};
        IOException e = assertThrows(
                UnreadableFileException.class,
                () -> StrokeFile.forEach(new ByteArrayInputStream(latin), "strokes.jsonl", sample -> {}));
        assertTrue(e.getMessage().contains("not text in UTF-8"), e.getMessage());
    }

    @Test
    void aMissingFileIsNamed(@TempDir Path folder) {
        assertThrows(UnreadableFileException.class, () -> StrokeFile.forEach(folder.resolve("none"), sample -> {}));
    }

    @Test
    void randomDamageIsNeverMoreThanASentence(@TempDir Path folder) throws IOException {
        byte[] whole = gzip((SEVEN + "\n").repeat(20));
        Path file = folder.resolve("strokes");
        Random random = new Random(5);
        for (int i = 0; i < 200; i++) {
            Files.write(file, ByteDamage.any(whole, random));
            try {
                StrokeFile.forEach(file, sample -> assertEquals("7", sample.label()));
            } catch (UnreadableFileException e) {
                assertTrue(e.getMessage().startsWith("\"" + file + "\" "), e.getMessage());
            }
        }
    }

    private static List<StrokeSample> read(String text) throws IOException {
        List<StrokeSample> samples = new ArrayList<>();
        StrokeFile.forEach(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "strokes.jsonl", samples::add);
        return samples;
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return packed.toByteArray();
    }

    @ParameterizedTest
    @CsvSource({"strokes.jsonl.gz, 31", "strokes.jsonl, 123"})
    void aFileIsGzippedIfItsNameSaysSo(String name, int firstByte, @TempDir Path folder) throws IOException {
        Path file = folder.resolve(name);
        StrokeFile.write(
                file,
                List.of(new LabelledDrawing(
                        "a", Instant.EPOCH, "7", new Ink(List.of(new Stroke(List.of(new Point(1, 1)), 20))))));
        assertEquals(firstByte, Files.readAllBytes(file)[0]);
    }
}
