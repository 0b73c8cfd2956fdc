package inkling.attribution;

import inkling.ink.Ink;
import inkling.ink.Point;
import inkling.ink.Stroke;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Divides the strokes of a drawing into pieces of about equal arc length, and makes the drawing without some of them. */
public final class InkPieces {
    private final List<StrokePath> paths;
    private final List<Piece> pieces = new ArrayList<>();

    /**
     * Holds the place of a piece.
     *
     * @param stroke the index of its stroke
     * @param from where it begins on that stroke's path, in canvas units of arc length
     * @param to where it ends
     */
    public record Piece(int stroke, double from, double to) {
        /** In canvas units of arc length; 0 for a dot. */
        public double length() {
            return to - from;
        }
    }

    /** @param count about how many pieces; each stroke has at least one, and a piece belongs to one stroke */
    public InkPieces(Ink ink, int count) {
        paths = ink.strokes().stream().map(StrokePath::new).toList();
        double step = paths.stream().mapToDouble(StrokePath::length).sum() / count;
        for (int stroke = 0; stroke < paths.size(); stroke++) {
            double length = paths.get(stroke).length();
            long parts = step > 0 ? Math.max(1, Math.round(length / step)) : 1;
            for (int i = 0; i < parts; i++) {
                pieces.add(new Piece(stroke, length * i / parts, length * (i + 1) / parts));
            }
        }
    }

    public List<Piece> pieces() {
        return List.copyOf(pieces);
    }

    /** The ink of one piece. */
    public Stroke stroke(Piece piece) {
        return paths.get(piece.stroke()).part(piece.from(), piece.to());
    }

    /** The place on the path half-way along a piece. */
    Point middle(Piece piece) {
        return paths.get(piece.stroke()).at((piece.from() + piece.to()) / 2);
    }

    /**
     * The drawing without some pieces.
     *
     * @param left which pieces are left out, by their index
     * @param margin by how much, in canvas units of arc length, the ink left out goes on at either end of each piece
     */
    public Ink without(BitSet left, double margin) {
        List<Stroke> rest = new ArrayList<>();
        for (int stroke = 0; stroke < paths.size(); stroke++) {
            addRest(stroke, left, margin, rest);
        }
        return new Ink(rest);
    }

    private void addRest(int stroke, BitSet left, double margin, List<Stroke> rest) {
        StrokePath path = paths.get(stroke);
        double from = 0;
        boolean cut = false;
        for (int i = left.nextSetBit(0); i >= 0; i = left.nextSetBit(i + 1)) {
            Piece piece = pieces.get(i);
            if (piece.stroke() == stroke) {
                if (piece.from() - margin > from) {
                    rest.add(path.part(from, piece.from() - margin));
                }
                from = Math.max(from, piece.to() + margin);
                cut = true;
            }
        }
        if (!cut || from < path.length()) {
            rest.add(path.part(from, path.length()));
        }
    }
}
