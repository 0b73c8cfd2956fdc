package inkling.attribution;

import inkling.attribution.StrokeInfluence.Region;
import inkling.ink.Ink;
import inkling.ink.Point;
import inkling.ink.Stroke;
import inkling.recognition.Recogniser;
import java.util.List;
import java.util.OptionalInt;

/**
 * Holds a short stroke that would change the answer if it were drawn on top of the digit: the drawing with it is read as another class,
 * through all that a drawing goes through.
 *
 * @param stroke a line with the drawing's pen, on the canvas
 * @param becomes the index of the class that the answer would be
 * @param region where in the drawing's box its middle lies
 */
public record ChangingStroke(Stroke stroke, int becomes, Region region) {
    /** How many are found at most: those that change the answer most clearly. */
    public static final int MOST = 5;

    /** Finds strokes that change the answer to any class, as {@link #find(Recogniser, Ink, OptionalInt)} does. */
    public static List<ChangingStroke> find(Recogniser recogniser, Ink ink) {
        return find(recogniser, ink, OptionalInt.empty());
    }

    /**
     * Finds such strokes: some hundred, level and upright ones on a coarse grid, are asked about in one batch, and those that change
     * the answer most are read once more as the drawings that they make.
     *
     * @param ink of one digit, at least one stroke
     * @param wanted the index of the class that the answer is to become; any without it
     * @return the clearest first, at most {@link #MOST}
     * @throws IllegalArgumentException as {@link InkAttribution#of(Recogniser, Ink, OptionalInt)}
     */
    public static List<ChangingStroke> find(Recogniser recogniser, Ink ink, OptionalInt wanted) {
        return new StrokeGridSearch(recogniser, ink, wanted).find();
    }

    /** Whether another one makes the same class of the drawing nearer than a distance, in canvas units. */
    boolean isLike(ChangingStroke other, double distance) {
        Point here = middle(stroke);
        Point there = middle(other.stroke);
        return becomes == other.becomes && Math.hypot(here.x() - there.x(), here.y() - there.y()) < distance;
    }

    /** The place half-way along a line. */
    static Point middle(Stroke line) {
        Point from = line.points().get(0);
        Point to = line.points().get(1);
        return new Point((from.x() + to.x()) / 2, (from.y() + to.y()) / 2);
    }
}
