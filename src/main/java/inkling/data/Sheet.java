package inkling.data;

/**
 * A grey picture that augmentation works on: values [height][width] of 0 to 1, ink = 1, and room to compute the next version.
 * For one thread.
 */
final class Sheet {
    final int height;
    final int width;
    float[] values;
    /** As large as {@link #values}; what a step writes here it swaps in. */
    float[] next;

    Sheet(int height, int width) {
        this.height = height;
        this.width = width;
        values = new float[height * width];
        next = new float[height * width];
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
        float above = at(top, left) * (1 - across) + at(top, left + 1) * across;
        float below = at(top + 1, left) * (1 - across) + at(top + 1, left + 1) * across;
        return above * (1 - down) + below * down;
    }

    /** Makes {@link #next} the picture. */
    void swap() {
        float[] old = values;
        values = next;
        next = old;
    }

    /** Draws a straight line with a round pen over the ink, its edge one pixel soft. */
    void line(double x0, double y0, double x1, double y1, double pen) {
        double dx = x1 - x0;
        double dy = y1 - y0;
        double squared = Math.max(dx * dx + dy * dy, 1e-9);
        double reach = pen / 2 + 1;
        int top = Math.max(0, (int) Math.floor(Math.min(y0, y1) - reach));
        int bottom = Math.min(height - 1, (int) Math.ceil(Math.max(y0, y1) + reach));
        int left = Math.max(0, (int) Math.floor(Math.min(x0, x1) - reach));
        int right = Math.min(width - 1, (int) Math.ceil(Math.max(x0, x1) + reach));
        for (int y = top; y <= bottom; y++) {
            for (int x = left; x <= right; x++) {
                double along = Math.max(0, Math.min(1, ((x - x0) * dx + (y - y0) * dy) / squared));
                double offX = x - x0 - along * dx;
                double offY = y - y0 - along * dy;
                double distance = Math.sqrt(offX * offX + offY * offY);
                float ink = (float) Math.max(0, Math.min(1, pen / 2 + 0.5 - distance));
                int i = y * width + x;
                values[i] = Math.max(values[i], ink);
            }
        }
    }
}
