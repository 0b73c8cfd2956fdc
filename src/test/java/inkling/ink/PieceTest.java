package inkling.ink;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class PieceTest {
    @Test
    void pixelsThatTouchByACornerAreOnePiece() {
        List<Piece> pieces = pieces(
                "#....", //
                ".#..#", "..#.#");

        assertEquals(2, pieces.size());
        assertArrayEquals(new int[] {0, 6, 12}, pieces.get(0).pixels());
        assertEquals(new InkBox(0, 0, 3, 3), pieces.get(0).box());
        assertEquals(new InkBox(4, 1, 1, 2), pieces.get(1).box());
    }

    @Test
    void theEndsOfTwoRowsDoNotTouch() {
        assertEquals(
                2,
                pieces(
                                "....#", //
                                "#....")
                        .size());
    }

    @Test
    void onlyWhatIsMoreThanTheThresholdBelongsToAPiece() {
        assertEquals(
                1, Piece.of(new float[] {0.5f, 0.4f, 0.4f}, 3, 1, 0.4f).get(0).size());
    }

    @Test
    void pixelsAtAnyOfTheFourSidesAreOnTheBorder() {
        assertEquals(
                12,
                pieces(
                                "####", //
                                "####", "####", "####")
                        .get(0)
                        .onBorder());
        assertEquals(
                0,
                pieces(
                                "....", //
                                ".##.", "....")
                        .get(0)
                        .onBorder());
    }

    @Test
    void whatIsAroundAPieceReachesSoFarOnEachSideAndNotBeyondThePicture() {
        Piece dot = pieces(
                        ".....", //
                        ".....", ".....", ".#...", ".....")
                .get(0);
        Set<Integer> visited = new TreeSet<>();

        dot.around(2, 5, 5, visited::add);

        assertEquals(Set.of(5, 6, 7, 8, 10, 11, 12, 13, 15, 16, 17, 18, 20, 21, 22, 23), visited);
    }

    @Test
    void aPieceSurroundsWhatLiesWithinItsBoxOnAllSides() {
        Piece frame = boxed(1, 1, 8, 8);

        assertTrue(frame.surrounds(boxed(2, 2, 6, 6)));
        assertFalse(frame.surrounds(boxed(1, 2, 6, 6)), "at the left side");
        assertFalse(frame.surrounds(boxed(2, 1, 6, 6)), "at the top");
        assertFalse(frame.surrounds(boxed(3, 2, 6, 6)), "at the right side");
        assertFalse(frame.surrounds(boxed(2, 3, 6, 6)), "at the bottom");
    }

    @Test
    void aFrameLiesAlongTheSidesOfItsBoxAndADiagonalDoesNot() {
        float[] frame = new float[20 * 20];
        float[] diagonal = new float[20 * 20];
        for (int i = 0; i < 20; i++) {
            frame[i] = frame[380 + i] = frame[20 * i] = frame[20 * i + 19] = 1;
            diagonal[21 * i] = 1;
        }

        assertEquals(1, Piece.of(frame, 20, 20, 0.5f).get(0).alongSides(20));
        assertEquals(0.2, Piece.of(diagonal, 20, 20, 0.5f).get(0).alongSides(20), 1e-12);
    }

    private static Piece boxed(int left, int top, int width, int height) {
        return new Piece(new int[0], new InkBox(left, top, width, height), 0);
    }

    private static List<Piece> pieces(String... rows) {
        float[] ink = new float[rows.length * rows[0].length()];
        for (int i = 0; i < ink.length; i++) {
            ink[i] = rows[i / rows[0].length()].charAt(i % rows[0].length()) == '#' ? 1 : 0;
        }
        return Piece.of(ink, rows[0].length(), rows.length, 0.5f);
    }
}
