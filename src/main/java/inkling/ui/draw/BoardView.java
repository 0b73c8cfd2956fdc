package inkling.ui.draw;

import inkling.ink.Bounds;
import inkling.ui.common.ControlFactory;
import inkling.ui.common.FocusRing;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Rectangle;

/**
 * Shows a board on which the pointer draws, with what lies over it: a hint while it is empty, brackets under the digits of a number, the
 * outline of the pen, a marked rectangle. Several boards may show the same drawing. On the FX thread.
 */
public final class BoardView extends StackPane {
    private static final PseudoClass BLACKBOARD = PseudoClass.getPseudoClass("blackboard");

    private final DrawingBoard board = new DrawingBoard();
    private final Rectangle mark = new Rectangle();
    private Optional<Bounds> marked = Optional.empty();

    /**
     * @param showing whether anybody looks: otherwise nothing is painted
     * @param id of the board
     */
    public BoardView(ControlFactory controls, DrawViewModel drawing, ObservableBooleanValue showing, String id) {
        controls.named(board, id, "draw.board");
        board.setFocusTraversable(true);
        board.getStyleClass().add(FocusRing.OWN_FOCUS);
        drawing.drawing().when(showing).addListener((property, before, now) -> board.show(now));
        board.show(drawing.drawing().get());
        Pointer pointer = new Pointer(board, drawing);
        Label hint = controls.label("draw.board.hint", "board-hint");
        hint.setMouseTransparent(true);
        hint.setWrapText(true);
        ControlFactory.showWhile(
                hint, drawing.empty().or(drawing.answer().hint().nothingFound()));
        showBlackboard(hint, drawing.tools().blackboard().get());
        drawing.tools().blackboard().addListener((property, before, now) -> showBlackboard(hint, now));
        mark.getStyleClass().add("board-mark");
        Pane marks = new Pane(mark);
        marks.setMouseTransparent(true);
        board.side().addListener((property, before, now) -> mark(marked));
        mark(marked);
        getChildren().addAll(board, hint, new Brackets(board, drawing), marks, pointer.outline());
    }

    /**
     * Lays over the drawing what its ink does for the answer, and which strokes would change it.
     *
     * @param blackboard whether the board is black
     * @param said the same in words, for screen readers
     */
    void showInfluences(WhyViewModel why, ObservableBooleanValue blackboard, ObservableValue<String> said) {
        getChildren().addAll(1, List.of(new InfluenceInk(board, why), new ChangingStrokes(board, why, blackboard)));
        board.accessibleHelpProperty().bind(said);
    }

    private void showBlackboard(Label hint, boolean black) {
        board.pseudoClassStateChanged(BLACKBOARD, black);
        hint.pseudoClassStateChanged(BLACKBOARD, black);
    }

    /** Draws a frame around a part of the drawing, in canvas units, instead of the one before; or none. */
    public void mark(Optional<Bounds> part) {
        marked = part;
        mark.setVisible(part.isPresent());
        part.ifPresent(bounds -> {
            mark.setX(board.scale() * bounds.left());
            mark.setY(board.scale() * bounds.top());
            mark.setWidth(board.scale() * bounds.width());
            mark.setHeight(board.scale() * bounds.height());
        });
    }

    Paint paper() {
        return board.paper();
    }

    Color ink() {
        return board.ink();
    }
}
