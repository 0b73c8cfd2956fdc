package inkling.ui.own;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.ink.Ink;
import inkling.ink.Point;
import inkling.ink.Stroke;
import inkling.model.LabelledDrawing;
import inkling.ui.common.Background;
import inkling.ui.common.ChosenFile;
import inkling.ui.common.Notifications;
import inkling.ui.drawings.CollectionKind;
import inkling.ui.drawings.MemoryDrawings;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OwnDrawingsViewModelTest {
    private static final Ink INK = new Ink(List.of(new Stroke(List.of(new Point(20, 20), new Point(90, 200)), 20)));

    private static final Ink OTHER = new Ink(List.of(new Stroke(List.of(new Point(20, 20), new Point(90, 201)), 20)));

    private final MemoryDrawings store = new MemoryDrawings();
    private final Notifications notifications = new Notifications();
    private final ChosenFile files = new ChosenFile();
    private final OwnDrawingsViewModel own =
            new OwnDrawingsViewModel(store, files, notifications, Background.onCallingThread());

    private LabelledDrawing keep(String label) {
        return keep(label, INK);
    }

    private LabelledDrawing keep(String label, Ink ink) {
        List<LabelledDrawing> kept = new ArrayList<>();
        own.add(label, ink, kept::add, () -> {});
        return kept.get(0);
    }

    private List<String> labels(CollectionKind kind) {
        return own.drawings(kind).get().stream().map(LabelledDrawing::label).toList();
    }

    @Test
    void digitsAndOtherThingsAreKeptApart() {
        keep("7");
        keep("circle", OTHER);
        assertEquals(List.of("7"), labels(CollectionKind.DIGITS));
        assertEquals(List.of("circle"), labels(CollectionKind.OTHERS));
    }

    @Test
    void theSameStrokesAreKeptOnceAlsoAfterARestart() throws Exception {
        store.add(CollectionKind.DIGITS, "7", INK);
        keep("7", new Ink(List.copyOf(INK.strokes())));
        assertEquals(List.of("7"), labels(CollectionKind.DIGITS));
    }

    @Test
    void anotherNameForTheSameStrokesTakesThePlaceOfTheFirst() {
        keep("7");
        keep("1");
        assertEquals(List.of("1"), labels(CollectionKind.DIGITS));
        keep("flag");
        assertEquals(List.of(), labels(CollectionKind.DIGITS));
        assertEquals(List.of("flag"), labels(CollectionKind.OTHERS));
    }

    @Test
    void strokesAreTakenBackWhateverIsStillOnItsWayToTheDisk() {
        Deque<Runnable> disk = new ArrayDeque<>();
        OwnDrawingsViewModel slow =
                new OwnDrawingsViewModel(store, files, notifications, new Background(disk::add, Runnable::run));
        slow.add("7", INK, kept -> {}, () -> {});
        slow.takeBack("7", INK);
        disk.remove().run();
        assertEquals(1, store.drawings(CollectionKind.DIGITS).size());
        disk.remove().run();
        assertEquals(List.of(), store.drawings(CollectionKind.DIGITS));
    }

    @Test
    void whatAnotherCopyOfTheProgramKeptIsSeen() throws Exception {
        store.add(CollectionKind.DIGITS, "3", INK);
        own.refresh();
        assertEquals(List.of("3"), labels(CollectionKind.DIGITS));
    }

    @Test
    void aDrawingCanHaveAnotherName() {
        own.selection().select(Optional.of(keep("7")));
        own.selection().relabel("1 ");
        assertEquals(List.of("1"), labels(CollectionKind.DIGITS));
        assertEquals("1", own.selection().selected().get().orElseThrow().label());
    }

    @Test
    void aDigitThatIsNoneGoesToTheOthers() {
        own.selection().select(Optional.of(keep("7")));
        own.selection().relabel("flag");
        assertEquals(List.of(), labels(CollectionKind.DIGITS));
        assertEquals(List.of("flag"), labels(CollectionKind.OTHERS));
        assertTrue(own.selection().selected().get().isEmpty());
    }

    @Test
    void anEmptyNameChangesNothing() {
        own.selection().select(Optional.of(keep("7")));
        own.selection().relabel(" ");
        assertEquals(List.of("7"), labels(CollectionKind.DIGITS));
    }

    @Test
    void deletingCanBeUndone() {
        own.selection().select(Optional.of(keep("7")));
        own.selection().delete();
        assertEquals(List.of(), labels(CollectionKind.DIGITS));
        assertTrue(own.selection().canUndo().get());
        own.selection().undoDelete();
        assertEquals(List.of("7"), labels(CollectionKind.DIGITS));
        assertFalse(own.selection().canUndo().get());
    }

    @Test
    void anUndoThatFailsCanBeTriedAgain() {
        own.selection().select(Optional.of(keep("7")));
        own.selection().delete();
        store.full(true);
        own.selection().undoDelete();
        assertTrue(own.selection().canUndo().get());
        assertEquals("own.failed", notifications.notice().get().text().key());
    }

    @Test
    void aFullDiskIsAComplaintAndToldToTheOneWhoKept() {
        store.full(true);
        List<String> told = new ArrayList<>();
        own.add("7", INK, kept -> told.add("kept"), () -> told.add("failed"));
        assertEquals(List.of("failed"), told);
        assertEquals(
                "[The disk is full.]",
                notifications.notice().get().text().arguments().toString());
    }

    @Test
    void anotherShelfHasNothingSelected() {
        own.selection().select(Optional.of(keep("7")));
        own.kind().set(CollectionKind.OTHERS);
        assertTrue(own.selection().selected().get().isEmpty());
    }

    @Test
    void importedDrawingsAreCountedAndShown() {
        files.chosen = Optional.of(Path.of("hand.jsonl"));
        own.exchange().importStrokes();
        assertEquals(List.of("7"), labels(CollectionKind.DIGITS));
        assertEquals(List.of(1), notifications.notice().get().text().arguments());
    }

    @Test
    void whatWasThereAlreadyIsSaidToHaveBeenThere() {
        files.chosen = Optional.of(Path.of("empty.jsonl"));
        own.exchange().importStrokes();
        assertEquals("own.imported.none", notifications.notice().get().text().key());
    }

    @Test
    void anExportSaysWhereItIs() {
        files.chosen = Optional.of(Path.of("hand.jsonl"));
        own.exchange().exportStrokes();
        assertEquals("own.exported", notifications.notice().get().text().key());
        assertEquals(List.of("hand.jsonl"), notifications.notice().get().text().arguments());
    }

    @Test
    void anExportAsIdxNamesAllItsFiles() {
        files.chosen = Optional.of(Path.of("my-images-idx3-ubyte"));
        own.exchange().exportIdx();
        assertEquals(
                List.of("my-images-idx3-ubyte", "my-labels-idx1-ubyte", "classes.txt"),
                notifications.notice().get().text().arguments());
    }

    @Test
    void anExportThatFailsIsAComplaint() {
        files.chosen = Optional.of(Path.of("hand.jsonl"));
        store.full(true);
        own.exchange().exportIdx();
        assertEquals("own.export.failed", notifications.notice().get().text().key());
    }
}
