package inkling.data;

import inkling.engine.KeyedRandom;

/**
 * Makes a new picture out of a known one, as another hand might have drawn the same digit: turned, sheared, stretched, with a
 * thicker or thinner pen; then laid into the frame as every drawing is (longest side about 20 of 28, centre of mass about the
 * middle). A quarter of the pictures stay as they are, so that the network goes on seeing real ones.
 *
 * <p>What is drawn depends on (seed, epoch, sample) alone. Safe for use by many threads.
 */
public final class Augmenter {
    private static final double UNTOUCHED = 0.25;
    private static final double ROTATION = StrictMath.toRadians(12);
    private static final double SHEAR = 0.25;
    private static final double STRETCH = 0.13;
    private static final double BOX = 20;
    private static final double BOX_JITTER = 0.06;
    private static final double CENTRE_JITTER = 1;
    private static final float INK = 0.1f;

    private final int height;
    private final int width;
    private final long seed;
    private final ThreadLocal<float[]> scratch;

    /** For grey pictures of this size. */
    public Augmenter(int height, int width, long seed) {
        this.height = height;
        this.width = width;
        this.seed = seed;
        scratch = ThreadLocal.withInitial(() -> new float[height * width]);
    }

    /** Replaces the picture at {@code offset} by the variant of this epoch and sample; values stay within 0 to 1. */
    public void augment(float[] picture, int offset, int epoch, int sample) {
        KeyedRandom random = new KeyedRandom(seed, KeyedRandom.AUGMENTATION, epoch, sample);
        if (random.nextDouble() < UNTOUCHED) {
            return;
        }
        float[] copy = scratch.get();
        if (random.nextDouble() < 0.5) {
            System.arraycopy(picture, offset, copy, 0, copy.length);
            changePen(copy, picture, offset, (float) random.nextDouble(-0.55, 0.45));
        }
        System.arraycopy(picture, offset, copy, 0, copy.length);
        warp(copy, picture, offset, random);
    }

    /** Blends with the 3x3 maximum (a thicker pen, {@code strength} above 0) or minimum (a thinner one). */
    private void changePen(float[] from, float[] to, int offset, float strength) {
        float share = Math.abs(strength);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                float extreme = from[y * width + x];
                for (int dy = -1; dy <= 1; dy++) {
                    for (int dx = -1; dx <= 1; dx++) {
                        float neighbour = at(from, y + dy, x + dx);
                        extreme = strength > 0 ? Math.max(extreme, neighbour) : Math.min(extreme, neighbour);
                    }
                }
                float here = from[y * width + x];
                to[offset + y * width + x] = here + share * (extreme - here);
            }
        }
    }

    /**
     * One linear map for everything: the shape's own (rotation x shear x stretch), scaled so that the ink's box comes to
     * about 20 pixels, and moved so that its centre of mass comes to about the middle. Sampled backwards, bilinearly.
     */
    private void warp(float[] from, float[] to, int offset, KeyedRandom random) {
        double angle = random.nextDouble(-ROTATION, ROTATION);
        double shear = random.nextDouble(-SHEAR, SHEAR);
        double stretch = StrictMath.exp(STRETCH * random.nextGaussian());
        double cos = StrictMath.cos(angle);
        double sin = StrictMath.sin(angle);
        double xx = cos * stretch;
        double xy = cos * shear - sin;
        double yx = sin * stretch;
        double yy = sin * shear + cos;
        double left = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        double mass = 0;
        double massX = 0;
        double massY = 0;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                float ink = from[y * width + x];
                mass += ink;
                massX += ink * x;
                massY += ink * y;
                if (ink > INK) {
                    double u = xx * x + xy * y;
                    double v = yx * x + yy * y;
                    left = Math.min(left, u);
                    right = Math.max(right, u);
                    top = Math.min(top, v);
                    bottom = Math.max(bottom, v);
                }
            }
        }
        if (left > right) {
            return;
        }
        double box = BOX * StrictMath.exp(random.nextDouble(-BOX_JITTER, BOX_JITTER));
        double scale = box / (Math.max(right - left, bottom - top) + 1);
        double centreX = width / 2.0 + random.nextDouble(-CENTRE_JITTER, CENTRE_JITTER);
        double centreY = height / 2.0 + random.nextDouble(-CENTRE_JITTER, CENTRE_JITTER);
        double determinant = scale * (xx * yy - xy * yx);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double u = x - centreX;
                double v = y - centreY;
                double sourceX = massX / mass + (yy * u - xy * v) / determinant;
                double sourceY = massY / mass + (xx * v - yx * u) / determinant;
                to[offset + y * width + x] = bilinear(from, sourceY, sourceX);
            }
        }
    }

    private float bilinear(float[] picture, double y, double x) {
        int top = (int) Math.floor(y);
        int left = (int) Math.floor(x);
        float down = (float) (y - top);
        float across = (float) (x - left);
        float above = at(picture, top, left) * (1 - across) + at(picture, top, left + 1) * across;
        float below = at(picture, top + 1, left) * (1 - across) + at(picture, top + 1, left + 1) * across;
        return above * (1 - down) + below * down;
    }

    private float at(float[] picture, int y, int x) {
        return y < 0 || y >= height || x < 0 || x >= width ? 0 : picture[y * width + x];
    }
}
