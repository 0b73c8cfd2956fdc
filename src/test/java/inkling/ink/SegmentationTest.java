package inkling.ink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SegmentationTest {
    private static final Stroke ONE = line(50, 50, 50, 150);
    private static final Stroke SEVEN = line(30, 50, 90, 50, 60, 150);
    private static final Stroke BAR_OF_SEVEN = line(45, 100, 85, 100);

    private static Stroke line(double... coordinates) {
        return InkTest.stroke(20, coordinates);
    }

    private static Stroke moved(Stroke stroke, double right) {
        List<Point> points = new ArrayList<>();
        stroke.points().forEach(point -> points.add(new Point(point.x() + right, point.y())));
        return new Stroke(points, stroke.width());
    }

    private static Segmentation of(Stroke... strokes) {
        return Segmentation.of(new Ink(List.of(strokes)));
    }

    private static List<List<Stroke>> pieces(Segmentation segmentation) {
        return IntStream.range(0, segmentation.pieces())
                .mapToObj(i -> segmentation.run(i, i).strokes())
                .toList();
    }

    @Test
    void strokesThatOverlapAreOnePiece() {
        assertEquals(List.of(List.of(SEVEN, BAR_OF_SEVEN)), pieces(of(SEVEN, BAR_OF_SEVEN)));
    }

    @Test
    void allOfADrawingIsTheDrawingItself() {
        Ink ink = new Ink(List.of(SEVEN, ONE, BAR_OF_SEVEN));
        Segmentation segmentation = Segmentation.of(ink);

        assertSame(ink, segmentation.run(0, segmentation.pieces() - 1));
    }

    @Test
    void piecesComeFromLeftToRightWhateverWasDrawnFirst() {
        Stroke right = moved(ONE, 100);

        assertEquals(List.of(List.of(ONE), List.of(right)), pieces(of(right, ONE)));
    }

    @Test
    void aLateBarStillBelongsToItsSeven() {
        Stroke next = moved(ONE, 80);

        assertEquals(List.of(List.of(SEVEN, BAR_OF_SEVEN), List.of(next)), pieces(of(SEVEN, next, BAR_OF_SEVEN)));
    }

    @Test
    void digitsFarApartAreCertainlyCut() {
        assertEquals(Double.POSITIVE_INFINITY, of(ONE, moved(ONE, 36)).oddsOfCut(0));
    }

    @Test
    void theWiderTheGapTheMoreProbableTheCut() {
        double touching = of(ONE, moved(ONE, 1)).oddsOfCut(0);
        double near = of(ONE, moved(ONE, 10)).oddsOfCut(0);
        double apart = of(ONE, moved(ONE, 30)).oddsOfCut(0);

        assertTrue(touching < near && near < apart, touching + " " + near + " " + apart);
    }

    @Test
    void theSizeOfTheDrawingDoesNotMatter() {
        Ink ink = new Ink(List.of(SEVEN, moved(ONE, 50)));

        assertEquals(
                Segmentation.of(ink).oddsOfCut(0),
                Segmentation.of(ink.fitted(7, 7, 50, 5)).oddsOfCut(0),
                1e-9);
    }

    @Test
    void thePenDoesNotMatter() {
        Stroke thin = new Stroke(ONE.points(), 1);
        Stroke thinToo = moved(thin, 10);

        assertEquals(of(ONE, moved(ONE, 10)).oddsOfCut(0), of(thin, thinToo).oddsOfCut(0));
    }

    @Test
    void whatWasDrawnBetweenTwoPartsSpeaksForTwoDigits() {
        Stroke right = moved(ONE, 10);
        Stroke elsewhere = moved(ONE, 150);

        assertTrue(of(ONE, elsewhere, right).oddsOfCut(0)
                > of(ONE, right, elsewhere).oddsOfCut(0));
    }

    @Test
    void aLowPieceIsHardlyADigit() {
        Segmentation flagAndStem = of(line(30, 70, 50, 50), line(50, 50, 50, 150));

        assertTrue(flagAndStem.logProbability(0, 0) < -5);
        assertEquals(0, flagAndStem.logProbability(1, 1));
        assertEquals(0, flagAndStem.logProbability(0, 1));
    }

    @Test
    void aSpeckBelongsToTheNearestPiece() {
        Stroke next = moved(ONE, 60);
        Stroke speck = line(95, 150);

        assertEquals(List.of(List.of(ONE), List.of(next, speck)), pieces(of(ONE, next, speck)));
    }

    @Test
    void aSpeckFarFromAllPiecesIsLeftOut() {
        assertEquals(List.of(List.of(ONE)), pieces(of(ONE, line(250, 20))));
    }

    @Test
    void specksAloneAreKept() {
        assertEquals(1, of(line(10, 10), line(270, 270)).pieces());
    }

    @Test
    void twoRingsOnTopOfEachOtherAreOnePiece() {
        Stroke upper = line(50, 50, 75, 75, 50, 100, 25, 75, 50, 50);
        Stroke lower = line(50, 100, 80, 130, 50, 160, 20, 130, 50, 100);

        assertEquals(1, of(upper, lower).pieces());
    }

    @Test
    void aDrawingWithoutStrokesHasNoPieces() {
        assertThrows(IllegalArgumentException.class, () -> Segmentation.of(Ink.EMPTY));
    }
}
