package inkling.ink;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Divides a drawing into rows, one below the other, each of them a number of its own. Two tall strokes are of one row if they lie
 * beside each other, or so near to each other that they may be parts of one digit; a row is all that such pairs connect. What is
 * low, such as bars, points and dashes, goes to the tall stroke that it is nearest to. Lengths are shares of the height of the
 * tallest stroke, measured along the paths.
 */
public final class StrokeRows {
    /** Strokes that are all lower than this share of the whole drawing are dots and dashes, not rows. */
    private static final double DOTS = 0.02;

    /** A stroke lower than this does not found a row. */
    private static final double TALL = 0.35;

    /** Strokes lie beside each other if their heights overlap by this share of the lower one's. */
    private static final double BESIDE = 0.3;

    /** Strokes nearer than this may be parts of one digit, as the rings of an 8 are. */
    private static final double NEAR = 0.05;

    /** How much more a distance across rows counts than one along them, when a low stroke looks for its row. */
    private static final double ACROSS = 2;

    private final Ink ink;
    private final Bounds[] boxes;
    private final double height;

    /** The row of each stroke, as the index of one stroke in it. */
    private final int[] rows;

    private StrokeRows(Ink ink) {
        this.ink = ink;
        int count = ink.strokes().size();
        boxes = new Bounds[count];
        rows = new int[count];
        double tallest = 0;
        for (int i = 0; i < count; i++) {
            boxes[i] = ink.strokes().get(i).pathBounds();
            rows[i] = i;
            tallest = Math.max(tallest, boxes[i].height());
        }
        height = tallest;
    }

    /**
     * {@return the rows from top to bottom, their strokes in the order drawn; the drawing itself if there are not two, or if it
     * is all dots and dashes}
     *
     * @param ink in canvas units
     */
    public static List<Ink> of(Ink ink) {
        if (ink.strokes().size() < 2) {
            return List.of(ink);
        }
        StrokeRows rows = new StrokeRows(ink);
        if (rows.height < DOTS * ink.pathBounds().orElseThrow().longestSide()) {
            return List.of(ink);
        }
        rows.joinTall();
        rows.addLow();
        return rows.inks();
    }

    private void joinTall() {
        for (int i = 0; i < rows.length; i++) {
            for (int k = 0; k < i; k++) {
                if (rows[i] != rows[k] && isTall(i) && isTall(k) && areOfOneRow(i, k)) {
                    replace(rows[i], rows[k]);
                }
            }
        }
    }

    private void replace(int row, int by) {
        for (int i = 0; i < rows.length; i++) {
            rows[i] = rows[i] == row ? by : rows[i];
        }
    }

    private boolean isTall(int stroke) {
        return boxes[stroke].height() >= TALL * height;
    }

    private boolean areOfOneRow(int one, int other) {
        Bounds a = boxes[one];
        Bounds b = boxes[other];
        double overlap = Math.min(a.bottom(), b.bottom()) - Math.max(a.top(), b.top());
        return overlap >= BESIDE * Math.min(a.height(), b.height())
                || gap(a.left(), a.right(), b.left(), b.right()) < NEAR * height
                        && -overlap < NEAR * height
                        && Distance.between(
                                        ink.strokes().get(one), ink.strokes().get(other))
                                < NEAR * height;
    }

    private void addLow() {
        for (int i = 0; i < rows.length; i++) {
            if (!isTall(i)) {
                int nearest = 0;
                double least = Double.POSITIVE_INFINITY;
                for (int k = 0; k < rows.length; k++) {
                    double distance = isTall(k) ? distance(boxes[i], boxes[k]) : Double.POSITIVE_INFINITY;
                    if (distance < least) {
                        least = distance;
                        nearest = k;
                    }
                }
                rows[i] = rows[nearest];
            }
        }
    }

    /** From the middle of a low stroke's height, so that a comma that hangs from its row does not fall into the next. */
    private static double distance(Bounds low, Bounds tall) {
        double middle = (low.top() + low.bottom()) / 2;
        return gap(low.left(), low.right(), tall.left(), tall.right())
                + ACROSS * gap(middle, middle, tall.top(), tall.bottom());
    }

    /** Between two intervals; 0 if they overlap. */
    private static double gap(double from, double to, double otherFrom, double otherTo) {
        return Math.max(0, Math.max(from, otherFrom) - Math.min(to, otherTo));
    }

    private List<Ink> inks() {
        List<Ink> inks = new ArrayList<>();
        for (int row = 0; row < rows.length; row++) {
            List<Stroke> strokes = new ArrayList<>();
            for (int i = 0; i < rows.length; i++) {
                if (rows[i] == row) {
                    strokes.add(ink.strokes().get(i));
                }
            }
            if (strokes.size() == rows.length) {
                return List.of(ink);
            }
            if (!strokes.isEmpty()) {
                inks.add(new Ink(strokes));
            }
        }
        inks.sort(Comparator.comparingDouble(StrokeRows::middle));
        return inks;
    }

    private static double middle(Ink row) {
        Optional<Bounds> box = row.pathBounds();
        return box.orElseThrow().top() + box.orElseThrow().bottom();
    }
}
