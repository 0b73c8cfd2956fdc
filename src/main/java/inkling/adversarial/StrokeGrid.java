package inkling.adversarial;

import inkling.ink.Bounds;
import java.util.ArrayList;
import java.util.List;

/** Lays straight strokes over a drawing and its surroundings, in rows and columns and in all directions. */
final class StrokeGrid {
    /** Distance of rows and columns, as a share of the drawing's longest side. */
    private static final double SPACING = 0.1;

    /** How many rows and columns lie beyond the drawing's path, on each side. */
    private static final int AROUND = 2;

    private static final int DIRECTIONS = 8;

    private final Bounds box;
    private final double spacing;

    /** @param box of the drawing's path, not a mere point */
    StrokeGrid(Bounds box) {
        this.box = box;
        spacing = SPACING * box.longestSide();
    }

    /** All strokes of a length, their middles in the grid. */
    List<PenStroke> over(double length) {
        int rows = steps(box.height());
        int columns = steps(box.width());
        List<PenStroke> strokes = new ArrayList<>();
        for (int row = -AROUND; row <= rows + AROUND; row++) {
            for (int column = -AROUND; column <= columns + AROUND; column++) {
                for (int i = 0; i < (length == 0 ? 1 : DIRECTIONS); i++) {
                    double x = box.left() + column * spacing;
                    double y = box.top() + row * spacing;
                    strokes.add(new PenStroke(x, y, i * Math.PI / DIRECTIONS, length, 0));
                }
            }
        }
        return strokes;
    }

    private int steps(double side) {
        return (int) Math.ceil(side / spacing - 1e-6);
    }

    /** Whether two strokes are at most one place and at most one direction apart. */
    boolean areNeighbours(PenStroke one, PenStroke other) {
        double turn = Math.abs(one.direction() - other.direction());
        boolean near = Math.max(Math.abs(one.x() - other.x()), Math.abs(one.y() - other.y())) < 1.5 * spacing;
        return near && Math.min(turn, Math.PI - turn) < 1.5 * Math.PI / DIRECTIONS;
    }
}
