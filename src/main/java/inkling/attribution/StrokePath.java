package inkling.attribution;

import inkling.ink.Point;
import inkling.ink.Stroke;
import java.util.ArrayList;
import java.util.List;

/** Measures a stroke's path by arc length, in canvas units from its first point, and cuts parts out of it. */
final class StrokePath {
    private final Stroke stroke;
    private final List<Point> points;
    /** Where each point lies. */
    private final double[] along;

    StrokePath(Stroke stroke) {
        this.stroke = stroke;
        points = stroke.points();
        along = new double[points.size()];
        for (int i = 1; i < along.length; i++) {
            double dx = points.get(i).x() - points.get(i - 1).x();
            double dy = points.get(i).y() - points.get(i - 1).y();
            along[i] = along[i - 1] + Math.sqrt(dx * dx + dy * dy);
        }
    }

    /** 0 for a dot. */
    double length() {
        return along[along.length - 1];
    }

    /** The stroke from one place to another, which are kept within its ends; a dot if they are the same. */
    Stroke part(double from, double to) {
        if (from <= 0 && to >= length()) {
            return stroke;
        }
        List<Point> part = new ArrayList<>();
        part.add(at(from));
        for (int i = 0; i < along.length; i++) {
            if (along[i] > from && along[i] < to) {
                part.add(points.get(i));
            }
        }
        if (to > from) {
            part.add(at(to));
        }
        return new Stroke(part, stroke.width());
    }

    Point at(double place) {
        if (place <= 0) {
            return points.get(0);
        }
        for (int i = 1; i < along.length; i++) {
            if (along[i] >= place) {
                double share = (place - along[i - 1]) / (along[i] - along[i - 1]);
                Point from = points.get(i - 1);
                Point to = points.get(i);
                return new Point(from.x() + share * (to.x() - from.x()), from.y() + share * (to.y() - from.y()));
            }
        }
        return points.get(points.size() - 1);
    }
}
