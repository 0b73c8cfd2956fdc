package inkling.ui.draw;

import inkling.attribution.InkAttribution;
import inkling.attribution.StrokeInfluence;
import inkling.ink.Point;
import inkling.ink.Stroke;
import inkling.ui.common.ValueColours;
import java.util.List;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Stop;
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

    private static final double SAMPLE_WIDTH = 36;
    private static final double SAMPLE_PEN = 10;
    private static final int SAMPLE_STEPS = 12;

    private InfluencePainter() {}

    static void paint(GraphicsContext pen, InkAttribution attribution) {
        roundEnds(pen);
        double strongest = Math.max(WEAK, attribution.strongest());
        List<StrokeInfluence> pieces = attribution.pieces();
        // The round ends of pieces fill the corners between them; those of a stroke keep their own colour.
        pieces.forEach(piece -> paintColour(pen, piece.stroke(), piece.influence() / strongest));
        for (int i = 0; i < pieces.size(); i++) {
            if (!continues(pieces, i) || !goesOn(pieces, i)) {
                paintColour(pen, pieces.get(i).stroke(), pieces.get(i).influence() / strongest);
            }
        }
        pen.setLineCap(StrokeLineCap.BUTT);
        for (int i = 0; i < pieces.size(); i++) {
            paintTransition(pen, pieces, i, strongest);
        }
        roundEnds(pen);
        for (StrokeInfluence piece : pieces) {
            if (piece.influence() < -DASHED * strongest) {
                paintDashes(pen, piece.stroke());
            }
        }
    }

    /** Whether a piece begins where the one before it ends. */
    private static boolean continues(List<StrokeInfluence> pieces, int i) {
        return i > 0 && goesOn(pieces, i - 1);
    }

    /** Whether a piece ends where the next one begins. */
    private static boolean goesOn(List<StrokeInfluence> pieces, int i) {
        return i + 1 < pieces.size()
                && end(pieces.get(i)).equals(pieces.get(i + 1).stroke().points().get(0));
    }

    private static Point end(StrokeInfluence piece) {
        List<Point> points = piece.stroke().points();
        return points.get(points.size() - 1);
    }

    /** Paints a piece so that its colour goes over into those of its neighbours. */
    private static void paintTransition(GraphicsContext pen, List<StrokeInfluence> pieces, int i, double strongest) {
        StrokeInfluence piece = pieces.get(i);
        double own = piece.influence() / strongest;
        double before = continues(pieces, i) ? (pieces.get(i - 1).influence() / strongest + own) / 2 : own;
        double after = goesOn(pieces, i) ? (pieces.get(i + 1).influence() / strongest + own) / 2 : own;
        Point from = piece.stroke().points().get(0);
        Point to = end(piece);
        pen.setStroke(new LinearGradient(
                from.x(),
                from.y(),
                to.x(),
                to.y(),
                false,
                CycleMethod.NO_CYCLE,
                new Stop(0, colour(before)),
                new Stop(0.5, colour(own)),
                new Stop(1, colour(after))));
        pen.setLineWidth(piece.stroke().width());
        line(pen, piece.stroke().points());
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
        return ValueColours.colour((float) (FARTHEST * Math.max(-1, Math.min(1, share))));
    }

    private static void line(GraphicsContext pen, List<Point> points) {
        pen.beginPath();
        pen.moveTo(points.get(0).x(), points.get(0).y());
        if (points.size() == 1) {
            // A dot is a line from a place to itself.
            pen.lineTo(points.get(0).x(), points.get(0).y());
        }
        for (int i = 1; i < points.size(); i++) {
            pen.lineTo(points.get(i).x(), points.get(i).y());
        }
        pen.stroke();
    }
}
