package inkling.ink;

import java.util.ArrayList;
import java.util.List;

/**
 * Sorts the pieces of a picture into rows of digits. From left to right, a piece joins the row whose last piece lies beside it, so that
 * a row may slope; what is low among the others, such as a bar, a point or a minus, joins the row whose band is nearest.
 */
public final class PieceRows {
    /** Pieces lower than this share of the highest one do not begin a row. */
    private static final double LOW = 0.4;

    /** Pieces whose heights overlap by this share of the lower one are beside each other. */
    private static final double BESIDE = 0.4;

    /** Rows that are closer, as a share of their height, are parts of the same digits, such as the halves of a broken 8. */
    private static final double CLOSE = 0.12;

    /** The same where no row has two pieces side by side. */
    private static final double CLOSE_COLUMN = 0.35;

    private final List<List<Stroke>> rows = new ArrayList<>();
    private final double highest;

    private PieceRows(Ink pieces) {
        highest = pieces.strokes().stream().mapToDouble(PieceRows::height).max().orElse(0);
        for (Stroke piece : pieces.strokes()) {
            if (height(piece) >= LOW * highest) {
                besideLast(piece).add(piece);
            }
        }
        rows.sort((one, other) -> Double.compare(middle(one), middle(other)));
        joinClose();
        for (Stroke piece : pieces.strokes()) {
            if (height(piece) < LOW * highest) {
                nearest(piece).add(piece);
            }
        }
    }

    /** The rows from top to bottom, each in the order of the pieces; none without ink. */
    public static List<Ink> of(Ink pieces) {
        if (pieces.isEmpty()) {
            return List.of();
        }
        return new PieceRows(pieces)
                .rows.stream().map(row -> inOrder(row, pieces)).toList();
    }

    private static Ink inOrder(List<Stroke> row, Ink pieces) {
        return new Ink(pieces.strokes().stream()
                .filter(piece -> row.stream().anyMatch(own -> own == piece))
                .toList());
    }

    private List<Stroke> besideLast(Stroke piece) {
        List<Stroke> best = null;
        double most = BESIDE;
        for (List<Stroke> row : rows) {
            Bounds last = row.get(row.size() - 1).pathBounds();
            double overlap = overlap(last, piece.pathBounds());
            if (overlap >= most) {
                most = overlap;
                best = row;
            }
        }
        if (best == null) {
            best = new ArrayList<>();
            rows.add(best);
        }
        return best;
    }

    private static double overlap(Bounds one, Bounds other) {
        double shared = Math.min(one.bottom(), other.bottom()) - Math.max(one.top(), other.top());
        return shared / Math.max(1e-9, Math.min(one.height(), other.height()));
    }

    private void joinClose() {
        double least = rows.stream().anyMatch(row -> row.size() > 1) ? CLOSE : CLOSE_COLUMN;
        for (int i = 1; i < rows.size(); i++) {
            if (gap(rows.get(i - 1), rows.get(i)) < least * highest) {
                rows.get(i - 1).addAll(rows.remove(i));
                i--;
            }
        }
    }

    /** The least distance from a piece down to one below it that is not beside it. */
    private static double gap(List<Stroke> above, List<Stroke> below) {
        double least = Double.POSITIVE_INFINITY;
        for (Stroke one : above) {
            for (Stroke other : below) {
                Bounds upper = one.pathBounds();
                Bounds lower = other.pathBounds();
                boolean over = upper.left() < lower.right() && lower.left() < upper.right();
                if (over) {
                    least = Math.min(least, lower.top() - upper.bottom());
                }
            }
        }
        return least;
    }

    private List<Stroke> nearest(Stroke piece) {
        Bounds box = piece.pathBounds();
        List<Stroke> best = rows.get(0);
        double least = Double.POSITIVE_INFINITY;
        for (List<Stroke> row : rows) {
            for (Stroke other : row) {
                Bounds near = other.pathBounds();
                double down = Math.max(0, Math.max(near.top() - box.bottom(), box.top() - near.bottom()));
                double across = Math.max(0, Math.max(near.left() - box.right(), box.left() - near.right()));
                double distance = 4 * down * down + across * across;
                if (distance < least) {
                    least = distance;
                    best = row;
                }
            }
        }
        return best;
    }

    private static double height(Stroke piece) {
        return piece.pathBounds().height() + piece.width();
    }

    private static double middle(List<Stroke> row) {
        return row.stream()
                .map(Stroke::pathBounds)
                .mapToDouble(box -> (box.top() + box.bottom()) / 2)
                .average()
                .orElse(0);
    }
}
