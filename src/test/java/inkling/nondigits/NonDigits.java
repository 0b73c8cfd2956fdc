package inkling.nondigits;

import inkling.engine.random.KeyedRandom;
import inkling.ink.Ink;
import inkling.ink.Point;
import java.util.List;

/** Drawings on the canvas that are no digits, any number of them, each chosen by its key. */
public final class NonDigits {
    /** Keeps these streams from meeting those of the program. */
    private static final long PURPOSE = 0x6e6f6e;

    private NonDigits() {}

    /** What is drawn. */
    public enum Kind {
        /** Hatching, loops, tangles and the like. */
        SCRIBBLES,
        /** Lying lines, alone, several or crossed; no upright ones, which would be ones. */
        LINES,
        /** From squares to smileys; no circles, which would be noughts. */
        SHAPES,
        /** Capitals that nobody should take for a digit. */
        LETTERS,
        /** Letters that some or all people write as a digit. */
        LETTERS_LIKE_DIGITS
    }

    /** The drawing with this key. */
    public static Ink draw(Kind kind, long seed, int index) {
        KeyedRandom random = new KeyedRandom(seed, PURPOSE, kind.ordinal(), index);
        return Hand.draw(skeleton(kind, random), random);
    }

    private static List<List<Point>> skeleton(Kind kind, KeyedRandom random) {
        return switch (kind) {
            case SCRIBBLES -> Scribbles.any(random);
            case LINES -> Skeletons.any(Skeletons.LINES, random);
            case SHAPES -> Skeletons.any(Skeletons.SHAPES, random);
            case LETTERS -> Skeletons.any(Skeletons.LETTERS, random);
            case LETTERS_LIKE_DIGITS -> Skeletons.any(Skeletons.LETTERS_LIKE_DIGITS, random);
        };
    }
}
