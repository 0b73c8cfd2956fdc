package inkling.attribution;

import inkling.attribution.StrokeInfluence.Region;
import inkling.ink.Bounds;
import inkling.ink.Ink;
import inkling.ink.Picture;
import inkling.ink.Point;
import inkling.ink.Preprocessing;
import inkling.ink.Stroke;
import inkling.recognition.Recogniser;
import inkling.recognition.Recognition;
import inkling.recognition.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Holds a short stroke that would change the answer if it were drawn on top of the digit: the drawing with it is read as another class,
 * through all that a drawing goes through.
 *
 * @param stroke with the drawing's pen, on the canvas
 * @param becomes the index of the class that the answer would be
 * @param region where in the drawing's box its middle lies
 */
public record ChangingStroke(Stroke stroke, int becomes, Region region) {
    /** How many are found at most: those that change the answer most clearly. */
    public static final int MOST = 5;

    /** Strokes are tried at the crossings of a grid with so many cells along the drawing's longest side, and one cell around its box. */
    private static final int CELLS = 6;

    /** The length of a stroke, as a share of the drawing's longest side. */
    private static final double LENGTH = 0.25;

    /** Two that make the same class of it are farther apart than so many cells. */
    private static final double APART = 1.5;

    /**
     * Finds such strokes: some hundred, level and upright ones on a coarse grid, are asked about in one batch, and those that change
     * the answer most are read once more as the drawings that they make.
     *
     * @param ink of one digit, at least one stroke
     * @return the clearest first, at most {@link #MOST}
     * @throws IllegalArgumentException as {@link InkAttribution#of}
     */
    public static List<ChangingStroke> find(Recogniser recogniser, Ink ink) {
        Bounds box = ink.pathBounds().orElseThrow(() -> new IllegalArgumentException("there is no ink"));
        List<Stroke> strokes = candidates(box, ink.strokes().get(0).width());
        List<Picture> pictures = new ArrayList<>();
        pictures.add(recogniser.normaliser().picture(ink));
        strokes.forEach(stroke -> pictures.add(recogniser.normaliser().picture(ink.with(stroke))));
        List<float[]> logits = recogniser.logits(pictures);
        int classes = recogniser.model().labels().size();
        int answer = Contrast.of(recogniser.model(), logits.get(0)).answer();
        List<Changed> changed = new ArrayList<>();
        for (int i = 0; i < strokes.size(); i++) {
            float[] with = logits.get(i + 1);
            int becomes = Contrast.largest(with, classes, -1);
            if (becomes != answer) {
                Point middle = middle(strokes.get(i));
                ChangingStroke stroke =
                        new ChangingStroke(strokes.get(i), becomes, Region.of(middle.x(), middle.y(), box));
                changed.add(new Changed(stroke, with[becomes] - with[answer]));
            }
        }
        changed.sort(Comparator.comparingDouble(Changed::lead).reversed());
        return clearest(recogniser, ink, changed, APART * box.longestSide() / CELLS);
    }

    /** @param lead by how much the logit of the new answer exceeds that of the old one */
    private record Changed(ChangingStroke stroke, double lead) {}

    private static List<ChangingStroke> clearest(
            Recogniser recogniser, Ink ink, List<Changed> changed, double distance) {
        List<ChangingStroke> clearest = new ArrayList<>();
        for (Changed next : changed) {
            ChangingStroke stroke = next.stroke();
            if (clearest.size() < MOST
                    && clearest.stream().noneMatch(other -> stroke.isLike(other, distance))
                    && stroke.isRead(recogniser, ink)) {
                clearest.add(stroke);
            }
        }
        return clearest;
    }

    private boolean isLike(ChangingStroke other, double distance) {
        Point here = middle(stroke);
        Point there = middle(other.stroke);
        return becomes == other.becomes && Math.hypot(here.x() - there.x(), here.y() - there.y()) < distance;
    }

    /** Whether the drawing with it is one digit, of that class: a stroke far off would be a digit or a sign of its own. */
    private boolean isRead(Recogniser recogniser, Ink ink) {
        return recogniser.recognise(ink.with(stroke)) instanceof Recognition.Answer read
                && read.best() == becomes
                && !(read.verdict() instanceof Verdict.NotADigit);
    }

    private static List<Stroke> candidates(Bounds box, double pen) {
        double step = box.longestSide() / CELLS;
        double half = LENGTH * box.longestSide() / 2;
        List<Stroke> strokes = new ArrayList<>();
        if (step > 0) {
            for (double y : crossings(box.top(), box.bottom(), step)) {
                for (double x : crossings(box.left(), box.right(), step)) {
                    add(strokes, pen, x - half, y, x + half, y);
                    add(strokes, pen, x, y - half, x, y + half);
                }
            }
        }
        return strokes;
    }

    /** Places a step apart, centred, from about a step before to a step behind. */
    private static double[] crossings(double from, double to, double step) {
        int cells = (int) Math.round((to - from) / step);
        double middle = (from + to) / 2;
        double[] crossings = new double[cells + 3];
        for (int i = 0; i < crossings.length; i++) {
            crossings[i] = middle + step * (i - (crossings.length - 1) / 2.0);
        }
        return crossings;
    }

    /** Adds a stroke, unless it would leave the canvas. */
    private static void add(List<Stroke> strokes, double pen, double fromX, double fromY, double toX, double toY) {
        if (fromX >= 0 && fromY >= 0 && toX <= Preprocessing.CANVAS_SIDE && toY <= Preprocessing.CANVAS_SIDE) {
            strokes.add(new Stroke(List.of(new Point(fromX, fromY), new Point(toX, toY)), pen));
        }
    }

    private static Point middle(Stroke stroke) {
        Point from = stroke.points().get(0);
        Point to = stroke.points().get(1);
        return new Point((from.x() + to.x()) / 2, (from.y() + to.y()) / 2);
    }
}
