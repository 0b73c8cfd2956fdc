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

    /** The longest side of a digit as a share of that of the largest. */
    private static final double SMALLEST_DIGIT = 0.4;

    private static final int MOST_DIGITS = 80;

    /** Broken lines, bars and signs. */
    private static final int MOST_PIECES_OF_DIGIT = 2;

    /** The share of all ink that is in digits, if there are several. */
    private static final double DIGITS_AMONG_ALL = 0.8;

    private InkCheck() {}

    /**
     * Says why this ink is no digit.
     *
     * @param picture of any size
     * @return empty if it may be a digit, and for a picture without ink
     */
    public static Optional<Reason> objection(Picture picture) {
        return objection(picture.ink(), picture.width(), picture.height());
    }

    static Optional<Reason> objection(float[] ink, int width, int height) {
        return objection(Piece.of(ink, width, height, INKED), ink, width, height);
    }

    private static Optional<Reason> objection(List<Piece> pieces, float[] ink, int width, int height) {
        Optional<InkBox> found = InkBox.of(ink, width, height, INKED);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        InkBox box = found.get();
        double area = 0;
        double outline = 0;
        int edge = 0;
        for (Piece piece : pieces) {
            area += piece.size();
            outline += piece.outline(ink, width, height, INKED);
            edge += piece.onBorder();
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
        return pieces.size() > MOST_PIECES ? Optional.of(InkReason.TOO_MANY_PIECES.of()) : Optional.empty();
    }

    /**
     * {@return whether a picture's ink can be a digit or several}
     *
     * @param picture of any size
     */
    public static boolean isWriting(Picture picture) {
        return isWriting(picture.ink(), picture.width(), picture.height());
    }

    static boolean isWriting(float[] ink, int width, int height) {
        List<Piece> pieces = Piece.of(ink, width, height, INKED);
        return objection(pieces, ink, width, height).isEmpty() || areSeveral(pieces, ink, width, height);
    }

    /** Whether this ink can be several digits side by side or in rows: nearly all of it is in pieces of about one size, with a pen's lines. */
    static boolean areSeveral(float[] ink, int width, int height) {
        return areSeveral(Piece.of(ink, width, height, INKED), ink, width, height);
    }

    private static boolean areSeveral(List<Piece> pieces, float[] ink, int width, int height) {
        int largest = pieces.stream()
                .mapToInt(piece -> piece.box().longestSide())
                .max()
                .orElse(0);
        int digits = 0;
        int area = 0;
        int areaOfDigits = 0;
        for (Piece piece : pieces) {
            area += piece.size();
            double line = 2 * piece.size() / piece.outline(ink, width, height, INKED) / largest;
            boolean lines = line > THINNEST && line < THICKEST;
            if (lines && piece.box().longestSide() >= SMALLEST_DIGIT * largest) {
                digits++;
                areaOfDigits += piece.size();
            }
        }
        boolean few =
                digits >= 2 && digits <= MOST_DIGITS && pieces.size() <= MOST_PIECES + MOST_PIECES_OF_DIGIT * digits;
        return few && areaOfDigits >= DIGITS_AMONG_ALL * area;
    }
}
