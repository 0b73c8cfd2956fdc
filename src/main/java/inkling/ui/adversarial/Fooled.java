package inkling.ui.adversarial;

import inkling.ink.Ink;
import inkling.ink.Picture;
import inkling.ink.Stroke;
import inkling.recognition.Recognition;
import inkling.ui.common.Message;
import java.util.Optional;

/**
 * Holds a change that makes a model answer with a class.
 *
 * @param drawing as it was
 * @param changed the drawing with a stroke more; empty if pixels were changed
 * @param before the answer for the drawing, with its picture
 * @param after the answer for the changed drawing or picture, with its picture
 * @param size how large the change is, in words
 */
record Fooled(Ink drawing, Optional<Ink> changed, Recognition.Answer before, Recognition.Answer after, Message size) {
    /** The stroke added; empty if pixels were changed. */
    Optional<Stroke> stroke() {
        return changed.map(ink -> ink.strokes().get(ink.strokes().size() - 1));
    }

    /**
     * The changed drawing, if a model can learn from it as what it was read as before; empty if pixels were changed, or if it was no digit
     * before, so that nobody knows what it is.
     */
    Optional<Ink> learnable() {
        return changed.filter(ink -> before.isAccepted());
    }

    Picture pictureBefore() {
        return picture(before);
    }

    Picture pictureAfter() {
        return picture(after);
    }

    private static Picture picture(Recognition.Answer answer) {
        int side = (int) Math.round(Math.sqrt(answer.picture().length));
        return new Picture(side, side, answer.picture());
    }

    /** The ink added to each pixel, -1 to 1, row by row. */
    float[] change() {
        float[] change = after.picture().clone();
        for (int i = 0; i < change.length; i++) {
            change[i] -= before.picture()[i];
        }
        return change;
    }
}
