package inkling.store.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.data.UnreadableFileException;
import inkling.ink.Point;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InkmlReaderTest {
    private static final String INK = "<ink xmlns=\"http://www.w3.org/2003/InkML\">";

    @Test
    void tracesAreTheStrokesOfOneDrawing() throws IOException {
        InkmlReader.Drawing drawing = read(INK + "<annotation type=\"truth\">7</annotation>"
                        + "<trace>10 0, 9 14, 8 28</trace><trace id=\"b\">\n 130 155,\n144 159</trace></ink>")
                .get(0);
        assertEquals("7", drawing.label());
        assertEquals(
                List.of(new Point(10, 0), new Point(9, 14), new Point(8, 28)),
                drawing.ink().strokes().get(0).points());
        assertEquals(2, drawing.ink().strokes().size());
    }

    /** The example of section 3.2.1 of the recommendation, as far as its first two channels go. */
    @Test
    void differencesAreAddedUp() throws IOException {
        assertEquals(
                List.of(
                        new Point(1125, 18),
                        new Point(1148, 61),
                        new Point(1178, 96),
                        new Point(1211, 126),
                        new Point(1251, 153)),
                points("<trace>1125 18,'23'43,\"7\"-8,3-5,7 -3</trace>"));
    }

    @Test
    void starsRepeat() throws IOException {
        assertEquals(List.of(new Point(1, 5), new Point(3, 5), new Point(5, 5)), points("<trace>1 5,'2!*,* *</trace>"));
    }

    @Test
    void channelsComeInTheOrderOfTheirFormat() throws IOException {
        Point point = points("<definitions><context xml:id=\"pen\"><traceFormat><channel name=\"T\" units=\"s\"/>"
                        + "<channel name=\"Y\"/><channel name=\"X\"/><channel name=\"F\" max=\"1024\"/></traceFormat></context>"
                        + "</definitions><trace contextRef=\"#pen\">1.5 20 10 512</trace>")
                .get(0);
        assertEquals(new Point(10, 20), point);
        assertEquals(1500, point.time());
        assertEquals(0.5, point.pressure());
    }

    @Test
    void groupsWithALabelAreDrawings() throws IOException {
        List<InkmlReader.Drawing> drawings = read(INK + "<annotation type=\"truth\">$1+2$</annotation>"
                + "<trace id=\"0\">1 1, 1 9</trace><trace id=\"1\">2 2, 2 3</trace><trace id=\"2\">5 5, 6 6</trace>"
                + "<traceGroup><annotation type=\"truth\">Segmentation</annotation>"
                + "<traceGroup><annotation type=\"truth\">1</annotation><traceView traceDataRef=\"0\"/></traceGroup>"
                + "<traceGroup><annotation type=\"truth\">2</annotation><traceView traceDataRef=\"1\"/>"
                + "<traceView traceDataRef=\"#2\"/></traceGroup></traceGroup></ink>");
        assertEquals(
                List.of("1", "2"),
                drawings.stream().map(InkmlReader.Drawing::label).toList());
        assertEquals(2, drawings.get(1).ink().strokes().size());
    }

    @Test
    void groupsWithoutALabelAreNoDivision() throws IOException {
        List<InkmlReader.Drawing> drawings = read(INK
                + "<traceGroup><trace>1 1, 1 9</trace></traceGroup><traceGroup><trace>2 2</trace></traceGroup></ink>");
        assertEquals(1, drawings.size());
        assertEquals(2, drawings.get(0).ink().strokes().size());
    }

    @Test
    void otherEncodingsThanUtf8AreRead() throws IOException {
        String text = "<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + INK + "<trace>1 2, 3 4</trace></ink>";
        assertEquals(1, read(text, StandardCharsets.UTF_16).size());
    }

    @Test
    void noOtherFileIsReadThatItNames(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "1 2, 3 4");
        String text =
                "<!DOCTYPE ink [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>" + INK + "<trace>&e;</trace></ink>";
        IOException e = assertThrows(UnreadableFileException.class, () -> read(text));
        assertTrue(e.getMessage().contains("declares a document type"), e.getMessage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<ink",
                "<ink><trace>1 2</ink>",
                "<html/>",
                "<ink><trace>1</trace></ink>",
                "<ink><trace>one two</trace></ink>",
                "<ink><trace>1e400 2</trace></ink>",
                "<ink><trace>1e10 2</trace></ink>",
                "<ink><trace>? 2</trace></ink>"
            })
    void whatIsNoInkGetsASentence(String text) {
        IOException e = assertThrows(UnreadableFileException.class, () -> read(text));
        assertTrue(e.getMessage().startsWith("\"file.inkml\" is "), e.getMessage());
    }

    @Test
    void inkBecomesADrawingOnTheCanvas(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("seven.xml"),
                INK + "<annotation type=\"truth\">7</annotation><trace>0 0, 9 0, 4 20</trace></ink>");
        StrokeFile.forEachLabelled(file, sample -> {
            assertEquals("7", sample.label());
            assertEquals(200, sample.ink().bounds().orElseThrow().longestSide(), 1e-9);
        });
    }

    private static List<Point> points(String content) throws IOException {
        return read(INK + content + "</ink>").get(0).ink().strokes().get(0).points();
    }

    private static List<InkmlReader.Drawing> read(String text) throws IOException {
        return read(text, StandardCharsets.UTF_8);
    }

    private static List<InkmlReader.Drawing> read(String text, Charset charset) throws IOException {
        return InkmlReader.read(new ByteArrayInputStream(text.getBytes(charset)), "file.inkml");
    }
}
