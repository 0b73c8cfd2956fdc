package inkling.recognition;

import inkling.ink.Ink;
import inkling.ink.InkCheck;
import inkling.ink.PieceStrokes;
import inkling.ink.StrokeRows;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Reads the numbers in a picture, row by row, as those of a drawing are read: by the pieces of ink in the strokes' place. What lies
 * beside a digit in a picture may be dirt or print, so a picture counts as a number only if nearly all that is read in it can be digits.
 */
final class PictureNumber {
    /** More pieces are a texture. */
    private static final int MOST_PIECES = 200;

    /** Of more than three digits, this share may be none: one that is smeared does not unmake a number. */
    private static final double MOST_REJECTED = 0.25;

    private PictureNumber() {}

    /**
     * The rows from top to bottom; none if the ink is better taken for one digit, or for none.
     *
     * @param network reads each of several groups of pieces as a digit
     */
    static List<Row> rows(PieceStrokes pieces, Function<List<Ink>, List<ScoredAnswer>> network) {
        int count = pieces.ink().strokes().size();
        if (count < 2 || count > MOST_PIECES) {
            return List.of();
        }
        List<Ink> divided = StrokeRows.of(pieces.ink());
        if (Column.isOneDigit(divided, network)) {
            return List.of();
        }
        List<RowParts> parts = divided.stream().map(RowParts::of).toList();
        List<List<Digit>> read = new NumberDecoder(network)
                .read(parts.stream().map(RowParts::segmentation).toList());
        if (read.stream().anyMatch(Crowd::is)) {
            return List.of();
        }
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            rows.add(parts.get(i).row(read.get(i)));
        }
        int symbols = rows.stream().mapToInt(row -> row.symbols().size()).sum();
        long digits = read.stream().mapToLong(List::size).sum();
        long rejected = read.stream()
                .flatMap(List::stream)
                .filter(digit -> isNone(digit, pieces))
                .count();
        boolean number = symbols > 1 && (rejected == 0 || digits > 3 && rejected <= MOST_REJECTED * digits);
        return number ? rows : List.of();
    }

    private static boolean isNone(Digit digit, PieceStrokes pieces) {
        return digit.answer().verdict() instanceof Verdict.NotADigit
                || InkCheck.objection(pieces.cut(digit.ink())).isPresent();
    }
}
