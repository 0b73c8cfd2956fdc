package inkling.ui.chart;

import java.util.ArrayList;
import java.util.List;

/** Finds places for small boxes on a plot: each as near as possible to where it belongs, none cut off, none over another. */
final class TagPlaces {
    private static final double STEP = 2;
    private static final double GAP = 1;

    private TagPlaces() {}

    /** Holds a box by its upper left corner. */
    record Box(double x, double y, double width, double height) {
        private boolean overlaps(Box other) {
            return x < other.x + other.width + GAP
                    && other.x < x + width + GAP
                    && y < other.y + other.height + GAP
                    && other.y < y + height + GAP;
        }

        private Box at(double left, double top) {
            return new Box(left, top, width, height);
        }
    }

    /**
     * @param wanted where the boxes would be best
     * @return the boxes in the same order; they overlap only if there is no room for all
     */
    static List<Box> within(double width, double height, List<Box> wanted) {
        List<Box> placed = new ArrayList<>();
        for (Box box : wanted) {
            double x = Math.max(0, Math.min(width - box.width, box.x));
            double y = Math.max(0, Math.min(height - box.height, box.y));
            placed.add(nearestFree(box.at(x, y), height, placed));
        }
        return placed;
    }

    /** Above or below, or else further to the left, where the curves have been already. */
    private static Box nearestFree(Box wanted, double height, List<Box> taken) {
        for (double left = wanted.x; left >= 0; left -= wanted.width + GAP) {
            for (double away = 0; away <= height; away += STEP) {
                for (double top : new double[] {wanted.y - away, wanted.y + away}) {
                    Box candidate = wanted.at(left, top);
                    if (top >= 0
                            && top + wanted.height <= height
                            && taken.stream().noneMatch(candidate::overlaps)) {
                        return candidate;
                    }
                }
            }
        }
        return wanted;
    }
}
