package inkling.engine.layer;

import inkling.failure.ExplainedArgumentException;
import java.util.Locale;

/**
 * Describes the window that a convolution or a pooling slides over its input: {@code height} x {@code width} positions, moved by
 * {@code stride} positions at a time in both directions.
 *
 * <p>The constructor throws an {@link IllegalArgumentException} if a side or the stride is not within 1 and {@link #MAX_SIDE}.
 *
 * @param height rows that the window covers, 1 to {@link #MAX_SIDE}
 * @param width columns that it covers, 1 to {@link #MAX_SIDE}
 * @param stride from one window to the next, down and to the right, 1 to {@link #MAX_SIDE}
 * @param padding what lies around the input
 */
public record Window(int height, int width, int stride, Padding padding) {
    /** The longest side of a window. */
    public static final int MAX_SIDE = 1024;

    /**
     * Checks the sides and the stride.
     *
     * @param height rows that the window covers, 1 to {@link #MAX_SIDE}
     * @param width columns that it covers, 1 to {@link #MAX_SIDE}
     * @param stride from one window to the next, down and to the right, 1 to {@link #MAX_SIDE}
     * @param padding what lies around the input
     * @throws IllegalArgumentException if a number is out of its range or there is no padding
     */
    public Window {
        if (height < 1 || width < 1 || stride < 1 || height > MAX_SIDE || width > MAX_SIDE || stride > MAX_SIDE) {
            throw new ExplainedArgumentException(LayerReason.WINDOW_SIDES.of(MAX_SIDE, height, width, stride));
        }
        if (padding == null) {
            throw new IllegalArgumentException("A window needs a padding: valid, same or explicit.");
        }
    }

    /**
     * Returns a window as high as it is wide.
     *
     * @param side height and width, 1 to {@link #MAX_SIDE}
     * @param stride from one window to the next, down and to the right, 1 or more
     * @param padding what lies around the input
     * @return the window
     * @throws IllegalArgumentException if side or stride is out of range
     */
    public static Window square(int side, int stride, Padding padding) {
        return new Window(side, side, stride, padding);
    }

    /** Returns sides, stride and padding in English, for a terminal. */
    String describe() {
        String text = padding instanceof Padding.Explicit explicit
                ? "padding " + explicit.top() + "/" + explicit.left() + "/" + explicit.bottom() + "/" + explicit.right()
                : padding.getClass().getSimpleName().toLowerCase(Locale.ROOT);
        return height + "×" + width + ", stride " + stride + ", " + text;
    }

    /**
     * {@return the window laid over an input}
     *
     * @param in height, width and channels of the input
     * @throws IllegalArgumentException if the window does not fit into the padded input, if the padding is as large as the
     *     window (positions would see nothing but padding), or if the padded input exceeds {@link Shape#MAX_SIZE}
     */
    public Placement over(Shape in) {
        Padding.Sides vertical = padding.along(in.height(), height, stride, true);
        Padding.Sides horizontal = padding.along(in.width(), width, stride, false);
        if (Math.max(vertical.before(), vertical.after()) >= height
                || Math.max(horizontal.before(), horizontal.after()) >= width) {
            throw new ExplainedArgumentException(LayerReason.PADDING_TOO_LARGE.of(
                    height, width, vertical.before(), vertical.after(), horizontal.before(), horizontal.after()));
        }
        int rows = in.height() + vertical.before() + vertical.after() - height;
        int columns = in.width() + horizontal.before() + horizontal.after() - width;
        if (rows < 0 || columns < 0) {
            throw new ExplainedArgumentException(LayerReason.WINDOW_DOES_NOT_FIT.of(height, width, in));
        }
        Placement at = new Placement(
                in, this, rows / stride + 1, columns / stride + 1, vertical.before(), horizontal.before());
        if ((double) at.paddedHeight() * at.paddedWidth() * in.channels() > Shape.MAX_SIZE) {
            throw new ExplainedArgumentException(
                    LayerReason.PADDED_INPUT_TOO_LARGE.of(in, Shape.MAX_SIZE, height, width));
        }
        return at;
    }

    /**
     * A window over an input of known shape: output position (y, x) sees the input rows {@code y * stride - top} to {@code y *
     * stride - top + height - 1}, and columns alike.
     *
     * @param in the input's shape
     * @param window what is laid over it
     * @param outHeight how many rows of positions there are, 1 or more
     * @param outWidth how many columns of positions there are, 1 or more
     * @param top rows of padding above the input
     * @param left columns of padding to its left
     */
    public record Placement(Shape in, Window window, int outHeight, int outWidth, int top, int left) {
        /**
         * {@return the output's shape with this many channels}
         *
         * @param channels 1 or more
         */
        public Shape out(int channels) {
            return new Shape(outHeight, outWidth, channels);
        }

        /** {@return the rows of input and padding that some window sees: {@code (outHeight - 1) * stride + height}} */
        public int paddedHeight() {
            return (outHeight - 1) * window.stride() + window.height();
        }

        /** {@return the columns of input and padding that some window sees} */
        public int paddedWidth() {
            return (outWidth - 1) * window.stride() + window.width();
        }
    }
}
