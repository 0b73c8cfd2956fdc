package inkling.ink;

import static inkling.ink.InkTest.stroke;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The normaliser's steps, on cases small enough to work out by hand. */
class NormaliserTest {
    private final Normaliser normaliser = new Normaliser(Preprocessing.INKLING_INK_1);

    @Test
    void aBlankCanvasIsBlank() {
        assertInstanceOf(Normalised.Blank.class, normaliser.normalise(Ink.EMPTY));
        assertInstanceOf(Normalised.Blank.class, normaliser.normalise(new Picture(280, 280, new float[280 * 280])));
    }

    @Test
    void aTapIsBlankWhateverThePen() {
        for (double pen : new double[] {1, 8, 34}) {
            assertInstanceOf(Normalised.Blank.class, normaliser.normalise(Ink.EMPTY.with(stroke(pen, 99, 99))));
            assertInstanceOf(
                    Normalised.Blank.class, normaliser.normalise(Ink.EMPTY.with(stroke(pen, 99, 99, 99, 108.9))));
        }
    }

    @Test
    void theSmallestDrawingIsTenUnits() {
        assertInstanceOf(Normalised.Digit.class, normaliser.normalise(Ink.EMPTY.with(stroke(8, 99, 99, 99, 109))));
    }

    @Test
    void aSpeckInAnImageIsBlank() {
        assertInstanceOf(Normalised.Blank.class, normaliser.normalise(square(280, 9)));
        assertInstanceOf(Normalised.Digit.class, normaliser.normalise(square(280, 10)));
        assertInstanceOf(Normalised.Digit.class, normaliser.normalise(square(28, 1)));
    }

    @Test
    void fittedInkIsTwentyPixelsLong() {
        Ink fitted = normaliser.fit(Ink.EMPTY.with(stroke(30, 100, 200, 170, 60)));

        // path 70 x 140 becomes 8.75 x 17.5
        assertEquals(Optional.of(new Bounds(0, 0, 11.25, 20)), fitted.bounds());
        assertEquals(
                List.of(new Point(1.25, 18.75), new Point(10, 1.25)),
                fitted.strokes().get(0).points());
    }

    @Test
    void drawnInkJustFitsThePicture() {
        Picture drawn = normaliser.draw(normaliser.fit(Ink.EMPTY.with(stroke(30, 100, 200, 170, 60))));

        assertEquals(12, drawn.width());
        assertEquals(20, drawn.height());
    }

    @Test
    void croppingFindsTheTightBox() {
        float[] ink = new float[7 * 5];
        ink[7 + 2] = 0.01f;
        ink[3 * 7 + 5] = 1;

        Picture cropped = normaliser.crop(new Picture(7, 5, ink));

        assertEquals(new Picture(4, 3, new float[] {0.01f, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1}), cropped);
    }

    @Test
    void croppingAWhitePageLeavesIt() {
        Picture page = new Picture(3, 2, new float[6]);

        assertEquals(page, normaliser.crop(page));
    }

    @Test
    void theBrightestInkBecomesOne() {
        Picture brightened = normaliser.brighten(new Picture(3, 1, new float[] {0.1f, 0.4f, 0}));

        assertArrayEquals(new float[] {0.25f, 1, 0}, brightened.ink(), 1e-6f);
    }

    @Test
    void theCentreOfMassGoesToTheFourteenthPixel() {
        // mass at column (0 * 1 + 1 * 0.5 + 2 * 0.5) / 2 = 0.75, row 0: moved by 13.25, that is 13, and by 14
        Picture centred = normaliser.centre(new Picture(3, 1, new float[] {1, 0.5f, 0.5f}));

        assertEquals(28, centred.width());
        assertEquals(28, centred.height());
        assertEquals(1, centred.at(13, 14));
        assertEquals(0.5f, centred.at(14, 14));
        assertEquals(0.5f, centred.at(15, 14));
        assertEquals(1, onlyInkIn(centred, 13, 16, 14, 15));
    }

    @Test
    void aMassBetweenTwoPixelsAlwaysMovesTheSameWay() {
        Picture centred = normaliser.centre(new Picture(2, 1, new float[] {1, Math.nextDown(1f)}));
        Picture other = normaliser.centre(new Picture(2, 1, new float[] {Math.nextDown(1f), 1}));

        assertEquals(centred.at(13, 14), other.at(14, 14));
    }

    @Test
    void whatLeavesThePictureIsCutOff() {
        float[] ink = new float[20];
        java.util.Arrays.fill(ink, 0.001f);
        ink[19] = 1;

        // mass at nearly column 19, so that column 0 lands at -5
        Picture centred = normaliser.centre(new Picture(20, 1, ink));

        assertEquals(1, centred.at(14, 14));
        assertEquals(0.001f, centred.at(0, 14));
    }

    @Test
    void aVerticalLineStandsInTheMiddle() {
        Picture picture = digit(Ink.EMPTY.with(stroke(20, 140, 40, 140, 240)));

        // 2.5 pixels wide and 20 long; its mass, between rows 9 and 10 of 20, stays on the upper side: rows 4 to 23
        assertEquals(1, onlyInkIn(picture, 13, 16, 4, 24));
        assertEquals(1, picture.at(13, 14));
        assertEquals(1, picture.at(14, 14));
        assertEquals(0.5f, picture.at(15, 14));
    }

    @Test
    void aHorizontalLineLiesInTheMiddle() {
        Picture picture = digit(Ink.EMPTY.with(stroke(20, 40, 140, 240, 140)));

        assertEquals(1, onlyInkIn(picture, 4, 24, 13, 16));
        assertEquals(1, picture.at(14, 14));
    }

    @Test
    void theResultIsTwentyEightSquaredOfNoughtToOne() {
        Picture picture = digit(Ink.EMPTY.with(stroke(20, 40, 40, 240, 60, 90, 300)));

        assertEquals(784, picture.ink().length);
        float brightest = 0;
        for (float value : picture.ink()) {
            brightest = Math.max(brightest, value);
        }
        assertEquals(1, brightest);
    }

    private Picture digit(Ink ink) {
        return assertInstanceOf(Normalised.Digit.class, normaliser.normalise(ink))
                .picture();
    }

    private static Picture square(int side, int inked) {
        float[] ink = new float[side * side];
        for (int i = 0; i < inked * inked; i++) {
            ink[(i / inked + side / 2) * side + i % inked + side / 3] = 1;
        }
        return new Picture(side, side, ink);
    }

    /** The share of the picture's ink inside columns and rows, the ends not included. */
    private static double onlyInkIn(Picture picture, int left, int right, int top, int bottom) {
        double inside = 0;
        double all = 0;
        for (int y = 0; y < picture.height(); y++) {
            for (int x = 0; x < picture.width(); x++) {
                boolean in = x >= left && x < right && y >= top && y < bottom;
                inside += in ? picture.at(x, y) : 0;
                all += picture.at(x, y);
            }
        }
        assertTrue(all > 0);
        return inside / all;
    }
}
