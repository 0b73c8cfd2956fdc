package inkling.ui.chart;

import java.util.function.DoubleConsumer;

/**
 * Holds a curve of unbounded length as at most {@link #CAPACITY} points: when it is full, neighbours are merged into their mean,
 * and from then on twice as many values make a point. Its last point is the mean of the values so far; or its ends are exact,
 * however long it is: its first point is the first value, its last one the latest.
 */
final class Curve {
    static final int CAPACITY = 500;

    private final boolean exactEnds;
    private final double[] x = new double[CAPACITY];
    private final double[] y = new double[CAPACITY];
    private int size;
    private int valuesPerPoint = 1;
    private int valuesInLast;
    private int generation;
    private double firstX;
    private double firstY;
    private double lastX;
    private double lastY;

    /** @param exactEnds not for values that are noisy one by one: the last of them would stand for more than it says */
    Curve(boolean exactEnds) {
        this.exactEnds = exactEnds;
    }

    void add(double atX, double value) {
        if (size == 0) {
            firstX = atX;
            firstY = value;
        }
        lastX = atX;
        lastY = value;
        if (size > 0 && valuesInLast < valuesPerPoint) {
            valuesInLast++;
            x[size - 1] += (atX - x[size - 1]) / valuesInLast;
            y[size - 1] += (value - y[size - 1]) / valuesInLast;
            return;
        }
        if (size == CAPACITY) {
            merge();
        }
        x[size] = atX;
        y[size] = value;
        valuesInLast = 1;
        size++;
    }

    /** @param values the number of values that make a point at first */
    void clear(int values) {
        generation++;
        size = 0;
        valuesPerPoint = Math.max(1, values);
        valuesInLast = 0;
    }

    int size() {
        return size;
    }

    /** Another number whenever points other than the last have changed: until then the curve has only grown. */
    int generation() {
        return generation;
    }

    double x(int point) {
        return exactEnds && point == size - 1 ? lastX : exactEnds && point == 0 ? firstX : x[point];
    }

    double y(int point) {
        return exactEnds && point == size - 1 ? lastY : exactEnds && point == 0 ? firstY : y[point];
    }

    double lastX() {
        return x(size - 1);
    }

    double lastY() {
        return y(size - 1);
    }

    /** Passes on every value from a place of the x axis on. */
    void forEachValue(double from, DoubleConsumer use) {
        for (int i = 0; i < size; i++) {
            if (x(i) >= from) {
                use.accept(y(i));
            }
        }
    }

    private void merge() {
        generation++;
        for (int i = 0; i < CAPACITY / 2; i++) {
            x[i] = (x[2 * i] + x[2 * i + 1]) / 2;
            y[i] = (y[2 * i] + y[2 * i + 1]) / 2;
        }
        size = CAPACITY / 2;
        valuesPerPoint *= 2;
    }
}
