package inkling.engine.layer;

import inkling.failure.ExplainedArgumentException;

/**
 * Holds the shape of one sample's activation: height x width x channels, stored channels last ({@code [h][w][c]}). A vector of n
 * values is 1 x 1 x n.
 *
 * <p>The constructor throws an {@link IllegalArgumentException} if a side is not positive or the size exceeds {@link #MAX_SIZE}.
 *
 * @param height rows, 1 or more
 * @param width columns, 1 or more
 * @param channels values at each place, 1 or more
 */
public record Shape(int height, int width, int channels) {
    /** The most values one sample may have (2^24): keeps every index of a batch within an {@code int}. */
    public static final int MAX_SIZE = 1 << 24;

    /**
     * Checks the sides.
     *
     * @param height rows, 1 or more
     * @param width columns, 1 or more
     * @param channels values at each place, 1 or more
     * @throws IllegalArgumentException if a side is below 1 or there are more than {@link #MAX_SIZE} values
     */
    public Shape {
        if (height < 1 || width < 1 || channels < 1) {
            throw new ExplainedArgumentException(LayerReason.SIDES_OF_SHAPE.of(text(height, width, channels)));
        }
        if ((double) height * width * channels > MAX_SIZE) {
            throw new ExplainedArgumentException(
                    LayerReason.SHAPE_TOO_LARGE.of(text(height, width, channels), MAX_SIZE));
        }
    }

    /**
     * {@return the shape of {@code length} values without rows and columns}
     *
     * @param length 1 to {@link #MAX_SIZE}
     */
    public static Shape vector(int length) {
        return new Shape(1, 1, length);
    }

    /** {@return whether there is one row and one column: values without places, as {@link #vector} makes them} */
    public boolean isVector() {
        return height == 1 && width == 1;
    }

    /** {@return the number of values of one sample} */
    public int size() {
        return height * width * channels;
    }

    @Override
    public String toString() {
        return text(height, width, channels);
    }

    private static String text(int height, int width, int channels) {
        return height + "×" + width + "×" + channels;
    }
}
