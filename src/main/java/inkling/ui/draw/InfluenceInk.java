package inkling.ui.draw;

import inkling.ink.Preprocessing;
import java.util.Optional;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;

/** Paints the ink on the board again, over it, in the colours of what it does for the answer. */
final class InfluenceInk extends Canvas {
    private final DrawingBoard board;
    private final WhyViewModel why;

    InfluenceInk(DrawingBoard board, WhyViewModel why) {
        this.board = board;
        this.why = why;
        setMouseTransparent(true);
        setManaged(false);
        why.found().addListener((property, before, now) -> paint());
        board.side().addListener((property, before, now) -> paint());
    }

    private void paint() {
        double side = board.side().get();
        if (getWidth() != side) {
            setWidth(side);
            setHeight(side);
        }
        relocate(board.snappedLeftInset(), board.snappedTopInset());
        GraphicsContext pen = getGraphicsContext2D();
        pen.setTransform(board.scale(), 0, 0, board.scale(), 0, 0);
        pen.clearRect(0, 0, Preprocessing.CANVAS_SIDE, Preprocessing.CANVAS_SIDE);
        Optional<WhyViewModel.Found> found = why.found().get();
        found.ifPresent(attribution -> InfluencePainter.paint(pen, attribution.attribution()));
    }
}
