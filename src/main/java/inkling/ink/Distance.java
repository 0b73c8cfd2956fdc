package inkling.ink;

import java.util.List;

/** Measures how far paths are apart. */
final class Distance {
    private Distance() {}

    /**
     * The least distance, in canvas units, between the points of one path and the lines of the other, either way round: that of the
     * paths, unless they cross.
     */
    static double between(Stroke one, Stroke other) {
        return Math.sqrt(Math.min(squared(one, other), squared(other, one)));
    }

    private static double squared(Stroke from, Stroke to) {
        double least = Double.POSITIVE_INFINITY;
        List<Point> line = to.points();
        for (Point point : from.points()) {
            for (int i = 0; i < line.size(); i++) {
                least = Math.min(least, squared(point, line.get(Math.max(0, i - 1)), line.get(i)));
            }
        }
        return least;
    }

    private static double squared(Point point, Point from, Point to) {
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        double length = dx * dx + dy * dy;
        double along = length > 0 ? ((point.x() - from.x()) * dx + (point.y() - from.y()) * dy) / length : 0;
        double share = Math.max(0, Math.min(1, along));
        double restX = point.x() - from.x() - share * dx;
        double restY = point.y() - from.y() - share * dy;
        return restX * restX + restY * restY;
    }
}
