package inkling.ui.draw;

import inkling.ink.Point;
import inkling.ui.draw.DrawViewModel.Tool;
import javafx.scene.input.GestureEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.TouchEvent;
import javafx.scene.shape.Circle;

/**
 * Mouse, finger and pen on the board. A pen and the first finger arrive as mouse events; further fingers are ignored, so that a
 * hand resting on the screen draws nothing. The right button rubs, as the back of many pens does.
 */
final class Pointer {
    private final DrawingBoard board;
    private final DrawViewModel drawing;
    private final Circle outline = new Circle();

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
        board.addEventHandler(MouseEvent.MOUSE_MOVED, event -> moveOutline(event, isEraser(event)));
        board.addEventHandler(MouseEvent.MOUSE_ENTERED, event -> outline.setVisible(true));
        board.addEventHandler(MouseEvent.MOUSE_EXITED, event -> outline.setVisible(event.isPrimaryButtonDown()));
        board.addEventHandler(TouchEvent.ANY, TouchEvent::consume);
        board.addEventHandler(ScrollEvent.ANY, ScrollEvent::consume);
        board.addEventHandler(GestureEvent.ANY, GestureEvent::consume);
    }

    /** A circle of the tool's size that goes with the pointer; to be laid over the board. */
    Circle outline() {
        return outline;
    }

    private void press(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY || event.getButton() == MouseButton.SECONDARY) {
            board.requestFocus();
            drawing.press(point(event), isEraser(event));
            moveOutline(event, isEraser(event));
            event.consume();
        }
    }

    private void drag(MouseEvent event) {
        if (event.isPrimaryButtonDown() || event.isSecondaryButtonDown()) {
            drawing.drag(point(event));
            moveOutline(event, isEraser(event));
            event.consume();
        }
    }

    private void release(MouseEvent event) {
        drawing.release();
        board.refresh();
        outline.setVisible(board.isHover());
        event.consume();
    }

    private Point point(MouseEvent event) {
        return board.canvasPoint(event.getX(), event.getY());
    }

    private boolean isEraser(MouseEvent event) {
        return event.getButton() == MouseButton.SECONDARY
                || event.isSecondaryButtonDown()
                || drawing.tool().get() == Tool.ERASER;
    }

    private void moveOutline(MouseEvent event, boolean erasing) {
        double radius = erasing ? drawing.eraserRadius() : drawing.penWidth().get() / 2;
        outline.setRadius(radius * board.scale());
        outline.setCenterX(board.getLayoutX() + event.getX());
        outline.setCenterY(board.getLayoutY() + event.getY());
    }
}
