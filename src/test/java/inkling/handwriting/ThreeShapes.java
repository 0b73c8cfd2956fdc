package inkling.handwriting;

import inkling.engine.random.KeyedRandom;
import inkling.ink.Point;
import inkling.model.LabelledDrawing;
import inkling.nondigits.Hand;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Triangles, squares and stars, as somebody might draw them to teach the program something else than digits. */
public final class ThreeShapes {
    private static final long PURPOSE = 0x736861;
    private static final Instant TIME = Instant.parse("2026-01-01T00:00:00Z");
    private static final List<String> LABELS = List.of("triangle", "square", "star");

    private ThreeShapes() {}

    /**
     * Drawings of each shape in turn.
     *
     * @param from the number of the first drawing; the others follow
     */
    public static List<LabelledDrawing> draw(int from, int count, long seed) {
        List<LabelledDrawing> drawings = new ArrayList<>();
        for (int i = from; i < from + count; i++) {
            KeyedRandom random = new KeyedRandom(seed, PURPOSE, i);
            int kind = i % LABELS.size();
            drawings.add(new LabelledDrawing(
                    "shape-" + seed + "-" + i,
                    TIME.plusSeconds(i),
                    LABELS.get(kind),
                    Hand.draw(List.of(skeleton(kind)), random)));
        }
        return drawings;
    }

    private static List<Point> skeleton(int kind) {
        return switch (kind) {
            case 0 -> corners(3, 1, -90);
            case 1 -> corners(4, 1, 45);
            default -> corners(5, 2, -90);
        };
    }

    /** The corners of a regular polygon, visiting each {@code step}-th, back to the first. */
    private static List<Point> corners(int count, int step, double first) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i <= count; i++) {
            double angle = StrictMath.toRadians(first + 360.0 * i * step / count);
            points.add(new Point(0.5 + 0.5 * StrictMath.cos(angle), 0.5 + 0.5 * StrictMath.sin(angle)));
        }
        return points;
    }
}
