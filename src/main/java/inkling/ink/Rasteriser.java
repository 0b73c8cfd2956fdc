package inkling.ink;

/**
 * Draws strokes as a picture of ink: round pen, round caps and joins, a dot for a lone point. Each pixel's value is the
 * share of its area that lies within half a pen's width of a path.
 *
 * <p>That share is counted on 16x16 samples a pixel, kept as bits. A row of samples meets one straight piece of a stroke
 * in one stretch, found exactly ({@link Capsule}) and filled as a run of bits; overlapping strokes just set the same bits
 * again. Each of a pixel's 16 rows starts at a different sixteenth of a sample, because in a square grid upright edges,
 * and edges of slope 1/2, would be rounded alike in every row.
 */
public final class Rasteriser {
    /** Samples a pixel, each way; a divisor of 64, so that no pixel straddles two words of bits. */
    private static final int SAMPLES = 16;

    /** Where in its sample a row lies. */
    private static final double MIDDLE = 0.5;

    private static final int PIXELS_PER_WORD = Long.SIZE / SAMPLES;
    private static final long PIXEL_BITS = (1L << SAMPLES) - 1;

    /**
     * Points nearer than this to the last one, in pixels, are passed over, so that thousands of points cost no more than
     * hundreds. On a curve of 2 pixels' radius the shortcut errs by a thousandth of a pixel.
     */
    private static final double DENSE = 1 / 8.0;

    private final int width;
    private final int height;
    private final int wordsPerRow;
    /** [height * SAMPLES][wordsPerRow], lowest bit leftmost. */
    private final long[] samples;

    private Rasteriser(int width, int height) {
        this.width = width;
        this.height = height;
        wordsPerRow = (width + PIXELS_PER_WORD - 1) / PIXELS_PER_WORD;
        samples = new long[Math.multiplyExact(height * SAMPLES, wordsPerRow)];
    }

    /**
     * {@return the drawing as a picture in which one canvas unit is one pixel and (0, 0) is the outer corner of the first
     * pixel; what lies outside is cut off}
     *
     * @param ink in canvas units
     * @param width in pixels, 1 or more
     * @param height in pixels, 1 or more
     */
    public static Picture draw(Ink ink, int width, int height) {
        Rasteriser rasteriser = new Rasteriser(width, height);
        ink.strokes().forEach(rasteriser::draw);
        return rasteriser.picture();
    }

    private void draw(Stroke stroke) {
        double radius = stroke.width() / 2;
        Point pen = stroke.points().get(0);
        int last = stroke.points().size() - 1;
        if (last == 0) {
            fill(pen, pen, radius);
        }
        for (int i = 1; i <= last; i++) {
            Point next = stroke.points().get(i);
            if (i == last || !near(pen, next)) {
                fill(pen, next, radius);
                pen = next;
            }
        }
    }

    private static boolean near(Point one, Point other) {
        double dx = other.x() - one.x();
        double dy = other.y() - one.y();
        return dx * dx + dy * dy < DENSE * DENSE;
    }

    private void fill(Point from, Point to, double radius) {
        Capsule capsule = new Capsule(from, to, radius);
        int firstRow = firstSample(Math.min(from.y(), to.y()) - radius, MIDDLE);
        int lastRow = lastSample(Math.max(from.y(), to.y()) + radius, MIDDLE, height);
        for (int row = firstRow; row <= lastRow; row++) {
            if (capsule.meets(0, (row + MIDDLE) / SAMPLES, 1, 0)) {
                fillRow(row, firstSample(capsule.enter(), start(row)), lastSample(capsule.leave(), start(row), width));
            }
        }
    }

    /** Where in its sample, 0 to 1, a row's samples lie; 7 has no divisor in common with 16, so all sixteenths occur. */
    private static double start(int row) {
        return (row * 7 % SAMPLES + 0.5) / SAMPLES;
    }

    /** The first sample at {@code position}, in pixels, or after. */
    private static int firstSample(double position, double start) {
        return (int) Math.max(0, Math.ceil(position * SAMPLES - start));
    }

    /** The last sample at {@code position}, in pixels, or before, of those in {@code pixels} pixels. */
    private static int lastSample(double position, double start, int pixels) {
        return (int) Math.min(pixels * SAMPLES - 1, Math.floor(position * SAMPLES - start));
    }

    private void fillRow(int row, int first, int last) {
        if (first > last) {
            return;
        }
        int firstWord = row * wordsPerRow + first / Long.SIZE;
        int lastWord = row * wordsPerRow + last / Long.SIZE;
        // a shift's distance counts modulo 64
        long fromFirst = -1L << first;
        long toLast = -1L >>> (Long.SIZE - 1 - last);
        if (firstWord == lastWord) {
            samples[firstWord] |= fromFirst & toLast;
            return;
        }
        samples[firstWord] |= fromFirst;
        for (int word = firstWord + 1; word < lastWord; word++) {
            samples[word] = -1L;
        }
        samples[lastWord] |= toLast;
    }

    private Picture picture() {
        float[] ink = new float[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                ink[y * width + x] = inked(x, y) / (float) (SAMPLES * SAMPLES);
            }
        }
        return new Picture(width, height, ink);
    }

    private int inked(int x, int y) {
        int shift = x % PIXELS_PER_WORD * SAMPLES;
        int word = y * SAMPLES * wordsPerRow + x / PIXELS_PER_WORD;
        int count = 0;
        for (int i = 0; i < SAMPLES; i++) {
            count += Long.bitCount(samples[word + i * wordsPerRow] >>> shift & PIXEL_BITS);
        }
        return count;
    }
}
