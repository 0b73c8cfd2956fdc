package inkling.store.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.ink.Ink;
import inkling.ink.Point;
import inkling.ink.Stroke;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DrawingCollectionsTest {
    private static final Ink DOT = new Ink(List.of(new Stroke(List.of(new Point(1, 1)), 20)));

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "my-digits,my-digits.jsonl",
        "My shapes,My shapes.jsonl",
        "a/b.c,a%2fb%2ec.jsonl",
        "形,%e5%bd%a2.jsonl",
        "con,%63on.jsonl"
    })
    void everySystemTakesTheNamesOfTheFiles(String name, String file) {
        assertEquals(file, DrawingCollections.fileName(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"my-digits", "../up", "100 %", "三个图形", "NUL"})
    void aNameIsFoundAgainInItsFile(String name) {
        assertEquals(Optional.of(name), DrawingCollections.nameOf(DrawingCollections.fileName(name)));
    }

    @Test
    void filesOfOtherNamesAreNoCollections() {
        assertEquals(Optional.empty(), DrawingCollections.nameOf("a.b.jsonl"));
    }

    @Test
    void namesAreListedOnceThereIsADrawing() throws IOException {
        DrawingCollections collections = new DrawingCollections(folder);
        collections.open("三个图形").add("圆", DOT);
        collections.open("a").add("1", DOT);
        collections.open("empty");

        assertEquals(List.of("a", "三个图形"), collections.names());
    }

    @Test
    void upperAndLowerCaseAreTheSameCollection() throws IOException {
        DrawingCollections collections = new DrawingCollections(folder);
        collections.open("Shapes").add("1", DOT);

        assertEquals(1, collections.open("shapes").drawings().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十"})
    void emptyAndVeryLongNamesAreRefused(String name) {
        Exception e = assertThrows(IllegalArgumentException.class, () -> new DrawingCollections(folder).open(name));
        assertTrue(e.getMessage().contains("no name for a collection"), e.getMessage());
    }

    @Test
    void namesAreInAlphabeticalOrder() throws IOException {
        DrawingCollections collections = new DrawingCollections(folder);
        List<String> names = List.of("q", "b", "x", "m", "a", "t", "k", "d", "z", "f", "p", "c");
        for (String name : names) {
            collections.open(name).add("0", DOT);
        }
        assertEquals(names.stream().sorted().toList(), collections.names());
    }

    @Test
    void aNewNameForADrawingNeedsRoomAmongTheClasses() throws IOException {
        DrawingCollection collection = new DrawingCollections(folder).open("full");
        for (int i = 0; i < DrawingCollection.MAX_LABELS; i++) {
            collection.add("class " + i, DOT);
        }
        String twin = collection.add("class 0", DOT).id();

        assertThrows(IOException.class, () -> collection.relabel(twin, "one more"));
        collection.relabel(twin, "class 1");

        assertEquals(
                "class 1",
                collection.drawings().get(DrawingCollection.MAX_LABELS).label());
    }
}
