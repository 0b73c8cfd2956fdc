package inkling.ui.inspect;

import inkling.engine.layer.Shape;
import inkling.inspection.Unit;
import inkling.ui.common.ValueColours;
import java.util.Arrays;
import java.util.Optional;

/**
 * Lays out the channels of an activation side by side, in lines, one pixel a value with a pixel between channels; a vector's values
 * follow each other without a gap.
 *
 * @param shape of the activation
 * @param columns how many channels a line has
 * @param zoom how many pixels of the screen a value takes
 */
record Mosaic(Shape shape, int columns, int zoom) {
    /** As many channels a line as a width has room for, each about as large as wanted. */
    static Mosaic of(Shape shape, double width, double wanted) {
        boolean vector = shape.isVector();
        int zoom = vector
                ? (int) Math.max(6, Math.round(wanted / 3))
                : (int) Math.max(1, Math.round(wanted / Math.max(shape.width(), shape.height())));
        int step = (shape.width() + (vector ? 0 : 1)) * zoom;
        int columns = (int) Math.max(1, Math.min(shape.channels(), (width + zoom) / step));
        return new Mosaic(shape, columns, zoom);
    }

    private int gap() {
        return shape.isVector() ? 0 : 1;
    }

    private int lines() {
        return (shape.channels() + columns - 1) / columns;
    }

    /** In values. */
    int width() {
        return columns * (shape.width() + gap()) - gap();
    }

    /** In values. */
    int height() {
        return lines() * (shape.height() + gap()) - gap();
    }

    /** The left side of a value's pixel, in values. */
    int x(Unit unit) {
        return unit.channel() % columns * (shape.width() + gap()) + unit.column();
    }

    /** The upper side of a value's pixel, in values. */
    int y(Unit unit) {
        return unit.channel() / columns * (shape.height() + gap()) + unit.row();
    }

    /**
     * The value at a place on the screen.
     *
     * @param x in pixels of the screen from the left
     * @param y in pixels of the screen from the top
     */
    Optional<Unit> at(double x, double y) {
        int column = (int) Math.floor(x / zoom);
        int row = (int) Math.floor(y / zoom);
        if (column < 0 || row < 0 || column >= width()) {
            return Optional.empty();
        }
        int stepX = shape.width() + gap();
        int stepY = shape.height() + gap();
        Unit unit = new Unit(row % stepY, column % stepX, row / stepY * columns + column / stepX);
        return Optional.of(unit).filter(found -> found.isIn(shape));
    }

    /**
     * Paints the values.
     *
     * @param values {@code [h][w][c]}
     * @param scale takes the value farthest from 0 to 1 or -1
     * @param argb {@link #width} x {@link #height} values, each {@link #zoom} pixels broad and high, row by row: the toolkit blurs what
     *     it enlarges itself. Pixels of no value stay as they are
     */
    void paint(float[] values, float scale, int[] argb) {
        int channels = shape.channels();
        int broad = width() * zoom;
        int side = shape.width() * zoom;
        for (int channel = 0; channel < channels; channel++) {
            Unit first = new Unit(0, 0, channel);
            int corner = (y(first) * broad + x(first)) * zoom;
            for (int row = 0; row < shape.height(); row++) {
                int start = corner + row * zoom * broad;
                int at = row * shape.width() * channels + channel;
                for (int column = 0; column < shape.width(); column++) {
                    int pixel = start + column * zoom;
                    Arrays.fill(argb, pixel, pixel + zoom, ValueColours.argb(values[at] * scale));
                    at += channels;
                }
                for (int copy = 1; copy < zoom; copy++) {
                    System.arraycopy(argb, start, argb, start + copy * broad, side);
                }
            }
        }
    }
}
