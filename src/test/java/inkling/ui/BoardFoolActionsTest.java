package inkling.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.ink.Ink;
import inkling.ink.Picture;
import inkling.ink.Point;
import inkling.ink.Stroke;
import inkling.ui.common.Background;
import inkling.ui.common.ChosenFile;
import inkling.ui.common.Notifications;
import inkling.ui.draw.DrawViewModel;
import inkling.ui.drawings.CollectionKind;
import inkling.ui.drawings.MemoryDrawings;
import inkling.ui.evaluation.Sample;
import inkling.ui.own.OwnDrawingsViewModel;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

class BoardFoolActionsTest {
    private static final Stroke ADDED = new Stroke(List.of(new Point(60, 200), new Point(90, 200)), 18);

    private final Notifications notifications = new Notifications();
    private final DrawViewModel board = new DrawViewModel(
            Background.onCallingThread(),
            Background.onCallingThread(),
            new SimpleObjectProperty<>(Models.untrained(1)),
            new FakeServices().readers,
            notifications);
    private final MemoryDrawings stored = new MemoryDrawings();
    private final BoardFoolActions actions = new BoardFoolActions(
            board, new OwnDrawingsViewModel(stored, new ChosenFile(), notifications, Background.onCallingThread()));
    private boolean kept;
    private boolean failed;

    @Test
    void aStrokeComesToTheNumberOnTheBoardWhichStays() {
        drawNumber();
        List<Stroke> number = board.ink().strokes();

        actions.addToBoard(ADDED);

        assertEquals(2, number.size());
        assertEquals(List.of(number.get(0), number.get(1), ADDED), board.ink().strokes());
    }

    @Test
    void aStrokeAddedIsOneStepToUndo() {
        drawNumber();
        Ink number = board.ink();
        actions.addToBoard(ADDED);

        board.undo();

        assertEquals(number, board.ink());
    }

    @Test
    void aStrokeThatIsOnTheBoardIsNotAddedAgain() {
        drawNumber();
        actions.addToBoard(ADDED);
        Ink once = board.ink();

        actions.addToBoard(ADDED);

        assertEquals(once, board.ink());
        board.undo();
        assertEquals(2, board.ink().strokes().size());
    }

    @Test
    void aPictureTakesThePlaceOfWhatIsOnTheBoard() {
        drawNumber();

        actions.show(new Sample(new Picture(28, 28, new float[28 * 28]), "4", "9"));

        assertEquals(Ink.EMPTY, board.ink());
        assertFalse(board.empty().get());
    }

    @Test
    void aDrawingIsKeptAsTheUsersOwn() {
        drawNumber();
        Ink ink = board.ink();

        keep("4", ink);

        assertTrue(kept);
        assertFalse(failed);
        assertEquals(ink, stored.drawings(CollectionKind.DIGITS).get(0).ink());
        assertEquals("4", stored.drawings(CollectionKind.DIGITS).get(0).label());
    }

    @Test
    void aDrawingThatCannotBeKeptIsSaidToHaveFailed() {
        stored.full(true);
        drawNumber();

        keep("4", board.ink());

        assertFalse(kept);
        assertTrue(failed);
    }

    private void keep(String label, Ink ink) {
        actions.keep(label, ink, () -> kept = true, () -> failed = true);
    }

    private void drawNumber() {
        draw(new Point(60, 60), new Point(60, 180));
        draw(new Point(200, 60), new Point(200, 180));
    }

    private void draw(Point from, Point to) {
        board.press(from, false);
        board.release(to);
    }
}
