package inkling.ui.draw;

import inkling.ink.Bounds;
import inkling.ink.Ink;
import inkling.ink.PenTrack;
import inkling.ink.Point;
import inkling.ink.Stroke;
import java.util.function.DoubleSupplier;

/** Changes a drawing while the pointer touches the board; made when it touches it, and for one such time only. */
sealed interface PointerMark {
    /** Returns the drawing after the pointer has touched the board; the same object if nothing has changed. */
    Drawing touch(Drawing drawing);

    /** Returns the drawing after the pointer has moved on; the same object if nothing has changed. */
    Drawing moveTo(Point to, Drawing drawing);

    /** Adds a line of ink. */
    final class Inking implements PointerMark {
        private final PenTrack pen;
        private final Ink under;

        /** @param under the strokes that stay on the board */
        Inking(Point from, double width, Bounds board, Ink under) {
            pen = new PenTrack(from, width, board);
            this.under = under;
        }

        @Override
        public Drawing touch(Drawing drawing) {
            Ink inked = under;
            for (Stroke stroke : pen.strokes()) {
                inked = inked.with(stroke);
            }
            return drawing.with(inked);
        }

        @Override
        public Drawing moveTo(Point to, Drawing drawing) {
            pen.moveTo(to);
            return touch(drawing);
        }
    }

    /** Takes away the ink that lies on its way. */
    final class Erasing implements PointerMark {
        private final DoubleSupplier radius;
        private Point last;

        /** @param radius half the eraser's width at the moment, in canvas units */
        Erasing(Point from, DoubleSupplier radius) {
            this.radius = radius;
            last = from;
        }

        @Override
        public Drawing touch(Drawing drawing) {
            return moveTo(last, drawing);
        }

        @Override
        public Drawing moveTo(Point to, Drawing drawing) {
            Ink now = drawing.strokes();
            Ink rest = now.erase(last, to, radius.getAsDouble());
            last = to;
            return rest == now ? drawing : drawing.with(rest);
        }
    }
}
