package inkling.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import inkling.ink.Ink;
import inkling.ink.Point;
import inkling.ink.Stroke;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class InkPiecesTest {
    private static Stroke stroke(double... coordinates) {
        Stroke stroke = new Stroke(List.of(new Point(coordinates[0], coordinates[1])), 10);
        for (int i = 2; i < coordinates.length; i += 2) {
            stroke = stroke.with(new Point(coordinates[i], coordinates[i + 1]));
        }
        return stroke;
    }

    private static BitSet set(int... indices) {
        BitSet set = new BitSet();
        for (int i : indices) {
            set.set(i);
        }
        return set;
    }

    /** A right angle of 60 and 40, and a line of 100. */
    private static final Ink TWO = new Ink(List.of(stroke(0, 0, 60, 0, 60, 40), stroke(0, 80, 100, 80)));

    @Test
    void piecesHaveTheSameLengthAlongThePath() {
        InkPieces pieces = new InkPieces(TWO, 20);

        assertEquals(20, pieces.pieces().size());
        pieces.pieces().forEach(piece -> assertEquals(10, piece.length(), 1e-9));
    }

    @Test
    void aPieceRoundACornerHasTheCorner() {
        InkPieces pieces = new InkPieces(TWO, 4);

        assertEquals(
                List.of(
                        stroke(0, 0, 50, 0),
                        stroke(50, 0, 60, 0, 60, 40),
                        stroke(0, 80, 50, 80),
                        stroke(50, 80, 100, 80)),
                pieces.pieces().stream().map(pieces::stroke).toList());
    }

    @Test
    void aDotIsAPieceOfItsOwn() {
        Ink ink = TWO.with(stroke(30, 30));
        InkPieces pieces = new InkPieces(ink, 4);

        assertEquals(5, pieces.pieces().size());
        assertEquals(stroke(30, 30), pieces.stroke(pieces.pieces().get(4)));
        assertEquals(TWO, pieces.without(set(4), 3));
    }

    @Test
    void dotsAloneAreOnePieceEach() {
        InkPieces pieces = new InkPieces(new Ink(List.of(stroke(1, 1), stroke(5, 5))), 25);

        assertEquals(2, pieces.pieces().size());
    }

    @Test
    void aPieceIsLeftOutWithItsMargins() {
        InkPieces pieces = new InkPieces(TWO, 4);

        assertEquals(new Ink(List.of(stroke(0, 0, 60, 0, 60, 40), stroke(0, 80, 45, 80))), pieces.without(set(3), 5));
        assertEquals(new Ink(List.of(stroke(55, 0, 60, 0, 60, 40), stroke(0, 80, 100, 80))), pieces.without(set(0), 5));
    }

    @Test
    void whatIsLeftBetweenTwoPiecesStays() {
        InkPieces pieces = new InkPieces(TWO, 20);

        assertEquals(
                new Ink(List.of(
                        stroke(0, 0, 60, 0, 60, 40),
                        stroke(0, 80, 19, 80),
                        stroke(31, 80, 59, 80),
                        stroke(71, 80, 100, 80))),
                pieces.without(set(12, 16), 1));
    }

    @Test
    void marginsThatMeetLeaveNothingBetween() {
        InkPieces pieces = new InkPieces(TWO, 4);

        assertEquals(new Ink(List.of(stroke(0, 80, 100, 80))), pieces.without(set(0, 1), 5));
    }

    @Test
    void withoutAllPiecesThereIsNoInk() {
        assertEquals(Ink.EMPTY, new InkPieces(TWO, 4).without(set(0, 1, 2, 3), 0));
    }
}
