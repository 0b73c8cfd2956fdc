package inkling.ink;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Holds strokes that belong together, in a drawing that is read from left to right.
 *
 * @param strokes their places in the order drawn
 * @param box of their paths, without the pen
 */
record StrokeGroup(int[] strokes, Bounds box) {
    /** The line is at least this share of the drawing's longer side high, lest dashes have no measure at all. */
    private static final double FLATTEST_LINE = 1 / 8.0;

    /** Each stroke of a drawing as a piece of its own, ordered by their horizontal middles. */
    static List<StrokeGroup> strokes(Ink ink) {
        List<StrokeGroup> strokes = new ArrayList<>(ink.strokes().size());
        for (int i = 0; i < ink.strokes().size(); i++) {
            strokes.add(new StrokeGroup(new int[] {i}, ink.strokes().get(i).pathBounds()));
        }
        strokes.sort(Comparator.comparingDouble(StrokeGroup::middle));
        return strokes;
    }

    /** The height of the line that ordered strokes stand on: of the tallest column, in canvas units. */
    static double lineHeight(List<StrokeGroup> strokes) {
        Bounds all = strokes.get(0).box;
        for (StrokeGroup stroke : strokes) {
            all = all.union(stroke.box);
        }
        double height = FLATTEST_LINE * all.longestSide();
        for (StrokeGroup column : joined(strokes, 0)) {
            height = Math.max(height, column.box.height());
        }
        return height;
    }

    /** The pieces joined at all seams where the gap is below {@code limit}, in canvas units, negative for an overlap. */
    static List<StrokeGroup> joined(List<StrokeGroup> pieces, double limit) {
        double[] gaps = gaps(pieces);
        List<StrokeGroup> joined = new ArrayList<>(pieces.size());
        StrokeGroup last = pieces.get(0);
        for (int i = 1; i < pieces.size(); i++) {
            if (gaps[i - 1] < limit) {
                last = last.with(pieces.get(i));
            } else {
                joined.add(last);
                last = pieces.get(i);
            }
        }
        joined.add(last);
        return joined;
    }

    /** From the rightmost ink of all pieces before a seam to the leftmost of all after it; negative for an overlap. */
    static double[] gaps(List<StrokeGroup> pieces) {
        double[] gaps = new double[pieces.size() - 1];
        double left = Double.POSITIVE_INFINITY;
        for (int i = gaps.length; i > 0; i--) {
            left = Math.min(left, pieces.get(i).box.left());
            gaps[i - 1] = left;
        }
        double right = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < gaps.length; i++) {
            right = Math.max(right, pieces.get(i).box.right());
            gaps[i] -= right;
        }
        return gaps;
    }

    double middle() {
        return box.left() + box.right();
    }

    StrokeGroup with(StrokeGroup other) {
        int[] all = Arrays.copyOf(strokes, strokes.length + other.strokes.length);
        System.arraycopy(other.strokes, 0, all, strokes.length, other.strokes.length);
        return new StrokeGroup(all, box.union(other.box));
    }

    /** Whether a stroke of one was drawn right after a stroke of the other. */
    boolean followsOrPrecedes(StrokeGroup other) {
        return Arrays.stream(strokes)
                .anyMatch(mine -> Arrays.stream(other.strokes).anyMatch(theirs -> Math.abs(mine - theirs) == 1));
    }
}
