package inkling.ink;

import static inkling.ink.InkTest.stroke;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Where on the canvas the pixels of a drawing's picture lie. */
class CanvasPlaceTest {
    private static final Normaliser NORMALISER = new Normaliser(Preprocessing.INKLING_INK_1);

    @Test
    void theBoxOfThePicturesInkLiesOnTheDrawing() {
        Ink ink = Ink.EMPTY.with(stroke(8, 100, 40, 170, 40, 120, 240));
        Bounds seen = onCanvas(ink);

        // 17.5 pixels of the picture are 200 units of the canvas; whole pixels reach up to one further, and so does the
        // pen
        double pixel = 200 / 17.5;
        assertNear(100, seen.left(), 2.5 * pixel);
        assertNear(40, seen.top(), 2.5 * pixel);
        assertNear(170, seen.right(), 2.5 * pixel);
        assertNear(240, seen.bottom(), 2.5 * pixel);
    }

    @Test
    void inkInEachPixelIsNearTheDrawingsPath() {
        Ink ink = Ink.EMPTY.with(stroke(8, 60, 60, 200, 220));
        FramedNormaliser frame = new FramedNormaliser(NORMALISER, ink);
        Picture picture = NORMALISER.picture(ink);
        for (int row = 0; row < picture.height(); row++) {
            for (int column = 0; column < picture.width(); column++) {
                if (picture.at(column, row) > 0.5) {
                    Bounds pixel = frame.onCanvas(row, column, row, column);
                    double x = (pixel.left() + pixel.right()) / 2;
                    double y = (pixel.top() + pixel.bottom()) / 2;
                    // the distance from the line y - 60 = (x - 60) * 160 / 140
                    double away = Math.abs((x - 60) * 160 - (y - 60) * 140) / Math.hypot(160, 140);
                    assertTrue(away < 1.75 / frame.scale(), row + ", " + column + ": " + away);
                }
            }
        }
    }

    @Test
    void aMovedDrawingMovesItsFrame() {
        FramedNormaliser here = new FramedNormaliser(NORMALISER, Ink.EMPTY.with(stroke(8, 50, 50, 120, 200)));
        FramedNormaliser there = new FramedNormaliser(NORMALISER, Ink.EMPTY.with(stroke(8, 80, 60, 150, 210)));

        assertEquals(
                here.onCanvas(3, 5, 9, 9).left() + 30,
                there.onCanvas(3, 5, 9, 9).left(),
                1e-9);
        assertEquals(
                here.onCanvas(3, 5, 9, 9).top() + 10, there.onCanvas(3, 5, 9, 9).top(), 1e-9);
    }

    @Test
    void aDotHasNoPlace() {
        FramedNormaliser dot = new FramedNormaliser(NORMALISER, Ink.EMPTY.with(stroke(8, 50, 50)));
        assertThrows(IllegalStateException.class, () -> dot.onCanvas(0, 0, 27, 27));
    }

    /** Where the rows and columns of the picture that have ink lie on the canvas. */
    private static Bounds onCanvas(Ink ink) {
        InkBox box = NORMALISER.inkBox(NORMALISER.picture(ink)).orElseThrow();
        return new FramedNormaliser(NORMALISER, ink).onCanvas(box.top(), box.left(), box.bottom(), box.right());
    }

    private static void assertNear(double expected, double found, double most) {
        assertEquals(expected, found, most);
    }
}
