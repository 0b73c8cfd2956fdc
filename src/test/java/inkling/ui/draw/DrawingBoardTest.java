package inkling.ui.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.ink.Bounds;
import inkling.ink.Ink;
import inkling.ink.PenTrack;
import inkling.ink.Picture;
import inkling.ink.Point;
import inkling.ink.Rasteriser;
import inkling.ink.Stroke;
import inkling.model.Model;
import inkling.ui.Models;
import inkling.ui.common.Background;
import inkling.ui.common.Notifications;
import java.util.List;
import java.util.Random;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/** What the mouse does on the board, what the board shows, and what is saved of it: one geometry. */
class DrawingBoardTest {
    private static final int SIDE = 280;
    private static final Bounds BOARD = new Bounds(0, 0, SIDE, SIDE);

    private final FxRobot fx = new FxRobot();

    @BeforeAll
    static void startTheToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    private static DrawViewModel drawing() {
        return new DrawViewModel(
                Background.onCallingThread(),
                Background.onCallingThread(),
                new SimpleObjectProperty<Model>(Models.untrained(1)),
                RecogniserReader::new,
                new Notifications());
    }

    /** A board as large as its canvas, so that pixels are canvas units. */
    private static DrawingBoard board() {
        DrawingBoard board = new DrawingBoard();
        new Pane(board).resize(SIDE, SIDE);
        board.resize(SIDE, SIDE);
        board.layout();
        return board;
    }

    private static void fire(DrawingBoard board, EventType<MouseEvent> type, double x, double y, MouseButton button) {
        boolean down = type != MouseEvent.MOUSE_RELEASED && type != MouseEvent.MOUSE_MOVED;
        boolean primary = down && button == MouseButton.PRIMARY;
        boolean secondary = down && button == MouseButton.SECONDARY;
        Event.fireEvent(
                board,
                new MouseEvent(
                        type, x, y, x, y, button, 1, false, false, false, false, primary, false, secondary, false,
                        false, false, null));
    }

    @Test
    void thePensCircleIsGoneWhenTheBoardHasMovedUnderTheMouse() {
        DrawViewModel drawing = drawing();
        fx.interact(() -> {
            DrawingBoard board = board();
            Pointer pointer = new Pointer(board, drawing);
            fire(board, MouseEvent.MOUSE_MOVED, 50, 60, MouseButton.NONE);
            assertTrue(pointer.outline().isVisible());
            board.relocate(0, 40);
            assertFalse(pointer.outline().isVisible());
            fire(board, MouseEvent.MOUSE_MOVED, 50, 20, MouseButton.NONE);
            assertTrue(pointer.outline().isVisible());
            board.resize(2 * SIDE, 2 * SIDE);
            assertFalse(pointer.outline().isVisible());
        });
    }

    @Test
    void thePensCircleStaysWhileItDraws() {
        DrawViewModel drawing = drawing();
        fx.interact(() -> {
            DrawingBoard board = board();
            Pointer pointer = new Pointer(board, drawing);
            fire(board, MouseEvent.MOUSE_PRESSED, 50, 60, MouseButton.PRIMARY);
            board.relocate(0, 40);
            assertTrue(pointer.outline().isVisible());
        });
    }

    @Test
    void aStrokeEndsWhereTheButtonIsReleasedThoughTheMouseWasNotSeenToMove() {
        DrawViewModel drawing = drawing();
        fx.interact(() -> {
            DrawingBoard board = board();
            new Pointer(board, drawing);
            fire(board, MouseEvent.MOUSE_PRESSED, 50, 60, MouseButton.PRIMARY);
            fire(board, MouseEvent.MOUSE_RELEASED, 150, 60, MouseButton.PRIMARY);
        });
        assertEquals(
                List.of(new Stroke(List.of(new Point(50, 60), new Point(150, 60)), 20)),
                drawing.ink().strokes());
    }

    @Test
    void anotherButtonDoesNotEndTheStroke() {
        DrawViewModel drawing = drawing();
        fx.interact(() -> {
            DrawingBoard board = board();
            new Pointer(board, drawing);
            fire(board, MouseEvent.MOUSE_PRESSED, 50, 60, MouseButton.PRIMARY);
            fire(board, MouseEvent.MOUSE_RELEASED, 70, 60, MouseButton.SECONDARY);
            fire(board, MouseEvent.MOUSE_DRAGGED, 90, 60, MouseButton.PRIMARY);
            fire(board, MouseEvent.MOUSE_RELEASED, 150, 60, MouseButton.PRIMARY);
        });
        assertEquals(
                List.of(new Stroke(List.of(new Point(50, 60), new Point(90, 60), new Point(150, 60)), 20)),
                drawing.ink().strokes());
    }

    @Test
    void aStrokeWhoseReleaseGotLostEndsWhenTheMouseMovesWithoutAButton() {
        DrawViewModel drawing = drawing();
        fx.interact(() -> {
            DrawingBoard board = board();
            new Pointer(board, drawing);
            fire(board, MouseEvent.MOUSE_PRESSED, 50, 60, MouseButton.PRIMARY);
            fire(board, MouseEvent.MOUSE_MOVED, 200, 200, MouseButton.NONE);
            fire(board, MouseEvent.MOUSE_PRESSED, 50, 90, MouseButton.PRIMARY);
            fire(board, MouseEvent.MOUSE_RELEASED, 150, 90, MouseButton.PRIMARY);
        });
        assertEquals(2, drawing.ink().strokes().size());
        assertEquals(1, drawing.ink().strokes().get(0).points().size());
    }

    @Test
    void whatIsPaintedPieceByPieceIsTheInk() {
        fx.interact(() -> {
            DrawingBoard board = board();
            Ink ink = Ink.EMPTY;
            Random random = new Random(1);
            for (int i = 0; i < 4; i++) {
                Ink under = ink;
                PenTrack pen = new PenTrack(random(random, 140, 200), 14, BOARD);
                for (int move = 0; move < 12; move++) {
                    pen.moveTo(random(random, 140, 200));
                    for (Stroke stroke : pen.strokes()) {
                        ink = under.with(stroke);
                    }
                    board.show(new Drawing.Drawn(ink));
                }
            }
            assertSame(Rasteriser.draw(ink, SIDE, SIDE), snapshot(board));
        });
    }

    @Test
    void whatIsSavedIsTheInkThatTheNetworkGets() {
        fx.interact(() -> {
            PenTrack pen = new PenTrack(new Point(40, 50), 20, BOARD);
            pen.moveTo(new Point(200, 30));
            pen.moveTo(new Point(250, 130));
            pen.moveTo(new Point(350, 230));
            Ink ink = new Ink(pen.strokes());
            Picture expected = Rasteriser.draw(ink, SIDE, SIDE);
            Image saved = SavedPicture.of(new Drawing.Drawn(ink), Color.BLACK, Color.WHITE);
            assertEquals(SIDE, saved.getWidth());
            for (int y = 0; y < SIDE; y++) {
                for (int x = 0; x < SIDE; x++) {
                    assertEquals(
                            expected.at(x, y),
                            saved.getPixelReader().getColor(x, y).getRed(),
                            2 / 255.0,
                            "pixel " + x + ", " + y);
                }
            }
        });
    }

    private static Point random(Random random, double middle, double spread) {
        return new Point(middle + spread * (random.nextDouble() - 0.5), middle + spread * (random.nextDouble() - 0.5));
    }

    private static Image snapshot(DrawingBoard board) {
        SnapshotParameters clear = new SnapshotParameters();
        clear.setFill(Color.TRANSPARENT);
        return board.snapshot(clear, null);
    }

    /** The screen's own way of drawing rounds edges a little differently. */
    private static void assertSame(Picture expected, Image shown) {
        double sum = 0;
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                double difference = Math.abs(expected.at(x, y)
                        - shown.getPixelReader().getColor(x, y).getOpacity());
                assertTrue(difference < 0.4, "pixel " + x + ", " + y + " is off by " + difference);
                sum += difference;
            }
        }
        assertTrue(sum / (SIDE * SIDE) < 0.005, "mean difference " + sum / (SIDE * SIDE));
    }
}
