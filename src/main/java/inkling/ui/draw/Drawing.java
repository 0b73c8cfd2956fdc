package inkling.ui.draw;

import inkling.ink.Ink;
import inkling.ink.Picture;

/** Holds what is on the board: strokes, a picture, or strokes on a picture. Immutable, so that undoing is keeping the old one. */
sealed interface Drawing {
    Drawing CLEAN = new Drawn(Ink.EMPTY);

    boolean isEmpty();

    /** The strokes that the next one joins, and that the eraser rubs. */
    Ink strokes();

    /** The strokes of a drawing that consists of nothing else; otherwise none. */
    default Ink ink() {
        return Ink.EMPTY;
    }

    /** The same with other strokes; a picture that was opened gives way to them. */
    default Drawing with(Ink strokes) {
        return new Drawn(strokes);
    }

    record Drawn(Ink ink) implements Drawing {
        @Override
        public boolean isEmpty() {
            return ink.isEmpty();
        }

        @Override
        public Ink strokes() {
            return ink;
        }
    }

    /** A picture from elsewhere, of any size. */
    record Opened(Picture picture) implements Drawing {
        @Override
        public boolean isEmpty() {
            return false;
        }

        @Override
        public Ink strokes() {
            return Ink.EMPTY;
        }
    }

    /** Holds a picture of a data set, which the network reads as it is, pixel by pixel; strokes come on top. */
    record Sample(Picture picture, Ink strokes) implements Drawing {
        @Override
        public boolean isEmpty() {
            return false;
        }

        @Override
        public Drawing with(Ink others) {
            return new Sample(picture, others);
        }
    }
}
