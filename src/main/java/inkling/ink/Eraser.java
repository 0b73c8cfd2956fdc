package inkling.ink;

import java.util.ArrayList;
import java.util.List;

/** Cuts out of a stroke's path what lies in a capsule. */
final class Eraser {
    /** Stretches shorter than this, in canvas units, are rounding: a cut end must not count as touched again. */
    private static final double NEGLIGIBLE = 1e-7;

    private final Stroke stroke;
    private final Capsule cleared;
    private final List<Stroke> rest;
    private List<Point> part = new ArrayList<>();
    private boolean touched;

    private Eraser(Stroke stroke, Capsule cleared, List<Stroke> rest) {
        this.stroke = stroke;
        this.cleared = cleared;
        this.rest = rest;
    }

    /**
     * Adds to {@code rest} what remains of the stroke outside {@code cleared}, in order: the stroke itself if it was not
     * touched.
     *
     * @return whether anything was cut off
     */
    static boolean rest(Stroke stroke, Capsule cleared, List<Stroke> rest) {
        return new Eraser(stroke, cleared, rest).cut();
    }

    private boolean cut() {
        int before = rest.size();
        List<Point> points = stroke.points();
        if (points.size() == 1) {
            touched = cleared.contains(points.get(0));
        }
        for (int i = 1; i < points.size(); i++) {
            cutLine(points.get(i - 1), points.get(i));
        }
        endPart();
        if (!touched) {
            rest.subList(before, rest.size()).clear();
            rest.add(stroke);
        }
        return touched;
    }

    private void cutLine(Point from, Point to) {
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        double length = Math.sqrt(dx * dx + dy * dy);
        if (length == 0) {
            if (cleared.contains(from)) {
                touched = true;
                endPart();
            } else {
                keep(from, to);
            }
            return;
        }
        boolean met = cleared.meets(from.x(), from.y(), dx, dy);
        double enter = Math.max(0, cleared.enter());
        double leave = Math.min(1, cleared.leave());
        if (!met || (leave - enter) * length <= NEGLIGIBLE) {
            keep(from, to);
            return;
        }
        touched = true;
        if (enter * length > NEGLIGIBLE) {
            keep(from, new Point(from.x() + enter * dx, from.y() + enter * dy));
        }
        endPart();
        if ((1 - leave) * length > NEGLIGIBLE) {
            keep(new Point(from.x() + leave * dx, from.y() + leave * dy), to);
        }
    }

    private void keep(Point from, Point to) {
        if (part.isEmpty()) {
            part.add(from);
        }
        part.add(to);
    }

    private void endPart() {
        if (!part.isEmpty()) {
            rest.add(new Stroke(part, stroke.width()));
            part = new ArrayList<>();
        }
    }
}
