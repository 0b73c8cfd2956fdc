package inkling.ink;

import static inkling.ink.InkTest.stroke;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The same drawing, large or small, anywhere, with any pen, gives the same picture. */
class DrawingInvarianceTest {
    private static final double[] SIZES = {60, 110, 190, 250};
    private static final double[] PENS = {8, 16, 24, 34};

    private static final int GOLDEN = -76_579_327;

    private final Normaliser normaliser = new Normaliser(Preprocessing.INKLING_INK_1);

    @Test
    void sizePlaceAndPenDoNotMatter() {
        for (Ink drawing : drawings()) {
            Picture expected = picture(drawing);
            for (double size : SIZES) {
                for (double pen : PENS) {
                    for (double corner : new double[] {0, 280 - size}) {
                        Picture found = picture(drawing.fitted(corner, 280 - size - corner, size, pen));
                        // one sample of 256 in a pixel may fall to the other side of an edge
                        assertTrue(meanDifference(expected, found) < 1e-4, size + " with a pen of " + pen);
                    }
                }
            }
        }
    }

    /** As a mouse draws it, in whole pixels: a 60-pixel drawing is rounded to a third of a pixel of the result. Measured: 0.0085. */
    @Test
    void mousePixelsHardlyMatter() {
        double worst = 0;
        for (Ink drawing : drawings()) {
            Picture expected = picture(drawing);
            for (double size : SIZES) {
                worst = Math.max(
                        worst, meanDifference(expected, picture(inWholePixels(drawing.fitted(13, 17, size, 8)))));
            }
        }
        assertTrue(worst < 0.012, "worst " + worst);
    }

    @Test
    void strokesMayLeaveTheCanvas() {
        Ink drawing = drawings().get(0);

        assertEquals(0, meanDifference(picture(drawing), picture(drawing.fitted(-400, 200, 250, 20))), 1e-4);
    }

    @Test
    void severalPensInOneDrawingAreRedrawnAsOne() {
        Ink one = Ink.EMPTY.with(stroke(8, 40, 40, 100, 200)).with(stroke(8, 30, 120, 120, 100));
        Ink two = Ink.EMPTY.with(stroke(30, 40, 40, 100, 200)).with(stroke(12, 30, 120, 120, 100));

        assertEquals(picture(one), picture(two));
    }

    @Test
    void tenThousandPointsAreOneDrawing() {
        Picture coarse = picture(Ink.EMPTY.with(spiral(400)));
        Picture fine = picture(Ink.EMPTY.with(spiral(10_000)));

        assertTrue(meanDifference(coarse, fine) < 0.005, "differ by " + meanDifference(coarse, fine));
    }

    /** A model's answers must not depend on the machine: this picture was made once and has the same bits everywhere. */
    @Test
    void everyMachineMakesTheSamePicture() {
        Ink ink = Ink.EMPTY
                .with(stroke(13, 50.3, 10.1, 20.7, 90.9, 110.2, 95.3))
                .with(stroke(11, 90.1, 40.4, 84.6, 160.8));

        assertEquals(GOLDEN, Arrays.hashCode(picture(ink).ink()));
    }

    private static List<Ink> drawings() {
        return List.of(
                Ink.EMPTY.with(stroke(10, 20, 20, 110, 24, 60, 180)),
                Ink.EMPTY.with(stroke(10, 50, 10, 20, 90, 110, 95)).with(stroke(10, 90, 40, 84, 160)),
                Ink.EMPTY.with(spiral(60)),
                Ink.EMPTY.with(stroke(10, 30, 12, 31, 190)),
                Ink.EMPTY.with(stroke(10, 12, 30, 190, 31)));
    }

    private static Stroke spiral(int points) {
        List<Point> path = new ArrayList<>();
        for (int i = 0; i <= points; i++) {
            double angle = 9.5 * i / points;
            path.add(new Point(100 + 9 * angle * Math.cos(angle), 100 + 8 * angle * Math.sin(angle)));
        }
        return new Stroke(path, 10);
    }

    private static Ink inWholePixels(Ink ink) {
        return new Ink(ink.strokes().stream()
                .map(stroke -> new Stroke(
                        stroke.points().stream()
                                .map(point -> new Point(Math.rint(point.x()), Math.rint(point.y())))
                                .toList(),
                        stroke.width()))
                .toList());
    }

    private Picture picture(Ink ink) {
        return assertInstanceOf(Normalised.Digit.class, normaliser.normalise(ink))
                .picture();
    }

    private static double meanDifference(Picture one, Picture other) {
        double sum = 0;
        for (int i = 0; i < one.ink().length; i++) {
            sum += Math.abs(one.ink()[i] - other.ink()[i]);
        }
        return sum / one.ink().length;
    }
}
