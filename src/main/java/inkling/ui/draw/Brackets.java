package inkling.ui.draw;

import inkling.ink.Bounds;
import inkling.ink.Preprocessing;
import inkling.recognition.Digit;
import inkling.recognition.Recognition;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Polyline;

/** Draws a bracket under each digit of a number, over the board, to show which strokes were grouped into one digit. */
final class Brackets extends Pane {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    /** In canvas units: how far below the ink, how high, and how near to the board's edge at most. */
    private static final double GAP = 5;

    private static final double HEIGHT = 5;
    private static final double EDGE = 3;

    private final DrawingBoard board;
    private final DigitChoice choice;
    private List<Digit> digits = List.of();

    Brackets(DrawingBoard board, DrawViewModel drawing) {
        this.board = board;
        choice = drawing.answer().digit();
        setMouseTransparent(true);
        drawing.answer().recognition().addListener((property, before, now) -> {
            digits = now instanceof Recognition.Number number ? number.digits() : List.of();
            draw();
        });
        choice.index().addListener((property, before, now) -> draw());
        board.side().addListener((property, before, now) -> draw());
    }

    private void draw() {
        getChildren().clear();
        for (int i = 0; i < digits.size(); i++) {
            Polyline bracket = bracket(digits.get(i).box());
            bracket.pseudoClassStateChanged(CHOSEN, i == choice.index().get());
            getChildren().add(bracket);
        }
    }

    private Polyline bracket(Bounds box) {
        double scale = board.scale();
        double left = scale * Math.max(EDGE, box.left());
        double right = scale * Math.min(Preprocessing.CANVAS_SIDE - EDGE, box.right());
        double bottom = scale * Math.min(Preprocessing.CANVAS_SIDE - EDGE, box.bottom() + GAP + HEIGHT);
        double top = bottom - scale * HEIGHT;
        Polyline bracket = new Polyline(left, top, left, bottom, right, bottom, right, top);
        bracket.getStyleClass().add("bracket");
        return bracket;
    }
}
