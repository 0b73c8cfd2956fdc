package inkling.ui.draw;

import inkling.attribution.InkAttribution;
import inkling.attribution.StrokeInfluence;
import inkling.ink.Point;
import inkling.ink.Stroke;
import inkling.ui.common.ValueColours;
import java.util.Comparator;
import java.util.List;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/**
 * Paints pieces of ink in the colours of what they do for the answer: bright orange for it and dark blue against it, grey if they do
 * little. Ink against the answer has a dashed line in its middle too, for those who do not tell the colours apart.
 */
final class InfluencePainter {
    /** How far the strongest influence goes on the scale of colours: all of them are seen on black and on white. */
    private static final double FARTHEST = 0.6;

    private static final Color DASH = Color.WHITE;

    /** Influences of less than this, in nats, are pale even if all others are less. */
    private static final double WEAK = 1;

    /** From this share of the strongest influence on, ink against the answer is dashed. */
    private static final double DASHED = 0.15;

    /** The length of a cut of one colour and by how much it lies over the next, in canvas units. */
    private static final double CUT = 4;

    private static final double OVERLAP = 0.7;

    private static final double SAMPLE_WIDTH = 36;
    private static final double SAMPLE_PEN = 10;
    private static final int SAMPLE_STEPS = 12;

    private InfluencePainter() {}

    static void paint(GraphicsContext pen, InkAttribution attribution) {
        roundEnds(pen);
        double strongest = Math.max(WEAK, attribution.strongest());
        List<StrokeInfluence> faintestFirst = attribution.pieces().stream()
                .sorted(Comparator.comparingDouble(piece -> Math.abs(piece.influence())))
                .toList();
        for (StrokeInfluence piece : faintestFirst) {
            paintColour(pen, piece.stroke(), piece.influence() / strongest);
        }
        paintTransitions(pen, attribution.pieces(), strongest);
        for (StrokeInfluence piece : faintestFirst) {
            if (piece.influence() < -DASHED * strongest) {
                paintDashes(pen, piece.stroke());
            }
        }
    }

    /** Paints each piece once more, in short cuts whose colours go over into those of its neighbours. */
    private static void paintTransitions(GraphicsContext pen, List<StrokeInfluence> pieces, double strongest) {
        pen.setLineCap(StrokeLineCap.BUTT);
        for (int i = 0; i < pieces.size(); i++) {
            StrokeInfluence piece = pieces.get(i);
            boolean continues = i > 0 && follow(pieces.get(i - 1), piece);
            boolean goesOn = i + 1 < pieces.size() && follow(piece, pieces.get(i + 1));
            double own = piece.influence() / strongest;
            double before = continues ? (pieces.get(i - 1).influence() / strongest + own) / 2 : own;
            double after = goesOn ? (pieces.get(i + 1).influence() / strongest + own) / 2 : own;
            pen.setLineWidth(piece.stroke().width());
            paintTransition(pen, piece.stroke().points(), before, own, after);
        }
        pen.setLineCap(StrokeLineCap.ROUND);
    }

    /** Whether a piece begins where another one ends. */
    private static boolean follow(StrokeInfluence piece, StrokeInfluence next) {
        List<Point> points = piece.stroke().points();
        return points.get(points.size() - 1).equals(next.stroke().points().get(0));
    }

    private static void paintTransition(
            GraphicsContext pen, List<Point> points, double before, double own, double after) {
        double whole = length(points);
        double along = 0;
        for (int i = 1; i < points.size(); i++) {
            Point from = points.get(i - 1);
            Point to = points.get(i);
            double length = distance(from, to);
            int cuts = (int) Math.ceil(length / CUT);
            for (int cut = 0; cut < cuts; cut++) {
                double place = (along + length * (cut + 0.5) / cuts) / whole;
                double share =
                        place < 0.5 ? before + 2 * place * (own - before) : own + 2 * (place - 0.5) * (after - own);
                pen.setStroke(colour(share));
                paintCut(pen, from, to, (double) cut / cuts, (cut + 1.0) / cuts + OVERLAP / length);
            }
            along += length;
        }
    }

    private static void paintCut(GraphicsContext pen, Point from, Point to, double begin, double end) {
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        double last = Math.min(1, end);
        pen.strokeLine(from.x() + begin * dx, from.y() + begin * dy, from.x() + last * dx, from.y() + last * dy);
    }

    private static double length(List<Point> points) {
        double length = 0;
        for (int i = 1; i < points.size(); i++) {
            length += distance(points.get(i - 1), points.get(i));
        }
        return length;
    }

    private static double distance(Point from, Point to) {
        return Math.hypot(to.x() - from.x(), to.y() - from.y());
    }

    private static void paintColour(GraphicsContext pen, Stroke stroke, double share) {
        pen.setLineDashes();
        pen.setStroke(colour(share));
        pen.setLineWidth(stroke.width());
        line(pen, stroke.points());
    }

    private static void paintDashes(GraphicsContext pen, Stroke stroke) {
        pen.setStroke(DASH);
        pen.setLineDashes(stroke.width() / 3, stroke.width() / 2);
        pen.setLineWidth(Math.max(1.5, stroke.width() / 6));
        line(pen, stroke.points());
    }

    private static void roundEnds(GraphicsContext pen) {
        pen.setLineCap(StrokeLineCap.ROUND);
        pen.setLineJoin(StrokeLineJoin.ROUND);
    }

    /** Paints a short line that goes from little influence to this share of the strongest, for a legend. */
    static Canvas sample(double share) {
        Canvas sample = new Canvas(SAMPLE_WIDTH + SAMPLE_PEN, SAMPLE_PEN);
        GraphicsContext pen = sample.getGraphicsContext2D();
        roundEnds(pen);
        double y = SAMPLE_PEN / 2;
        for (int i = 0; i < SAMPLE_STEPS; i++) {
            double from = y + SAMPLE_WIDTH * i / SAMPLE_STEPS;
            double to = y + SAMPLE_WIDTH * (i + 1) / SAMPLE_STEPS;
            Stroke piece = new Stroke(List.of(new Point(from, y), new Point(to, y)), SAMPLE_PEN);
            paintColour(pen, piece, share * i / (SAMPLE_STEPS - 1));
        }
        if (share < 0) {
            paintDashes(
                    pen,
                    new Stroke(
                            List.of(new Point(y + SAMPLE_WIDTH / 3, y), new Point(y + SAMPLE_WIDTH, y)), SAMPLE_PEN));
        }
        return sample;
    }

    /** @param share of the strongest influence, -1 to 1 */
    static Color colour(double share) {
        int argb = ValueColours.argb((float) (FARTHEST * Math.max(-1, Math.min(1, share))));
        return Color.rgb(argb >> 16 & 0xff, argb >> 8 & 0xff, argb & 0xff);
    }

    private static void line(GraphicsContext pen, List<Point> points) {
        pen.beginPath();
        pen.moveTo(points.get(0).x(), points.get(0).y());
        // A dot is a line from a place to itself.
        pen.lineTo(points.get(0).x(), points.get(0).y());
        points.forEach(point -> pen.lineTo(point.x(), point.y()));
        pen.stroke();
    }
}
