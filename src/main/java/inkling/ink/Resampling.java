package inkling.ink;

/** Changes a picture's size by area: each new pixel is the mean ink of the patch that it covers in the old picture. */
final class Resampling {
    /** Keeps a side of 11.000000001, a rounding error, from becoming 12 pixels. */
    private static final double ROUNDING = 1e-6;

    private Resampling() {}

    /**
     * The picture scaled by {@code scale} both ways, larger or smaller, its top left corner kept. A side that is no
     * whole number of pixels ends in a pixel that the picture covers in part, the rest of it being paper.
     *
     * @param scale new pixels per old pixel, above 0
     */
    static Picture byArea(Picture picture, double scale) {
        int width = side(picture.width(), scale);
        int height = side(picture.height(), scale);
        // one way after the other: a patch is a rectangle, so its mean is the mean over rows of the means along them
        double[] narrowed = new double[width * picture.height()];
        for (int x = 0; x < width; x++) {
            Patch patch = Patch.under(x, scale, picture.width());
            for (int row = 0; row < picture.height(); row++) {
                double sum = 0;
                for (int column = patch.first; column <= patch.last; column++) {
                    sum += patch.overlap(column) * picture.at(column, row);
                }
                narrowed[row * width + x] = sum * scale;
            }
        }
        float[] ink = new float[width * height];
        for (int y = 0; y < height; y++) {
            Patch patch = Patch.under(y, scale, picture.height());
            for (int x = 0; x < width; x++) {
                double sum = 0;
                for (int row = patch.first; row <= patch.last; row++) {
                    sum += patch.overlap(row) * narrowed[row * width + x];
                }
                ink[y * width + x] = (float) Math.min(1, sum * scale);
            }
        }
        return new Picture(width, height, ink);
    }

    private static int side(int pixels, double scale) {
        return Math.max(1, (int) Math.ceil(pixels * scale - ROUNDING));
    }

    /** What one new pixel covers in a row or column of old ones: from {@code start} to {@code end}, in old pixels. */
    private static final class Patch {
        private final double start;
        private final double end;
        private final int first;
        private final int last;

        private Patch(double start, double end, int pixels) {
            this.start = start;
            this.end = end;
            first = Math.min((int) start, pixels - 1);
            last = Math.min((int) Math.ceil(end) - 1, pixels - 1);
        }

        static Patch under(int newPixel, double scale, int pixels) {
            return new Patch(newPixel / scale, (newPixel + 1) / scale, pixels);
        }

        double overlap(int oldPixel) {
            return Math.max(0, Math.min(end, oldPixel + 1) - Math.max(start, oldPixel));
        }
    }
}
