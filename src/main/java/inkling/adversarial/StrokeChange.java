package inkling.adversarial;

import inkling.ink.Ink;
import inkling.ink.Point;
import inkling.ink.Stroke;
import inkling.recognition.Recognition;
import java.util.List;

/**
 * Holds a stroke that changes a model's answer for a drawing.
 *
 * @param before the drawing as it was
 * @param stroke what is drawn besides
 * @param answer the model's answer for both together
 */
public record StrokeChange(Ink before, Stroke stroke, Recognition.Answer answer) {
    /** The drawing with the stroke. */
    public Ink after() {
        return before.with(stroke);
    }

    /** The length of the pen's path in canvas units; 0 for a dot. */
    public double length() {
        List<Point> points = stroke.points();
        double length = 0;
        for (int i = 1; i < points.size(); i++) {
            length += Math.hypot(
                    points.get(i).x() - points.get(i - 1).x(),
                    points.get(i).y() - points.get(i - 1).y());
        }
        return length;
    }
}
