package inkling.ui.draw;

import inkling.attribution.ChangingStroke;
import inkling.ink.Point;
import inkling.ink.Preprocessing;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableBooleanValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;

/** Outlines, over the board, the strokes that would change the answer, each with the name of the class that it would become. */
final class ChangingStrokes extends Pane {
    private static final PseudoClass BLACKBOARD = PseudoClass.getPseudoClass("blackboard");

    private final DrawingBoard board;
    private final WhyViewModel why;
    private final ObservableBooleanValue blackboard;

    ChangingStrokes(DrawingBoard board, WhyViewModel why, ObservableBooleanValue blackboard) {
        this.board = board;
        this.why = why;
        this.blackboard = blackboard;
        setMouseTransparent(true);
        why.changing().addListener((property, before, now) -> show());
        board.side().addListener((property, before, now) -> show());
        blackboard.addListener((property, before, now) -> show());
    }

    private void show() {
        getChildren().clear();
        Optional<List<String>> labels = why.found().get().map(WhyViewModel.Found::labels);
        labels.ifPresent(names ->
                why.changing().get().orElse(List.of()).forEach(stroke -> add(stroke, names.get(stroke.becomes()))));
    }

    private void add(ChangingStroke changing, String becomes) {
        List<Point> ends = changing.stroke().points();
        double pen = changing.stroke().width();
        double left = ends.get(0).x() - pen / 2;
        double top = ends.get(0).y() - pen / 2;
        double width = ends.get(1).x() + pen / 2 - left;
        double height = ends.get(1).y() + pen / 2 - top;
        double scale = board.scale();
        Rectangle outline = new Rectangle(scale * left, scale * top, scale * width, scale * height);
        // Until it has its style, it would be black.
        outline.setFill(null);
        outline.setArcWidth(scale * pen);
        outline.setArcHeight(scale * pen);
        outline.getStyleClass().add("changing-stroke");
        outline.pseudoClassStateChanged(BLACKBOARD, blackboard.get());
        Label name = new Label(becomes);
        name.getStyleClass().add("changing-name");
        name.pseudoClassStateChanged(BLACKBOARD, blackboard.get());
        getChildren().addAll(outline, name);
        name.applyCss();
        place(name, scale * (left + width / 2), scale * (top + height / 2));
    }

    /** Around a place, but inside the board. */
    private void place(Label name, double x, double y) {
        double side = board.scale() * Preprocessing.CANVAS_SIDE;
        double width = name.prefWidth(-1);
        double height = name.prefHeight(-1);
        name.relocate(
                Math.max(0, Math.min(side - width, x - width / 2)),
                Math.max(0, Math.min(side - height, y - height / 2)));
    }
}
