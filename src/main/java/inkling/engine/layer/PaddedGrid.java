package inkling.engine.layer;

import inkling.engine.layer.Window.Placement;
import java.util.Arrays;

/**
 * Lays samples into a larger grid, with something around or between their pixels, and takes them out again. With every window
 * then inside the grid, the kernels need no case for the edges.
 */
final class PaddedGrid {
    private final Shape shape;
    private final int height;
    private final int width;
    private final int top;
    private final int left;
    private final int step;

    /**
     * @param shape of the samples
     * @param height of the grid, and so on
     * @param step 1, or the distance between neighbouring pixels in the grid
     */
    private PaddedGrid(Shape shape, int height, int width, int top, int left, int step) {
        this.shape = shape;
        this.height = height;
        this.width = width;
        this.top = top;
        this.left = left;
        this.step = step;
    }

    /** The input with its padding, as far as some window sees it. */
    static PaddedGrid padding(Placement at) {
        return new PaddedGrid(at.in(), at.paddedHeight(), at.paddedWidth(), at.top(), at.left(), 1);
    }

    /**
     * The output gradient laid out so that each input position's gradient is one window of stride 1 over it: stride - 1 zeros
     * between the pixels and enough zeros around.
     */
    static PaddedGrid gradient(Placement at, int filters) {
        Window window = at.window();
        return new PaddedGrid(
                at.out(filters),
                at.in().height() + window.height() - 1,
                at.in().width() + window.width() - 1,
                window.height() - 1 - at.top(),
                window.width() - 1 - at.left(),
                window.stride());
    }

    /** Whether the grid is the sample itself, so that no copy is needed. */
    boolean isIdentity() {
        return height == shape.height() && width == shape.width() && top == 0 && left == 0 && step == 1;
    }

    /** Values in one grid. */
    int size() {
        return height * width * shape.channels();
    }

    /** Lays one sample into the grid; all other values of the grid become {@code around}. */
    void lay(float[] sample, int from, float[] grid, int to, float around) {
        Arrays.fill(grid, to, to + size(), around);
        lay(sample, from, grid, to);
    }

    /** Lays one sample into the grid and leaves all other values as they are: zero, in a grid that nobody else writes to. */
    void lay(float[] sample, int from, float[] grid, int to) {
        int channels = shape.channels();
        for (int y = 0; y < shape.height() && top + y * step < height; y++) {
            int source = from + y * shape.width() * channels;
            int target = to + ((top + y * step) * width + left) * channels;
            if (step == 1) {
                System.arraycopy(sample, source, grid, target, columns() * channels);
            } else {
                for (int x = 0; x < columns(); x++) {
                    System.arraycopy(sample, source + x * channels, grid, target + x * step * channels, channels);
                }
            }
        }
    }

    /** Takes the sample out of a grid of step 1; pixels that lie outside the grid become 0. */
    void take(float[] grid, int from, float[] sample, int to) {
        int channels = shape.channels();
        for (int y = 0; y < shape.height(); y++) {
            int target = to + y * shape.width() * channels;
            int inside = top + y < height ? columns() * channels : 0;
            if (inside > 0) {
                System.arraycopy(grid, from + ((top + y) * width + left) * channels, sample, target, inside);
            }
            Arrays.fill(sample, target + inside, target + shape.width() * channels, 0);
        }
    }

    /** Counts the pixels of a row that lie within the grid. */
    private int columns() {
        return Math.min(shape.width(), (width - left + step - 1) / step);
    }
}
