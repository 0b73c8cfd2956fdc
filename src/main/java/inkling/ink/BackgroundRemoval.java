package inkling.ink;

import java.util.Arrays;

/**
 * Tells ink from paper in a scanned or photographed picture. The border is taken for paper: its median is the paper's
 * brightness, robust while ink crosses less than half of it. The paper may get darker evenly to one side, and may be
 * noisy; both must go entirely, because the box around the ink is drawn around the last pixel that is left.
 */
final class BackgroundRemoval {
    /** Less contrast than this, of black to white, is no ink but the paper's texture. */
    private static final float FAINTEST_INK = 0.08f;

    /** A difference between opposite edges above this share of the contrast is ink along an edge, not shading. */
    private static final float STRONGEST_SHADING = 0.4f;

    /** Widths of the bands of brightness in which noise is looked for, as a share of the contrast. */
    private static final int BANDS = 50;

    private static final int HIGHEST_NOISE_BAND = 15;

    private BackgroundRemoval() {}

    /** Ink [height][width], 0 to 1, of luminance [height][width], 0 black to 1 white; for the errors see the caller. */
    static float[] remove(float[] luminance, int width, int height) {
        for (float value : luminance) {
            if (!Float.isFinite(value)) {
                throw new IllegalArgumentException("a picture's brightness must be finite, found " + value);
            }
        }
        float[] ink = contrast(luminance, width, height);
        float peak = peak(ink);
        removeShading(ink, width, height, STRONGEST_SHADING * peak);
        peak = peak(ink);
        if (peak < FAINTEST_INK) {
            return new float[ink.length];
        }
        float floor = noiseFloor(ink, peak) * peak;
        for (int i = 0; i < ink.length; i++) {
            ink[i] = Math.min(1, Math.max(0, (ink[i] - floor) / (peak - floor)));
        }
        return ink;
    }

    /** Whether lines lead from edge to edge; removing shading would take lines along the edges for it, and bend all others. */
    static boolean hasLinesAcross(float[] luminance, int width, int height) {
        float[] contrast = contrast(luminance, width, height);
        return PrintedLines.cross(contrast, width, height, peak(contrast));
    }

    /** Distance from the paper, positive on the side, darker or lighter, where most of the difference is. */
    private static float[] contrast(float[] luminance, int width, int height) {
        float paper = median(border(luminance, width, height));
        double darker = 0;
        double lighter = 0;
        float[] contrast = new float[luminance.length];
        for (int i = 0; i < contrast.length; i++) {
            contrast[i] = paper - luminance[i];
            double square = (double) contrast[i] * contrast[i];
            darker += contrast[i] > 0 ? square : 0;
            lighter += contrast[i] < 0 ? square : 0;
        }
        if (lighter > darker) {
            for (int i = 0; i < contrast.length; i++) {
                contrast[i] = -contrast[i];
            }
        }
        return contrast;
    }

    private static void removeShading(float[] contrast, int width, int height, float strongest) {
        float toRight = median(column(contrast, width, height, width - 1)) - median(column(contrast, width, height, 0));
        float toBottom = median(row(contrast, width, height - 1)) - median(row(contrast, width, 0));
        float slopeX = Math.abs(toRight) > strongest ? 0 : toRight / Math.max(1, width - 1);
        float slopeY = Math.abs(toBottom) > strongest ? 0 : toBottom / Math.max(1, height - 1);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                contrast[y * width + x] -= slopeX * (x - (width - 1) / 2f) + slopeY * (y - (height - 1) / 2f);
            }
        }
    }

    /**
     * How high noise reaches, as a share of the peak; 0 for a clean picture. The soft edges of ink spread evenly over all
     * shades, so that each band of shades holds few of the pixels; noise crowds into the faintest ones. The rare highest
     * noise reaches well beyond where it crowds (4.5 standard deviations against 2.5, in a picture of 280x280).
     */
    private static float noiseFloor(float[] contrast, float peak) {
        int[] counts = new int[BANDS + 1];
        int above = 0;
        for (float value : contrast) {
            if (value > 0) {
                counts[(int) Math.min(BANDS, value / peak * BANDS)]++;
                above++;
            }
        }
        int band = 0;
        while (band < HIGHEST_NOISE_BAND) {
            int crowd = counts[band] + counts[band + 1];
            if (crowd <= 0.15 * (above - crowd)) {
                break;
            }
            above -= counts[band];
            band++;
        }
        return band == 0 ? 0 : (1.75f * band + 1) / BANDS;
    }

    private static float peak(float[] values) {
        float peak = 0;
        for (float value : values) {
            peak = Math.max(peak, value);
        }
        return peak;
    }

    private static float[] border(float[] values, int width, int height) {
        float[] border = Arrays.copyOf(row(values, width, 0), 2 * (width + height));
        System.arraycopy(row(values, width, height - 1), 0, border, width, width);
        System.arraycopy(column(values, width, height, 0), 0, border, 2 * width, height);
        System.arraycopy(column(values, width, height, width - 1), 0, border, 2 * width + height, height);
        return border;
    }

    private static float[] row(float[] values, int width, int row) {
        return Arrays.copyOfRange(values, row * width, (row + 1) * width);
    }

    private static float[] column(float[] values, int width, int height, int column) {
        float[] found = new float[height];
        for (int y = 0; y < height; y++) {
            found[y] = values[y * width + column];
        }
        return found;
    }

    private static float median(float[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }
}
