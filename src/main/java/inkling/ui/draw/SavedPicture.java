package inkling.ui.draw;

import inkling.ink.Ink;
import inkling.ink.Preprocessing;
import inkling.ink.Rasteriser;
import inkling.ui.common.PictureInk;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;

/**
 * Draws what is on the board as a picture of 280x280, one pixel a canvas unit: the strokes by the {@link Rasteriser}, as for the
 * network, so that size and scale of the screen do not matter.
 */
final class SavedPicture {
    private static final int SIDE = (int) Preprocessing.CANVAS_SIDE;

    private SavedPicture() {}

    /** On the FX thread. */
    static Image of(Drawing drawing, Paint paper, Color ink) {
        Canvas canvas = new Canvas(SIDE, SIDE);
        GraphicsContext pen = canvas.getGraphicsContext2D();
        pen.setFill(paper);
        pen.fillRect(0, 0, SIDE, SIDE);
        if (drawing instanceof Drawing.Opened opened) {
            DrawingBoard.paint(pen, PictureInk.image(opened.picture(), ink));
        } else if (drawing instanceof Drawing.Sample sample) {
            pen.setImageSmoothing(false);
            DrawingBoard.paint(pen, PictureInk.image(sample.picture(), ink));
        }
        Ink strokes = drawing.strokes();
        pen.drawImage(PictureInk.image(Rasteriser.draw(strokes, SIDE, SIDE), ink), 0, 0);
        SnapshotParameters clear = new SnapshotParameters();
        clear.setFill(Color.TRANSPARENT);
        return canvas.snapshot(clear, new WritableImage(SIDE, SIDE));
    }
}
