package inkling.attribution;

import inkling.attribution.StrokeInfluence.Region;
import inkling.engine.SoftmaxCrossEntropy;
import inkling.ink.Bounds;
import inkling.ink.Ink;
import inkling.ink.Picture;
import inkling.ink.Point;
import inkling.ink.Preprocessing;
import inkling.ink.Stroke;
import inkling.recognition.Recogniser;
import inkling.recognition.Recognition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/** Searches short strokes on a coarse grid over a drawing for those that change its answer. */
final class StrokeGridSearch {
    /** So many cells along the drawing's longest side, and one around its box. */
    private static final int CELLS = 6;

    /** The length of a stroke, as a share of the drawing's longest side. */
    private static final double LENGTH = 0.25;

    /** Two that make the same class of it are farther apart than so many cells. */
    private static final double APART = 1.5;

    private final Recogniser recogniser;
    private final Ink ink;
    private final OptionalInt wanted;
    private final Bounds box;
    private final double step;

    /** @throws IllegalArgumentException if there is no stroke */
    StrokeGridSearch(Recogniser recogniser, Ink ink, OptionalInt wanted) {
        this.recogniser = recogniser;
        this.ink = ink;
        this.wanted = wanted;
        box = ink.pathBounds().orElseThrow(() -> new IllegalArgumentException("there is no ink"));
        step = box.longestSide() / CELLS;
    }

    /** @param lead by how much the logit of the new answer exceeds that of the old one */
    private record Changed(ChangingStroke stroke, double lead) {}

    List<ChangingStroke> find() {
        List<Changed> changed = changed(candidates());
        changed.sort(Comparator.comparingDouble(Changed::lead).reversed());
        List<ChangingStroke> clearest = new ArrayList<>();
        for (Changed next : changed) {
            ChangingStroke stroke = next.stroke();
            if (clearest.size() < ChangingStroke.MOST
                    && clearest.stream().noneMatch(other -> stroke.isLike(other, APART * step))
                    && isRead(stroke)) {
                clearest.add(stroke);
            }
        }
        return clearest;
    }

    /** Those of the strokes with which the network prefers another class. */
    private List<Changed> changed(List<Stroke> strokes) {
        List<Picture> pictures = new ArrayList<>();
        pictures.add(recogniser.normaliser().picture(ink));
        strokes.forEach(stroke -> pictures.add(recogniser.normaliser().picture(ink.with(stroke))));
        List<float[]> logits = recogniser.logits(pictures);
        int classes = recogniser.model().labels().size();
        Contrast contrast = Contrast.of(recogniser.model(), logits.get(0), wanted);
        int answer = contrast.answer();
        boolean any = wanted.isEmpty() || wanted.getAsInt() != contrast.runnerUp();
        List<Changed> changed = new ArrayList<>();
        for (int i = 0; i < strokes.size(); i++) {
            float[] with = logits.get(i + 1);
            int becomes = SoftmaxCrossEntropy.argmax(with, 0, classes);
            if (becomes != answer && (any || becomes == contrast.runnerUp())) {
                changed.add(new Changed(changing(strokes.get(i), becomes), with[becomes] - with[answer]));
            }
        }
        return changed;
    }

    private ChangingStroke changing(Stroke stroke, int becomes) {
        Point middle = ChangingStroke.middle(stroke);
        return new ChangingStroke(stroke, becomes, Region.of(middle.x(), middle.y(), box));
    }

    /** Whether the drawing with it is one digit, of that class: a stroke far off would be a digit or a sign of its own. */
    private boolean isRead(ChangingStroke stroke) {
        return recogniser.recognise(ink.with(stroke.stroke())) instanceof Recognition.Answer read
                && read.isAcceptedAs(stroke.becomes());
    }

    private List<Stroke> candidates() {
        double half = LENGTH * box.longestSide() / 2;
        List<Stroke> strokes = new ArrayList<>();
        if (step > 0) {
            for (double y : crossings(box.top(), box.bottom())) {
                for (double x : crossings(box.left(), box.right())) {
                    add(strokes, new Point(x - half, y), new Point(x + half, y));
                    add(strokes, new Point(x, y - half), new Point(x, y + half));
                }
            }
        }
        return strokes;
    }

    /** Places a step apart, centred, from about a step before to a step behind. */
    private double[] crossings(double from, double to) {
        int cells = (int) Math.round((to - from) / step);
        double[] crossings = new double[cells + 3];
        for (int i = 0; i < crossings.length; i++) {
            crossings[i] = (from + to) / 2 + step * (i - (crossings.length - 1) / 2.0);
        }
        return crossings;
    }

    /** Adds a stroke to the right or down, unless it would leave the canvas. */
    private void add(List<Stroke> strokes, Point from, Point to) {
        double side = Preprocessing.CANVAS_SIDE;
        if (from.x() >= 0 && from.y() >= 0 && to.x() <= side && to.y() <= side) {
            double pen = ink.strokes().get(0).width();
            strokes.add(new Stroke(List.of(from, to), pen));
        }
    }
}
