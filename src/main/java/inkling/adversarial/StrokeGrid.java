package inkling.adversarial;

import inkling.ink.Bounds;
import java.util.ArrayList;
import java.util.List;

/** Lays straight strokes over a drawing and its surroundings, in rows and columns and in all directions. */
final class StrokeGrid {
    /** Distance of rows and columns, and how far they reach beyond the drawing's path, in canvas units. */
    private static final double SPACING = 20;

    private static final double SURROUNDINGS = 40;

    private static final int DIRECTIONS = 8;

    private StrokeGrid() {}

    /** All strokes of a length, their middles in the grid. */
    static List<PenStroke> over(Bounds box, double length) {
        List<PenStroke> strokes = new ArrayList<>();
        for (double y = box.top() - SURROUNDINGS; y <= box.bottom() + SURROUNDINGS; y += SPACING) {
            for (double x = box.left() - SURROUNDINGS; x <= box.right() + SURROUNDINGS; x += SPACING) {
                for (int i = 0; i < (length == 0 ? 1 : DIRECTIONS); i++) {
                    strokes.add(new PenStroke(x, y, i * Math.PI / DIRECTIONS, length, 0));
                }
            }
        }
        return strokes;
    }

    /** Whether two strokes are at most one place and at most one direction apart. */
    static boolean areNeighbours(PenStroke one, PenStroke other) {
        double turn = Math.abs(one.direction() - other.direction());
        boolean near = Math.max(Math.abs(one.x() - other.x()), Math.abs(one.y() - other.y())) < 1.5 * SPACING;
        return near && Math.min(turn, Math.PI - turn) < 1.5 * Math.PI / DIRECTIONS;
    }
}
