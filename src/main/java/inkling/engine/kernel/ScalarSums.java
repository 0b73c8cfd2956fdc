package inkling.engine.kernel;

/** Adds rows in plain Java, which gives the gradient of a bias. */
final class ScalarSums {
    private ScalarSums() {}

    /** See {@link Kernels#addRows}: eight columns side by side, for one alone would wait for each addition. */
    static void addRows(float[] d, int dBase, int count, int columns, float[] sum, int sumBase) {
        int n = 0;
        for (; n + 8 <= columns; n += 8) {
            ScalarBlocks.sums1x8(d, dBase + n, count, columns, sum, sumBase + n);
        }
        for (; n < columns; n++) {
            float s = sum[sumBase + n];
            for (int m = 0; m < count; m++) {
                s += d[dBase + n + m * columns];
            }
            sum[sumBase + n] = s;
        }
    }
}
