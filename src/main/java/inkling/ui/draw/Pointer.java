package inkling.ui.draw;

import inkling.ink.Point;
import inkling.ui.draw.DrawingTools.Tool;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.input.GestureEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.TouchEvent;
import javafx.scene.shape.Circle;
import javafx.stage.Window;

/**
 * Turns the events of mouse, finger and pen on the board into gestures. A pen and the first finger arrive as mouse events;
 * further fingers are ignored, so that a hand resting on the screen draws nothing. The right button rubs, as the back of many
 * pens does.
 */
final class Pointer {
    private final DrawingBoard board;
    private final DrawViewModel drawing;
    private final Circle outline = new Circle();
    /** The one that draws or rubs until it is released, whatever other buttons do meanwhile. */
    private MouseButton button = MouseButton.NONE;

    Pointer(DrawingBoard board, DrawViewModel drawing) {
        this.board = board;
        this.drawing = drawing;
        outline.getStyleClass().add("pen-outline");
        outline.setMouseTransparent(true);
        outline.setManaged(false);
        outline.setVisible(false);
        board.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        board.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        board.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
        board.addEventHandler(MouseEvent.MOUSE_MOVED, this::move);
        board.addEventHandler(MouseEvent.MOUSE_EXITED, event -> outline.setVisible(event.isPrimaryButtonDown()));
        hideWhenTheBoardMoves();
        board.addEventHandler(TouchEvent.ANY, TouchEvent::consume);
        board.addEventHandler(ScrollEvent.ANY, ScrollEvent::consume);
        board.addEventHandler(GestureEvent.ANY, GestureEvent::consume);
    }

    /**
     * The pointer does not go with the board, as in full screen: where it is over the board now, if it is, nobody knows before it
     * moves.
     */
    private void hideWhenTheBoardMoves() {
        ObservableValue<Window> window = board.sceneProperty().flatMap(Scene::windowProperty);
        for (ObservableValue<?> place : List.of(
                board.localToSceneTransformProperty(),
                board.layoutBoundsProperty(),
                window.flatMap(Window::xProperty),
                window.flatMap(Window::yProperty))) {
            place.addListener((property, before, now) -> {
                if (button == MouseButton.NONE) {
                    outline.setVisible(false);
                }
            });
        }
    }

    /** A circle of the tool's size that goes with the pointer; to be laid over the board. */
    Circle outline() {
        return outline;
    }

    private void press(MouseEvent event) {
        boolean another = isHeld(event) && event.getButton() != button;
        if (!another && (event.getButton() == MouseButton.PRIMARY || event.getButton() == MouseButton.SECONDARY)) {
            button = event.getButton();
            board.requestFocus();
            drawing.press(point(event), isEraser());
            moveOutline(event);
            outline.setVisible(true);
            event.consume();
        }
    }

    private void drag(MouseEvent event) {
        if (isHeld(event)) {
            drawing.drag(point(event));
            moveOutline(event);
            event.consume();
        }
    }

    /** The place of the release belongs to the stroke: of a quick one it is often the only place after the press. */
    private void release(MouseEvent event) {
        if (event.getButton() == button) {
            drawing.release(point(event));
            end(event);
            event.consume();
        }
    }

    private void move(MouseEvent event) {
        if (button != MouseButton.NONE) {
            // The release went to another window.
            drawing.release();
            end(event);
        }
        moveOutline(event);
        outline.setVisible(true);
    }

    private void end(MouseEvent event) {
        button = MouseButton.NONE;
        moveOutline(event);
        board.refresh();
        outline.setVisible(board.isHover());
    }

    /** Whether the button that began to draw or rub is still down. */
    private boolean isHeld(MouseEvent event) {
        return switch (button) {
            case PRIMARY -> event.isPrimaryButtonDown();
            case SECONDARY -> event.isSecondaryButtonDown();
            default -> false;
        };
    }

    private Point point(MouseEvent event) {
        return board.canvasPoint(event.getX(), event.getY());
    }

    private boolean isEraser() {
        return button == MouseButton.SECONDARY || drawing.tools().tool().get() == Tool.ERASER;
    }

    private void moveOutline(MouseEvent event) {
        double radius = isEraser()
                ? drawing.tools().eraserRadius()
                : drawing.tools().penWidth().get() / 2;
        outline.setRadius(radius * board.scale());
        outline.setCenterX(board.getLayoutX() + event.getX());
        outline.setCenterY(board.getLayoutY() + event.getY());
    }
}
