package inkling.store.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.damage.ByteDamage;
import inkling.ink.Ink;
import inkling.ink.Point;
import inkling.ink.Stroke;
import inkling.model.LabelledDrawing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DrawingCollectionTest {
    private static final Ink INK = new Ink(List.of(
            new Stroke(List.of(new Point(10.25, 20), new Point(1.0 / 3, 200.7)), 18.5),
            new Stroke(List.of(new Point(5, 5)), 3)));

    @TempDir
    private Path folder;

    private Path file;
    private DrawingCollection collection;

    @BeforeEach
    void open() throws IOException {
        file = folder.resolve("drawings.jsonl");
        collection = another();
    }

    /** The same collection as another copy of the program has it. */
    private DrawingCollection another() throws IOException {
        return DrawingCollection.open("test", file);
    }

    @Test
    void oneInFourOfEachClassIsHeldOutAlsoAfterDeletions() throws IOException {
        for (String label : List.of("3", "7", "7", "3", "7", "7", "7", "3", "7", "7", "7", "3", "5")) {
            collection.add(label, INK);
        }
        assertEquals(1, heldOut("3"));
        assertEquals(2, heldOut("7"));
        assertEquals(0, heldOut("5"));
        collection.delete(collection.drawings().stream()
                .filter(drawing -> drawing.label().equals("3") && drawing.isHeldOut())
                .map(LabelledDrawing::id)
                .toList());
        collection.add("3", INK);
        assertEquals(1, heldOut("3"));
    }

    private long heldOut(String label) {
        return collection.drawings().stream()
                .filter(drawing -> drawing.label().equals(label) && drawing.isHeldOut())
                .count();
    }

    @Test
    void nothingIsWrittenBeforeTheFirstDrawing() {
        assertFalse(Files.exists(file));
    }

    @Test
    void aDrawingComesBackToTheLastBit() throws IOException {
        LabelledDrawing added = collection.add("7", INK);

        assertEquals(List.of(added), another().drawings());
        assertEquals(INK, another().drawings().get(0).ink());
    }

    @Test
    void anotherCopySeesAnAdditionWhenItRefreshes() throws IOException {
        DrawingCollection other = another();
        List<Integer> told = new ArrayList<>();
        other.listen(drawings -> told.add(drawings.size()));
        collection.add("7", INK);

        assertTrue(other.refresh());
        assertEquals(List.of(1), told);
    }

    @Test
    void aRefreshWithoutChangesTellsNobody() throws IOException {
        collection.add("7", INK);
        collection.listen(drawings -> {
            throw new AssertionError("told " + drawings);
        });

        assertFalse(collection.refresh());
    }

    @Test
    void ofTwoNewLabelsTheLaterCountsForBothCopies() throws IOException {
        String id = collection.add("7", INK).id();
        DrawingCollection other = another();
        collection.relabel(id, "1");
        other.relabel(id, "4");
        collection.refresh();

        assertEquals(List.of("4"), collection.labels());
        assertEquals(List.of("4"), other.labels());
    }

    @Test
    void whatOneCopyDeletesAnotherCannotRelabel() throws IOException {
        String id = collection.add("7", INK).id();
        DrawingCollection other = another();
        collection.delete(List.of(id));
        other.relabel(id, "4");

        assertEquals(List.of(), other.drawings());
        assertEquals(List.of(), another().drawings());
    }

    @Test
    void aTornLastLineDamagesNeitherTheOneBeforeNorTheOneAfter() throws IOException {
        LabelledDrawing before = collection.add("7", INK);
        Files.writeString(file, "{\"id\":\"torn\",\"time\":\"2026", StandardOpenOption.APPEND);
        LabelledDrawing after = another().add("8", INK);
        collection.refresh();

        assertEquals(List.of(before, after), collection.drawings());
        assertEquals(1, collection.problems().size());
        assertTrue(
                collection.problems().get(0).contains("line 3 "),
                collection.problems().get(0));
    }

    @Test
    void aLastLineWithoutItsEndIsNotThereYet() throws IOException {
        collection.add("7", INK);
        Files.writeString(file, "{\"id\":\"torn\"", StandardOpenOption.APPEND);

        assertFalse(collection.refresh());
        assertEquals(List.of(), another().problems());
    }

    @Test
    void cutAnywhereAllWholeLinesAreThere() throws IOException {
        for (int i = 0; i < 3; i++) {
            collection.add(String.valueOf(i), INK);
        }
        byte[] whole = Files.readAllBytes(file);
        for (int length = 0; length <= whole.length; length += 7) {
            byte[] cut = Arrays.copyOf(whole, length);
            Files.write(file, cut);
            long lines = new String(cut, StandardCharsets.UTF_8)
                    .chars()
                    .filter(c -> c == '\n')
                    .count();
            assertEquals(Math.max(0, lines - 1), another().drawings().size(), "cut after " + length);
        }
    }

    @Test
    void damagedLinesAreNamedAndNeverMoreThanLost() throws IOException {
        for (int i = 0; i < 8; i++) {
            collection.add(String.valueOf(i), INK);
        }
        byte[] whole = Files.readAllBytes(file);
        Random random = new Random(3);
        for (int i = 0; i < 200; i++) {
            Files.write(file, ByteDamage.any(whole, random));
            DrawingCollection damaged = another();
            damaged.add("9", INK);
            assertTrue(another().drawings().containsAll(damaged.drawings()), "file " + i);
        }
    }

    @Test
    void compactingKeepsWhatIsThereAndForgetsTheRest() throws IOException {
        LabelledDrawing kept = collection.add("7", INK);
        String gone = collection.add("secret", INK).id();
        DrawingCollection other = another();
        collection.relabel(kept.id(), "3");
        collection.relabel(kept.id(), "1");
        collection.delete(List.of(gone));
        collection.compact();
        LabelledDrawing late = other.add("5", INK);
        collection.refresh();

        assertEquals(List.of(kept.withLabel("1"), late), collection.drawings());
        assertEquals(collection.drawings(), other.drawings());
        assertFalse(Files.readString(file).contains("secret"));
        assertFalse(Files.readString(file).contains(gone));
    }

    @Test
    void compactingLeavesLinesOfNewerVersionsAsTheyAre() throws IOException {
        collection.add("7", INK);
        Files.writeString(file, "{\"sticker\":\"gold\"}\n", StandardOpenOption.APPEND);
        collection.compact();

        assertTrue(Files.readString(file).contains("{\"sticker\":\"gold\"}\n"));
    }

    @Test
    void aFileFullOfDeletionsIsCompactedWhenItIsOpened() throws IOException {
        List<LabelledDrawing> many = IntStream.range(0, 120)
                .mapToObj(i -> new LabelledDrawing("id" + i, Instant.EPOCH, "1", INK))
                .toList();
        collection.addAll(many);
        long before = Files.size(file);
        collection.delete(many.stream().map(LabelledDrawing::id).toList());
        another();

        assertTrue(Files.size(file) < before / 10, Files.size(file) + " bytes");
    }

    @Test
    void addingTheSameDrawingsAgainAddsNothing() throws IOException {
        LabelledDrawing drawing = new LabelledDrawing("a", Instant.EPOCH, "1", INK);
        collection.addAll(List.of(drawing));

        assertEquals(0, another().addAll(List.of(drawing, drawing)));
    }

    @Test
    void aDeletedDrawingComesBackByAnImport() throws IOException {
        LabelledDrawing drawing = new LabelledDrawing("a", Instant.EPOCH, "1", INK);
        collection.addAll(List.of(drawing));
        collection.delete(List.of("a"));
        collection.addAll(List.of(drawing));

        assertEquals(1, another().drawings().size());
    }

    @Test
    void moreThanSixtyFourLabelsAreRefused() throws IOException {
        List<LabelledDrawing> many = IntStream.range(0, 64)
                .mapToObj(i -> new LabelledDrawing("id" + i, Instant.EPOCH, "label " + i, INK))
                .toList();
        collection.addAll(many);

        IOException e = assertThrows(IOException.class, () -> collection.add("one more", INK));
        assertTrue(e.getMessage().contains("at most 64 different labels, not 65"), e.getMessage());
        assertEquals(64, another().drawings().size());
    }

    @Test
    void aDrawingThatIsTooLargeIsRefused() {
        List<Point> points = IntStream.range(0, 100_000)
                .mapToObj(i -> new Point(i / 3.0, i / 7.0))
                .toList();

        IOException e =
                assertThrows(IOException.class, () -> collection.add("1", new Ink(List.of(new Stroke(points, 20)))));
        assertTrue(e.getMessage().contains("too large"), e.getMessage());
        assertFalse(Files.exists(file));
    }

    @Test
    void aBlankLabelIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> collection.add(" ", INK));
    }

    @Test
    void aFileThatVanishesIsAnEmptyCollection() throws IOException {
        collection.add("7", INK);
        Files.delete(file);

        assertTrue(collection.refresh());
        assertEquals(List.of(), collection.drawings());
    }

    @Test
    void manyThreadsAddToOneFile() throws Exception {
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            DrawingCollection own = another();
            Thread thread = new Thread(() -> {
                for (int k = 0; k < 10; k++) {
                    try {
                        own.add("1", INK);
                    } catch (IOException e) {
                        throw new AssertionError(e);
                    }
                }
            });
            threads.add(thread);
            thread.start();
        }
        for (Thread thread : threads) {
            thread.join();
        }

        assertEquals(40, another().drawings().size());
        assertEquals(List.of(), another().problems());
    }

    @Test
    void exportedDrawingsComeBackAsTheyWere() throws IOException {
        collection.add("7", INK);
        collection.add("形", INK);
        Path exported = folder.resolve("export.jsonl.gz");
        StrokeFile.write(exported, collection.drawings());

        assertEquals(collection.drawings(), StrokeFile.drawings(exported, Instant.now()));
    }

    @Test
    void drawingsOfOthersGetAnIdFromTheirContent() throws IOException {
        Path strokes =
                Files.writeString(folder.resolve("others.jsonl"), "{\"label\":\"1\",\"strokes\":[[[0,0],[0,9]]]}\n");
        collection.addAll(StrokeFile.drawings(strokes, Instant.EPOCH));

        assertEquals(0, collection.addAll(StrokeFile.drawings(strokes, Instant.now())));
    }
}
