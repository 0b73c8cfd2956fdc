package inkling.ink;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class PieceRowsTest {
    private static Stroke piece(double left, double top, double width, double height) {
        return new Stroke(List.of(new Point(left, top), new Point(left + width, top + height)), 4);
    }

    /** The places of each row's pieces among those given, which have to come from left to right. */
    private static List<List<Integer>> rows(Stroke... pieces) {
        List<Stroke> ordered = new ArrayList<>(List.of(pieces));
        ordered.sort(Comparator.comparingDouble(
                piece -> piece.pathBounds().left() + piece.pathBounds().right()));
        return PieceRows.of(new Ink(ordered)).stream()
                .map(row -> row.strokes().stream()
                        .map(stroke -> List.of(pieces).indexOf(stroke))
                        .toList())
                .toList();
    }

    @Test
    void noInkHasNoRows() {
        assertEquals(List.of(), PieceRows.of(Ink.EMPTY));
    }

    @Test
    void piecesSideBySideAreOneRow() {
        assertEquals(List.of(List.of(0, 1)), rows(piece(0, 0, 30, 50), piece(50, 5, 30, 50)));
    }

    @Test
    void rowsComeFromTopToBottom() {
        assertEquals(
                List.of(List.of(2, 3), List.of(0, 1)),
                rows(piece(0, 80, 30, 50), piece(50, 85, 30, 50), piece(5, 0, 30, 50), piece(55, 0, 30, 50)));
    }

    @Test
    void aRowMaySlope() {
        assertEquals(
                List.of(List.of(0, 1, 2, 3)),
                rows(piece(0, 0, 30, 50), piece(50, 20, 30, 50), piece(100, 40, 30, 50), piece(150, 60, 30, 50)));
    }

    @Test
    void aPointBelongsToTheRowWhoseDigitsItStandsBetween() {
        assertEquals(
                List.of(List.of(0, 4, 1), List.of(2, 3)),
                rows(
                        piece(0, 0, 30, 50),
                        piece(60, 0, 30, 50),
                        piece(0, 70, 30, 50),
                        piece(60, 70, 30, 50),
                        piece(44, 46, 2, 2)));
    }

    @Test
    void theHalvesOfADigitAreNoRows() {
        assertEquals(List.of(List.of(0, 1)), rows(piece(0, 0, 30, 24), piece(2, 28, 30, 24)));
    }

    @Test
    void aColumnOfSingleDigitsFarApartIsRows() {
        assertEquals(List.of(List.of(0), List.of(1)), rows(piece(0, 0, 30, 50), piece(2, 80, 30, 50)));
    }
}
