package inkling.ui.draw;

import inkling.ink.Ink;
import inkling.ink.Picture;

/** What is on the board: either strokes or a picture that was opened. Immutable, so that undoing is keeping the old one. */
sealed interface Drawing {
    Drawing CLEAN = new Drawn(Ink.EMPTY);

    boolean isEmpty();

    record Drawn(Ink ink) implements Drawing {
        @Override
        public boolean isEmpty() {
            return ink.isEmpty();
        }
    }

    record Opened(Picture picture) implements Drawing {
        @Override
        public boolean isEmpty() {
            return false;
        }
    }
}
