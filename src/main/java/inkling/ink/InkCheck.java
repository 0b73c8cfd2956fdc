package inkling.ink;

import inkling.failure.Reason;
import java.util.List;
import java.util.Optional;

/**
 * Decides whether a picture's ink can be a digit that a pen wrote, whatever a network says of it: what was taken for ink may be a
 * shadow, the edge of a table or a printed line.
 */
public final class InkCheck {
    private static final float INKED = 0.4f;

    /** The width of the lines as a share of the ink's longest side; that of MNIST's digits is 0.06 to 0.24. */
    private static final double THINNEST = 0.02;

    private static final double THICKEST = 0.34;

    /** The share of its box that ink covers, if the box is wider and higher than 1.8 lines. */
    private static final double FULLEST = 0.72;

    /** More pieces are dirt, texture or writing. */
    private static final int MOST_PIECES = 14;

    /** The share of the picture's edge that ink covers. */
    private static final double MOST_OF_EDGE = 0.4;

    private InkCheck() {}

    /** Why this ink is no digit; empty if it may be one, and of a picture without ink. */
    public static Optional<Reason> objection(Picture picture) {
        return objection(picture.ink(), picture.width(), picture.height());
    }

    static Optional<Reason> objection(float[] ink, int width, int height) {
        Optional<InkBox> found = InkBox.of(ink, width, height, INKED);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        InkBox box = found.get();
        double area = 0;
        double outline = 0;
        int edge = 0;
        for (int y = box.top(), i; y <= box.bottom(); y++) {
            i = y * width + box.left();
            for (int x = box.left(); x <= box.right(); x++, i++) {
                if (ink[i] > INKED) {
                    area++;
                    double across = sides(x == 0 || ink[i - 1] <= INKED, x == width - 1 || ink[i + 1] <= INKED);
                    double down = sides(y == 0 || ink[i - width] <= INKED, y == height - 1 || ink[i + width] <= INKED);
                    // a slanting outline is a staircase, longer than the line by the square root of two
                    outline += across > 0 && down > 0 ? Math.max(across, down) * 1.4142135623730951 : across + down;
                    edge += x == 0 || y == 0 || x == width - 1 || y == height - 1 ? 1 : 0;
                }
            }
        }
        double line = 2 * area / outline / box.longestSide();
        double narrow = Math.min(box.width(), box.height()) / (double) box.longestSide();
        if (line < THINNEST && box.longestSide() > 60) {
            return Optional.of(InkReason.LINES_TOO_THIN.of());
        }
        if (line > THICKEST) {
            return Optional.of(InkReason.LINES_TOO_THICK.of());
        }
        if (narrow > 1.8 * line && area > FULLEST * box.width() * box.height()) {
            return Optional.of(InkReason.TOO_MUCH_INK.of());
        }
        if (edge > MOST_OF_EDGE * 2 * (width + height)) {
            return Optional.of(InkReason.INK_ALONG_EDGE.of());
        }
        List<Piece> pieces = Piece.of(ink, width, height, INKED);
        return pieces.size() > MOST_PIECES ? Optional.of(InkReason.TOO_MANY_PIECES.of()) : Optional.empty();
    }

    private static int sides(boolean one, boolean other) {
        return (one ? 1 : 0) + (other ? 1 : 0);
    }
}
