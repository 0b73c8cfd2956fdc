package inkling.store.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.data.UnreadableFileException;
import inkling.ink.Ink;
import inkling.ink.Pen;
import inkling.ink.Point;
import inkling.store.json.LimitedJsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrokePointsTest {
    private static final List<Point> FIVE =
            List.of(new Point(1, 10), new Point(2, 20), new Point(3, 30), new Point(4, 40), new Point(5.5, 50));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"strokes\":[[[1,10],[2,20],[3,30],[4,40],[5.5,50]]]",
                "\"strokes\":[[[1,10,0],[2,20,8],[3,30,16],[4,40,24],[5.5,50,32]]]",
                "\"strokes\":[[[1,10,0,0.1],[2,20,8,0.2],[3,30,16,0.5],[4,40,24,1],[5.5,50,32,0]]]",
                "\"strokes\":[[[1,10,9,5,3],[2,20,8,5,3],[3,30,7,5,3],[4,40,6,5,3],[5.5,50,5,5,3]]]",
                "\"strokes\":[[[1,10,null],[2,20,null],[3,30,null],[4,40,null],[5.5,50,null]]]",
                "\"strokes\":[[{\"x\":1,\"y\":10},{\"x\":2,\"y\":20},{\"x\":3,\"y\":30},{\"x\":4,\"y\":40},{\"y\":50,\"x\":5.5}]]",
                "\"strokes\":[[[1,2,3,4,5.5],[10,20,30,40,50]]]",
                "\"strokes\":[[[1,2,3,4,5.5],[10,20,30,40,50],[0,1,2,3,4]]]",
                "\"strokes\":[{\"x\":[1,2,3,4,5.5],\"y\":[10,20,30,40,50],\"t\":[0,1,2,3,4]}]",
                "\"strokes\":[{\"points\":[[1,10],[2,20],[3,30],[4,40],[5.5,50]]}]",
                "\"drawing\":[[[1,2,3,4,5.5],[10,20,30,40,50]]]",
            })
    void everyLayoutGivesTheSamePlaces(String fields) throws IOException {
        assertEquals(FIVE, points(fields));
    }

    @Test
    void quickDrawsShortStrokesAreColumns() throws IOException {
        assertEquals(List.of(new Point(1, 3), new Point(2, 4)), points("\"drawing\":[[[1,2],[3,4]]]"));
    }

    @Test
    void oursAreRows() throws IOException {
        assertEquals(List.of(new Point(1, 2), new Point(3, 4)), points("\"strokes\":[[[1,2],[3,4]]]"));
    }

    @Test
    void aThirdValueThatNeverFallsIsTheTime() throws IOException {
        Point last = points("\"strokes\":[[[1,10,0],[2,20,16.5]]]").get(1);
        assertEquals(16.5, last.time());
        assertTrue(!last.hasPressure());
    }

    @Test
    void aThirdValueBelowOneIsThePressure() throws IOException {
        Point first = points("\"strokes\":[[[1,10,0.5],[2,20,0.25]]]").get(0);
        assertEquals(0.5, first.pressure());
        assertTrue(!first.hasTime());
    }

    @Test
    void valuesWithNamesAreWhatTheyAreCalled() throws IOException {
        Point point = points("\"strokes\":[[{\"x\":1,\"y\":2,\"force\":0.75,\"timestamp\":12}]]")
                .get(0);
        assertEquals(0.75, point.pressure());
        assertEquals(12, point.time());
    }

    @Test
    void aTimeBeyondAllTimesIsNone() throws IOException {
        assertTrue(!points("\"strokes\":[[[1,10,0],[2,20,1e300]]]").get(1).hasTime());
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "[[]]", "[[0]]", "[[0,1],[2]]", "7", "[7]"})
    void timesThatAreNotForThesePointsAreLeftOut(String times) throws IOException {
        assertTrue(!points("\"strokes\":[[[1,10],[2,20]]],\"times\":" + times)
                .get(1)
                .hasTime());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"strokes\":[{\"x\":[1,2],\"y\":[1]}]",
                "\"strokes\":[{\"x\":[1,2]}]",
                "\"strokes\":[[{\"x\":1}]]",
                "\"drawing\":[[[1,2]]]",
                "\"drawing\":[[[1,2],[3]]]",
                "\"strokes\":[[[1,2,\"soon\"]]]",
                "\"strokes\":[7]"
            })
    void whatHasNoPlacesIsRefused(String fields) {
        assertThrows(UnreadableFileException.class, () -> points(fields));
    }

    @Test
    void whatOneStrokeHasBesidePlacesComesBackFromTheFile() throws IOException {
        Ink read = ink("\"strokes\":[[[1,10,1000,0.5],[2,20,1008,0.25]]]");
        JournalEntry.Added entry =
                new JournalEntry.Added(new inkling.model.LabelledDrawing("id", java.time.Instant.EPOCH, "7", read));

        JournalEntry.Added again = (JournalEntry.Added) JournalEntry.of(entry.text(), "file");

        Point last = again.drawing().ink().strokes().get(0).points().get(1);
        assertEquals(8, last.time());
        assertEquals(0.25, last.pressure());
    }

    private static List<Point> points(String fields) throws IOException {
        return ink(fields).strokes().get(0).points();
    }

    private static Ink ink(String fields) throws IOException {
        return StrokesCodec.read(
                LimitedJsonReader.read(new StringReader("{" + fields + "}"), "strokes.jsonl", 1000), Pen.UNSTATED);
    }
}
