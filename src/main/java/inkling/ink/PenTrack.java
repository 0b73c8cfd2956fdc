package inkling.ink;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects where the pen is seen from touch to lift, and tells what it has inked: a smooth path through all those places
 * ({@link SmoothPath}), cut off at the board's edge, so that nothing is ink that the board cannot show. A path that leaves the
 * board and comes back is several strokes.
 *
 * <p>The last few pieces of the path may change with the next place; those before them stay. Not thread-safe, but the strokes may
 * be handed to other threads.
 */
public final class PenTrack {
    private final Bounds board;
    private final List<Point> seen = new ArrayList<>();
    private Stroke settled;
    /** How many pieces of the path are in {@link #settled}. */
    private int pieces;

    /**
     * Puts a pen on the board.
     *
     * @param touch where; a place off the board counts as the nearest on its edge
     * @param width of the pen, in canvas units
     * @param board in canvas units
     */
    public PenTrack(Point touch, double width, Bounds board) {
        this.board = board;
        Point first = board.nearest(touch);
        seen.add(first);
        settled = new Stroke(List.of(first), width);
    }

    /**
     * Moves the pen to where it is seen next, which may be off the board.
     *
     * @param next in canvas units
     */
    public void moveTo(Point next) {
        if (next.equals(seen.get(seen.size() - 1))) {
            return;
        }
        seen.add(next);
        while (pieces + 1 < seen.size()
                && (SmoothPath.isDense(seen, pieces) || pieces + SmoothPath.LOOKAHEAD < seen.size())) {
            settled = withPiece(settled, pieces);
            pieces++;
        }
    }

    /** {@return what the pen has inked so far, at least one stroke} */
    public List<Stroke> strokes() {
        Stroke all = settled;
        for (int piece = pieces; piece + 1 < seen.size(); piece++) {
            all = withPiece(all, piece);
        }
        return all.within(board);
    }

    private Stroke withPiece(Stroke stroke, int piece) {
        Stroke longer = stroke;
        for (Point point : SmoothPath.piece(seen, piece)) {
            longer = longer.with(point);
        }
        return longer;
    }
}
