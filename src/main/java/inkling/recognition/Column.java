package inkling.recognition;

import inkling.ink.Bounds;
import inkling.ink.Ink;
import inkling.ink.Segmentation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Decides whether groups of strokes below each other are digits or the parts of one digit, such as the rings of an 8 that do not touch
 * or a 5 whose bar stands apart. Digits below each other are wider apart, and together higher; where that is not sure, the network is
 * asked about the whole and about each group: as in {@link NumberDecoder}, what is more probable together wins.
 */
final class Column {
    /** The log-odds, in nats, of digits over parts, for each height of the less high group that the groups are apart. */
    private static final double ODDS_PER_GAP = 10;

    /** The gap, as a share of that height, at which both are as probable. */
    private static final double EVEN_GAP = 0.4;

    /** The log-odds for each width of the whole that it is high. */
    private static final double ODDS_PER_ASPECT = 6;

    /** The height of the whole, as a multiple of its width, at which both are as probable: 8s of two rings reach it, columns begin there. */
    private static final double EVEN_ASPECT = 2.1;

    private Column() {}

    /**
     * Whether all rows together are one digit.
     *
     * @param rows from top to bottom
     * @param network reads each of several groups of strokes as a digit
     */
    static boolean isOneDigit(List<Ink> rows, Function<List<Ink>, List<ScoredAnswer>> network) {
        if (rows.size() < 2
                || rows.stream().anyMatch(row -> Segmentation.of(row).pieces() > 1)) {
            return false;
        }
        Ink whole = new Ink(rows.stream().flatMap(row -> row.strokes().stream()).toList());
        List<Ink> groups = new ArrayList<>(rows);
        groups.add(whole);
        List<ScoredAnswer> read = network.apply(groups);
        double oddsOfDigits = oddsByShape(rows, whole) - read.get(rows.size()).logProbability();
        for (int i = 0; i < rows.size(); i++) {
            oddsOfDigits += read.get(i).logProbability();
        }
        return oddsOfDigits < 0;
    }

    private static double oddsByShape(List<Ink> rows, Ink whole) {
        Bounds box = whole.bounds().orElseThrow();
        double odds = ODDS_PER_ASPECT * (box.height() / box.width() - EVEN_ASPECT);
        for (int i = 1; i < rows.size(); i++) {
            odds += ODDS_PER_GAP * (gap(rows.get(i - 1), rows.get(i)) - EVEN_GAP);
        }
        return odds;
    }

    /** Between the paths of two rows, as a share of the height of the less high one; negative for an overlap. */
    private static double gap(Ink above, Ink below) {
        Bounds first = above.pathBounds().orElseThrow();
        Bounds second = below.pathBounds().orElseThrow();
        return (second.top() - first.bottom()) / Math.min(first.height(), second.height());
    }
}
