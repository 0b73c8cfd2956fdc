package inkling.augmentation;

import inkling.ink.InkBox;
import java.util.Arrays;
import java.util.Optional;

/**
 * Holds the grey image that augmentation works on, values [height][width] of 0 to 1, ink = 1, and a buffer for its next version.
 * Unlike {@link inkling.ink.Picture} it changes in place, so that no step allocates one. For one thread.
 */
final class GreyImage {
    /** Ink fainter than this is the blur of an edge. */
    static final float FAINT = 0.1f;
    /** Ink fainter than this is outside the stroke. */
    static final float STROKE = 0.5f;

    final int height;
    final int width;
    float[] values;
    /** As large as {@link #values}; what a step writes here it swaps in. */
    float[] next;

    GreyImage(int height, int width) {
        this.height = height;
        this.width = width;
        values = new float[height * width];
        next = new float[height * width];
    }

    void clear() {
        Arrays.fill(values, 0);
    }

    /** Finds the box around ink above the threshold; empty if there is none. */
    Optional<InkBox> inkBox(float threshold) {
        return InkBox.of(values, width, height, threshold);
    }

    /** The ink at a position; paper outside the picture. */
    float at(int y, int x) {
        return y < 0 || y >= height || x < 0 || x >= width ? 0 : values[y * width + x];
    }

    /** The ink between positions, bilinear. */
    float at(double y, double x) {
        int top = (int) Math.floor(y);
        int left = (int) Math.floor(x);
        float down = (float) (y - top);
        float across = (float) (x - left);
        float above;
        float below;
        if (top >= 0 && top < height - 1 && left >= 0 && left < width - 1) {
            int i = top * width + left;
            above = values[i] * (1 - across) + values[i + 1] * across;
            below = values[i + width] * (1 - across) + values[i + width + 1] * across;
        } else {
            above = at(top, left) * (1 - across) + at(top, left + 1) * across;
            below = at(top + 1, left) * (1 - across) + at(top + 1, left + 1) * across;
        }
        return above * (1 - down) + below * down;
    }

    /** Makes {@link #next} the picture. */
    void swap() {
        float[] old = values;
        values = next;
        next = old;
    }

    /** The ink's mean column in a row; the middle of the image where the row is empty. */
    double meanColumn(int row) {
        double mass = 0;
        double sum = 0;
        for (int x = 0; x < width; x++) {
            mass += at(row, x);
            sum += at(row, x) * x;
        }
        return mass == 0 ? width / 2.0 : sum / mass;
    }

    /**
     * The mean width of the strokes: a stroke's area is its length times its width, and its outline twice its length. The
     * outline of a grey picture is its total variation, here with the gradient of Roberts (1963), which sees thin strokes.
     */
    double strokeWidth() {
        double area = 0;
        double outline = 0;
        for (int y = 0; y < height - 1; y++) {
            for (int x = 0; x < width - 1; x++) {
                int i = y * width + x;
                float falling = values[i] - values[i + width + 1];
                float rising = values[i + 1] - values[i + width];
                area += values[i];
                if (falling != 0 || rising != 0) {
                    outline += Math.sqrt((falling * falling + rising * rising) / 2);
                }
            }
        }
        return outline == 0 ? 0 : 2 * area / outline;
    }

    /** Draws a straight line with a round pen over the ink, its edge one pixel soft. */
    void line(double x0, double y0, double x1, double y1, double pen) {
        double dx = x1 - x0;
        double dy = y1 - y0;
        double perSquare = 1 / Math.max(dx * dx + dy * dy, 1e-9);
        double reach = pen / 2 + 0.5;
        int top = Math.max(0, (int) Math.ceil(Math.min(y0, y1) - reach));
        int bottom = Math.min(height - 1, (int) Math.floor(Math.max(y0, y1) + reach));
        int left = Math.max(0, (int) Math.ceil(Math.min(x0, x1) - reach));
        int right = Math.min(width - 1, (int) Math.floor(Math.max(x0, x1) + reach));
        for (int y = top; y <= bottom; y++) {
            for (int x = left; x <= right; x++) {
                double along = Math.max(0, Math.min(1, ((x - x0) * dx + (y - y0) * dy) * perSquare));
                double offX = x - x0 - along * dx;
                double offY = y - y0 - along * dy;
                double squared = offX * offX + offY * offY;
                if (squared < reach * reach) {
                    int i = y * width + x;
                    values[i] = Math.max(values[i], (float) Math.min(1, reach - Math.sqrt(squared)));
                }
            }
        }
    }
}
