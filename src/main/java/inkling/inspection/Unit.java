package inkling.inspection;

import inkling.engine.layer.Shape;

/**
 * Names one value of an activation by its place, each counted from 0.
 *
 * @param row 0 for a vector
 * @param column 0 for a vector
 * @param channel filter of a convolution, unit of a dense layer
 */
public record Unit(int row, int column, int channel) {
    /** The unit with this index into {@code [h][w][c]}. */
    public static Unit at(int index, Shape shape) {
        int position = index / shape.channels();
        return new Unit(position / shape.width(), position % shape.width(), index % shape.channels());
    }

    /**
     * The index into {@code [h][w][c]}.
     *
     * @throws IllegalArgumentException if an activation of this shape has no such unit
     */
    public int in(Shape shape) {
        if (!isIn(shape)) {
            throw new IllegalArgumentException("there is no " + this + " in " + shape);
        }
        return (row * shape.width() + column) * shape.channels() + channel;
    }

    /** Whether an activation of this shape has such a unit. */
    public boolean isIn(Shape shape) {
        return row >= 0
                && column >= 0
                && channel >= 0
                && row < shape.height()
                && column < shape.width()
                && channel < shape.channels();
    }
}
