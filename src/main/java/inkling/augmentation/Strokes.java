package inkling.augmentation;

import java.util.Arrays;

/** Holds a pen's strokes as points joined by straight lines, y down: what is drawn on a {@link GreyImage}. For one thread. */
final class Strokes {
    /** Width to height of a strip. */
    private static final double STRIP = 0.5;
    /** How far a 1 may lean to the right for each pixel up. */
    private static final double BACK = -0.7;

    private double[] xs = new double[512];
    private double[] ys = new double[512];
    private boolean[] starts = new boolean[512];
    private int size;

    void clear() {
        size = 0;
    }

    /** How many points there are. */
    int size() {
        return size;
    }

    double x(int point) {
        return xs[point];
    }

    double y(int point) {
        return ys[point];
    }

    /** Whether a stroke starts here, with no line from the point before. */
    boolean starts(int point) {
        return starts[point];
    }

    void moveTo(double x, double y) {
        add(x, y, true);
    }

    void lineTo(double x, double y) {
        add(x, y, size == 0);
    }

    private void add(double x, double y, boolean start) {
        if (size == xs.length) {
            xs = Arrays.copyOf(xs, 2 * size);
            ys = Arrays.copyOf(ys, 2 * size);
            starts = Arrays.copyOf(starts, 2 * size);
        }
        xs[size] = x;
        ys[size] = y;
        starts[size++] = start;
    }

    /**
     * Goes from (x1, y1) smoothly to (x2, y2); the points before and after say in which direction (the spline of Catmull and
     * Rom, 1974).
     */
    void curveTo(double x0, double y0, double x1, double y1, double x2, double y2, double x3, double y3, int lines) {
        for (int i = 1; i <= lines; i++) {
            double t = (double) i / lines;
            add(spline(x0, x1, x2, x3, t), spline(y0, y1, y2, y3, t), false);
        }
    }

    private static double spline(double a, double b, double c, double d, double t) {
        return b + 0.5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)));
    }

    /** Maps the points from {@code first} on by a matrix, by rows, and a shift. */
    void map(int first, double xx, double xy, double yx, double yy, double right, double down) {
        for (int i = first; i < size; i++) {
            double x = xs[i];
            double y = ys[i];
            xs[i] = xx * x + xy * y + right;
            ys[i] = yx * x + yy * y + down;
        }
    }

    double left(int first) {
        return least(xs, first);
    }

    double right(int first) {
        return most(xs, first);
    }

    double top(int first) {
        return least(ys, first);
    }

    double bottom(int first) {
        return most(ys, first);
    }

    private double least(double[] values, int first) {
        double least = Double.MAX_VALUE;
        for (int i = first; i < size; i++) {
            least = Math.min(least, values[i]);
        }
        return least;
    }

    private double most(double[] values, int first) {
        double most = -Double.MAX_VALUE;
        for (int i = first; i < size; i++) {
            most = Math.max(most, values[i]);
        }
        return most;
    }

    /**
     * Whether they fill a narrow upright strip that leans back a little at most, as a 1 does. Measured on the points: their columns'
     * regression on the rows, and what it leaves over.
     */
    boolean isUprightStrip() {
        double sumX = 0;
        double sumY = 0;
        double sumXx = 0;
        double sumXy = 0;
        double sumYy = 0;
        for (int i = 0; i < size; i++) {
            sumX += xs[i];
            sumY += ys[i];
            sumXx += xs[i] * xs[i];
            sumXy += xs[i] * ys[i];
            sumYy += ys[i] * ys[i];
        }
        double varianceX = sumXx * size - sumX * sumX;
        double varianceY = sumYy * size - sumY * sumY;
        double covariance = sumXy * size - sumX * sumY;
        double left = varianceX - covariance * covariance / varianceY;
        return left < STRIP * STRIP * varianceY && -covariance > BACK * varianceY;
    }

    /** Scales and moves all: the middle of their box at a position, its longest side of this length. */
    void fit(double middleX, double middleY, double longest) {
        double side = Math.max(right(0) - left(0), bottom(0) - top(0));
        double scale = side > 0 ? longest / side : 1;
        map(
                0,
                scale,
                0,
                0,
                scale,
                middleX - scale * (left(0) + right(0)) / 2,
                middleY - scale * (top(0) + bottom(0)) / 2);
    }

    /** Draws them over the image's ink; a stroke of one point is a dot. */
    void draw(GreyImage image, double pen) {
        for (int i = 0; i < size; i++) {
            int from = starts[i] ? i : i - 1;
            if (from != i || i + 1 == size || starts[i + 1]) {
                image.line(xs[from], ys[from], xs[i], ys[i], pen);
            }
        }
    }
}
