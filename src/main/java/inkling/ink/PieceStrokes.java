package inkling.ink;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes the pieces of a picture's ink for strokes, so that digits and signs are found in pictures by the rules for drawings. A stroke
 * of a piece has the piece's box, pen included, and lies where a board of {@link Preprocessing#CANVAS_SIDE} shows it: the
 * picture's longer side fills the board, its shorter one is in the middle. The path runs along both sides of the piece and is good
 * for measuring distances, not for drawing.
 */
public final class PieceStrokes {
    /** Ink, of 0 to 1, from which on pixels belong to a piece. */
    private static final float INKED = 0.4f;

    /** Smaller pieces, as a share of the largest piece's longest side, are specks of dirt and no points either. */
    private static final double SPECK = 0.04;

    /** At how many heights a piece is measured at most. */
    private static final int MOST_HEIGHTS = 24;

    /** The paper around what is cut out, in pixels, so that nothing seems to touch the edge. */
    private static final int MARGIN = 2;

    private final Picture picture;
    private final Map<Stroke, Piece> pieces = new IdentityHashMap<>();
    private final double scale;
    private final double pen;
    private final Ink ink;

    private PieceStrokes(Picture picture, List<Piece> found) {
        this.picture = picture;
        scale = Preprocessing.CANVAS_SIDE / Math.max(picture.width(), picture.height());
        pen = pen(found);
        List<Stroke> strokes = new ArrayList<>();
        for (Piece piece : found) {
            Stroke stroke = new Stroke(path(piece), pen * scale);
            pieces.put(stroke, piece);
            strokes.add(stroke);
        }
        ink = new Ink(strokes);
    }

    /**
     * Finds the pieces of a picture; the strokes come from left to right.
     *
     * @param picture of any size
     * @return one stroke a piece
     */
    public static PieceStrokes of(Picture picture) {
        List<Piece> found = new ArrayList<>(Piece.of(picture.ink(), picture.width(), picture.height(), INKED));
        int largest = found.stream()
                .mapToInt(piece -> piece.box().longestSide())
                .max()
                .orElse(0);
        found.removeIf(piece -> piece.box().longestSide() < SPECK * largest);
        found.sort(Comparator.comparingInt(
                piece -> piece.box().left() + piece.box().right()));
        return new PieceStrokes(picture, found);
    }

    /** {@return one stroke a piece, in canvas units; none if there is no ink} */
    public Ink ink() {
        return ink;
    }

    /**
     * Cuts out the pieces of these strokes, with their soft edges and without other pieces between them; paper is all around.
     *
     * @param strokes some of those of {@link #ink()}
     * @return as large as the pieces need
     */
    public Picture cut(Ink strokes) {
        List<Piece> own = strokes.strokes().stream().map(pieces::get).toList();
        int left = own.stream().mapToInt(piece -> piece.box().left()).min().orElseThrow() - MARGIN;
        int top = own.stream().mapToInt(piece -> piece.box().top()).min().orElseThrow() - MARGIN;
        int right = own.stream().mapToInt(piece -> piece.box().right()).max().orElseThrow() + MARGIN;
        int bottom = own.stream().mapToInt(piece -> piece.box().bottom()).max().orElseThrow() + MARGIN;
        int width = right - left + 1;
        float[] cut = new float[width * (bottom - top + 1)];
        float[] all = picture.ink();
        for (Piece piece : own) {
            piece.around(1, picture.width(), picture.height(), i -> {
                if (all[i] <= INKED) {
                    cut[(i / picture.width() - top) * width + i % picture.width() - left] = all[i];
                }
            });
            for (int pixel : piece.pixels()) {
                cut[(pixel / picture.width() - top) * width + pixel % picture.width() - left] = all[pixel];
            }
        }
        return new Picture(width, bottom - top + 1, cut);
    }

    /** The mean width of the lines, in pixels: twice the area by the length of the outline. */
    private double pen(List<Piece> found) {
        double area = 0;
        double outline = 0;
        for (Piece piece : found) {
            area += piece.size();
            outline += piece.outline(picture.ink(), picture.width(), picture.height(), INKED);
        }
        return outline == 0 ? 1 : Math.max(1, 2 * area / outline);
    }

    private List<Point> path(Piece piece) {
        InkBox box = piece.box();
        int step = Math.max(1, box.height() / MOST_HEIGHTS);
        int[] left = new int[box.height()];
        int[] right = new int[box.height()];
        Arrays.fill(left, Integer.MAX_VALUE);
        for (int pixel : piece.pixels()) {
            int row = pixel / picture.width() - box.top();
            left[row] = Math.min(left[row], pixel % picture.width());
            right[row] = Math.max(right[row], pixel % picture.width());
        }
        List<Point> path = new ArrayList<>();
        for (int from = 0; from < left.length; from += step) {
            int first = Integer.MAX_VALUE;
            int last = 0;
            for (int row = from; row < Math.min(left.length, from + step); row++) {
                first = Math.min(first, left[row]);
                last = Math.max(last, right[row]);
            }
            int row = from + step >= left.length ? left.length - 1 : from;
            path.add(point(piece, first, row));
            path.add(point(piece, last, row));
        }
        return path;
    }

    private Point point(Piece piece, int column, int row) {
        InkBox box = piece.box();
        double x = inside(box.left(), box.width(), column - box.left());
        double y = inside(box.top(), box.height(), row);
        double left = (Preprocessing.CANVAS_SIDE - picture.width() * scale) / 2;
        double top = (Preprocessing.CANVAS_SIDE - picture.height() * scale) / 2;
        return new Point(left + x * scale, top + y * scale);
    }

    /** The pixels of a side drawn together so that half a pen is left outside at both ends. */
    private double inside(int start, int length, int pixel) {
        double path = Math.max(0, length - pen);
        double margin = (length - path) / 2;
        return start + margin + (length == 1 ? 0 : pixel * path / (length - 1));
    }
}
