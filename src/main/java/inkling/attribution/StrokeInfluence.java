package inkling.attribution;

import inkling.ink.Bounds;
import inkling.ink.Stroke;

/**
 * Holds what one piece of the ink did for the answer.
 *
 * @param stroke the piece's own ink
 * @param influence by how much the log-odds of the answer against the runner-up fall when the piece is left out, in nats; below 0 if
 *     it speaks for the runner-up
 * @param region where in the drawing's box it lies
 */
public record StrokeInfluence(Stroke stroke, double influence, Region region) {
    /** Names the ninth of a drawing's box in which a place lies. */
    public enum Region {
        TOP_LEFT,
        TOP,
        TOP_RIGHT,
        LEFT,
        MIDDLE,
        RIGHT,
        BOTTOM_LEFT,
        BOTTOM,
        BOTTOM_RIGHT;

        static Region of(double x, double y, Bounds box) {
            return values()[3 * third(y, box.top(), box.bottom(), box) + third(x, box.left(), box.right(), box)];
        }

        /** Of a box much narrower than it is high, or the other way round, all is in the middle that way. */
        private static int third(double place, double from, double to, Bounds box) {
            double length = to - from;
            if (length < box.longestSide() / 3) {
                return 1;
            }
            return (int) Math.max(0, Math.min(2, Math.floor(3 * (place - from) / length)));
        }
    }
}
