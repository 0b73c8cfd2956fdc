package inkling.ink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class PieceStrokesTest {
    /** 140 wide and 70 high: two canvas units a pixel, and a quarter of the board free above and below. */
    private static Picture picture(int[]... rectangles) {
        float[] ink = new float[140 * 70];
        for (int[] rectangle : rectangles) {
            for (int y = rectangle[1]; y < rectangle[1] + rectangle[3]; y++) {
                for (int x = rectangle[0]; x < rectangle[0] + rectangle[2]; x++) {
                    ink[y * 140 + x] = 1;
                }
            }
        }
        return new Picture(140, 70, ink);
    }

    @Test
    void aPictureWithoutInkHasNoStrokes() {
        assertTrue(PieceStrokes.of(picture()).ink().isEmpty());
    }

    @Test
    void strokesComeFromLeftToRight() {
        List<Stroke> strokes = PieceStrokes.of(picture(new int[] {60, 10, 4, 50}, new int[] {20, 15, 4, 50}))
                .ink()
                .strokes();

        assertEquals(2, strokes.size());
        assertTrue(strokes.get(0).pathBounds().right()
                < strokes.get(1).pathBounds().left());
    }

    @Test
    void aStrokeHasThePiecesBoxWhereTheBoardShowsIt() {
        Bounds box = PieceStrokes.of(picture(new int[] {20, 10, 30, 40}))
                .ink()
                .bounds()
                .orElseThrow();

        assertEquals(40, box.left(), 1.1);
        assertEquals(100, box.right(), 1.1);
        assertEquals(70 + 20, box.top(), 1.1);
        assertEquals(70 + 100, box.bottom(), 1.1);
    }

    @Test
    void thePathLiesHalfALineInside() {
        Stroke stroke = PieceStrokes.of(picture(new int[] {20, 10, 6, 50}))
                .ink()
                .strokes()
                .get(0);

        // twice the area by the outline of a bar of 6 by 50, in canvas units
        assertEquals(2 * 2 * 6 * 50 / (2.0 * (6 + 50)), stroke.width(), 0.8);
        assertEquals(40 + stroke.width() / 2, stroke.pathBounds().left(), 0.6);
    }

    @Test
    void specksAreLeftOut() {
        assertEquals(
                1,
                PieceStrokes.of(picture(new int[] {20, 5, 6, 60}, new int[] {80, 30, 1, 1}))
                        .ink()
                        .strokes()
                        .size());
    }

    @Test
    void whatIsCutOutIsThePieceAlone() {
        PieceStrokes pieces = PieceStrokes.of(picture(new int[] {20, 10, 4, 50}, new int[] {26, 20, 4, 30}));
        Picture cut = pieces.cut(new Ink(List.of(pieces.ink().strokes().get(0))));

        assertEquals(4 + 4, cut.width());
        assertEquals(50 + 4, cut.height());
        double sum = 0;
        for (float ink : cut.ink()) {
            sum += ink;
        }
        assertEquals(200, sum, 1e-3);
    }

    @Test
    void softEdgesAreCutOutToo() {
        float[] ink = new float[140 * 70];
        for (int y = 10; y < 60; y++) {
            ink[y * 140 + 30] = 0.3f;
            ink[y * 140 + 31] = 1;
            ink[y * 140 + 32] = 0.2f;
        }
        PieceStrokes pieces = PieceStrokes.of(new Picture(140, 70, ink));
        Picture cut = pieces.cut(pieces.ink());

        assertEquals(0.3f, cut.at(1, 20));
        assertEquals(0.2f, cut.at(3, 20));
    }
}
