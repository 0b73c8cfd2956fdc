package inkling.ink;

import java.util.Arrays;

/** Takes samples of overlapping windows all over a picture, each as its distance from the median of its window. */
final class LocalMedians {
    /** Windows in a row and in a column. */
    private static final int WINDOWS = 6;

    /** Side of a window as a share of the picture's shorter side: in so large a one, ink covers less than half. */
    private static final double SIDE = 0.4;

    /** Samples in a row and in a column of a window, at most. */
    private static final int SAMPLES = 20;

    private LocalMedians() {}

    /** The distances of all samples of all windows, in an order that depends on the sizes alone. */
    static float[] deviations(float[] values, int width, int height) {
        int side = Math.max(1, (int) Math.round(SIDE * Math.min(width, height)));
        int count = Math.min(side, SAMPLES);
        float[] deviations = new float[WINDOWS * WINDOWS * count * count];
        float[] window = new float[count * count];
        for (int i = 0, to = 0; i < WINDOWS * WINDOWS; i++, to += window.length) {
            int left = (width - side) * (i % WINDOWS) / (WINDOWS - 1);
            int top = (height - side) * (i / WINDOWS) / (WINDOWS - 1);
            for (int j = 0; j < window.length; j++) {
                int x = left + j % count * side / count;
                int y = top + j / count * side / count;
                window[j] = values[y * width + x];
            }
            System.arraycopy(window, 0, deviations, to, window.length);
            Arrays.sort(window);
            float median = window[window.length / 2];
            for (int j = to; j < to + window.length; j++) {
                deviations[j] -= median;
            }
        }
        return deviations;
    }

    /** Whether what stands out is darker than what surrounds it: the third moment of the distances is then negative. */
    static boolean isInkDarker(float[] values, int width, int height) {
        double third = 0;
        for (float deviation : deviations(values, width, height)) {
            third += (double) deviation * deviation * deviation;
        }
        return third <= 0;
    }
}
