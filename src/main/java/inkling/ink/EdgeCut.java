package inkling.ink;

import java.util.ArrayList;
import java.util.List;

/** Cuts a stroke's path at the sides of a rectangle, after Liang and Barsky, "A New Concept and Method for Line Clipping", 1984. */
final class EdgeCut {
    private final Bounds box;
    private final double width;
    private final List<Stroke> parts = new ArrayList<>();
    private List<Point> part = new ArrayList<>();
    private double enter;
    private double leave;

    private EdgeCut(Bounds box, double width) {
        this.box = box;
        this.width = width;
    }

    /** The parts of the path in the rectangle, its sides included, in order: the stroke itself if that is all of it. */
    static List<Stroke> within(Stroke stroke, Bounds box) {
        List<Point> points = stroke.points();
        if (points.stream().allMatch(box::contains)) {
            return List.of(stroke);
        }
        EdgeCut cut = new EdgeCut(box, stroke.width());
        for (int i = 1; i < points.size(); i++) {
            cut.line(points.get(i - 1), points.get(i));
        }
        cut.endPart();
        return cut.parts;
    }

    private void line(Point from, Point to) {
        enter = 0;
        leave = 1;
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        boolean meets = side(-dx, from.x() - box.left())
                && side(dx, box.right() - from.x())
                && side(-dy, from.y() - box.top())
                && side(dy, box.bottom() - from.y());
        if (!meets) {
            endPart();
            return;
        }
        if (part.isEmpty()) {
            part.add(enter == 0 ? from : at(from, dx, dy, enter));
        }
        if (leave == 1) {
            part.add(to);
        } else {
            part.add(at(from, dx, dy, leave));
            endPart();
        }
    }

    /**
     * Shortens the line to what is on the inner side of one of the four sides.
     *
     * @param out how fast the line goes outwards
     * @param room how far inside it starts
     * @return whether anything of it is left
     */
    private boolean side(double out, double room) {
        if (out == 0) {
            return room >= 0;
        }
        double crossing = room / out;
        if (out > 0) {
            leave = Math.min(leave, crossing);
        } else {
            enter = Math.max(enter, crossing);
        }
        return enter <= leave;
    }

    /** Rounding may leave a point of the side just beyond it. */
    private Point at(Point from, double dx, double dy, double share) {
        return box.nearest(new Point(from.x() + share * dx, from.y() + share * dy));
    }

    private void endPart() {
        if (!part.isEmpty()) {
            parts.add(new Stroke(part, width));
            part = new ArrayList<>();
        }
    }
}
