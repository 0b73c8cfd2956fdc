package inkling.nondigits;

import inkling.engine.random.KeyedRandom;
import inkling.ink.Bounds;
import inkling.ink.Ink;
import inkling.ink.Point;
import inkling.ink.Preprocessing;
import inkling.ink.Stroke;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws a skeleton as people would: in some size, at some place of the canvas, with some pen, slanted, turned a little, bent, the
 * strokes not quite where they belong, and with a tremor.
 */
public final class Hand {
    /** Of the skeleton's size: the longest piece of a stroke that stays straight, and how large the faults are. */
    private static final double PIECE = 0.05;

    private static final double BEND = 0.03;
    private static final double SLIP = 0.025;
    private static final double TREMOR = 0.004;

    private final KeyedRandom random;
    private final double turn;
    private final double slant;
    private final double aspect;
    private final double[] waves = new double[6];

    private Hand(KeyedRandom random) {
        this.random = random;
        turn = StrictMath.toRadians(6 * random.nextGaussian());
        slant = random.nextDouble(-0.2, 0.2);
        aspect = StrictMath.exp(0.12 * random.nextGaussian());
        for (int i = 0; i < waves.length; i++) {
            waves[i] = random.nextDouble(-StrictMath.PI, StrictMath.PI);
        }
    }

    /** @param skeleton strokes in a square of about 1 by 1 */
    public static Ink draw(List<List<Point>> skeleton, KeyedRandom random) {
        Hand hand = new Hand(random);
        List<Stroke> strokes = new ArrayList<>();
        for (List<Point> stroke : skeleton) {
            strokes.add(hand.stroke(stroke));
        }
        double size = random.nextDouble(90, 230);
        double pen = random.nextDouble(10, 28);
        Ink ink = new Ink(strokes).fitted(0, 0, size, pen);
        Bounds box = ink.bounds().orElseThrow();
        double left = random.nextDouble(0, Preprocessing.CANVAS_SIDE - box.width());
        double top = random.nextDouble(0, Preprocessing.CANVAS_SIDE - box.height());
        return ink.fitted(left, top, size, pen);
    }

    private Stroke stroke(List<Point> points) {
        double slipX = SLIP * random.nextGaussian();
        double slipY = SLIP * random.nextGaussian();
        List<Point> drawn = new ArrayList<>();
        for (Point point : pieces(points)) {
            Point placed = placed(point);
            drawn.add(new Point(
                    placed.x() + slipX + TREMOR * random.nextGaussian(),
                    placed.y() + slipY + TREMOR * random.nextGaussian()));
        }
        return new Stroke(drawn, 1);
    }

    private static List<Point> pieces(List<Point> points) {
        List<Point> pieces = new ArrayList<>(List.of(points.get(0)));
        for (int i = 1; i < points.size(); i++) {
            Point from = points.get(i - 1);
            double x = points.get(i).x() - from.x();
            double y = points.get(i).y() - from.y();
            int count = Math.max(1, (int) StrictMath.ceil(StrictMath.sqrt(x * x + y * y) / PIECE));
            for (int k = 1; k <= count; k++) {
                pieces.add(new Point(from.x() + x * k / count, from.y() + y * k / count));
            }
        }
        return pieces;
    }

    private Point placed(Point point) {
        double x = point.x() + BEND * StrictMath.sin(waves[0] * point.x() + 2 * waves[1] * point.y() + waves[2]);
        double y = point.y() + BEND * StrictMath.sin(2 * waves[3] * point.x() + waves[4] * point.y() + waves[5]);
        x = (x - slant * y) * aspect;
        return new Point(
                StrictMath.cos(turn) * x - StrictMath.sin(turn) * y,
                StrictMath.sin(turn) * x + StrictMath.cos(turn) * y);
    }
}
