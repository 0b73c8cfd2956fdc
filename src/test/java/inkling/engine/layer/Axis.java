package inkling.engine.layer;

/**
 * A window along one axis, by the formulas of the text books and not by the engine's: output position o sees the input positions
 * {@code o * stride - before} to {@code o * stride - before + window - 1}.
 */
record Axis(int length, int window, int stride, int before, int out) {
    static Axis vertical(Shape in, Window window) {
        return of(in.height(), window.height(), window.stride(), window.padding(), true);
    }

    static Axis horizontal(Shape in, Window window) {
        return of(in.width(), window.width(), window.stride(), window.padding(), false);
    }

    private static Axis of(int length, int window, int stride, Padding padding, boolean vertical) {
        if (padding == Padding.VALID) {
            return new Axis(length, window, stride, 0, (length - window) / stride + 1);
        } else if (padding == Padding.SAME) {
            int out = (int) Math.ceil(length / (double) stride);
            int sum = Math.max((out - 1) * stride + window - length, 0);
            return new Axis(length, window, stride, (int) Math.floor(sum / 2.0), out);
        }
        Padding.Explicit sides = (Padding.Explicit) padding;
        int before = vertical ? sides.top() : sides.left();
        int after = vertical ? sides.bottom() : sides.right();
        return new Axis(length, window, stride, before, (length + before + after - window) / stride + 1);
    }

    /** The input position under cell {@code cell} of output position {@code output}; outside the input it is padding. */
    int under(int output, int cell) {
        return output * stride - before + cell;
    }

    boolean isInside(int position) {
        return position >= 0 && position < length;
    }

    /** The cell of output position {@code output} that lies over an input position; a window's width or more is none. */
    int cellOver(int output, int position) {
        return position - under(output, 0);
    }

    boolean isCell(int cell) {
        return cell >= 0 && cell < window;
    }
}
