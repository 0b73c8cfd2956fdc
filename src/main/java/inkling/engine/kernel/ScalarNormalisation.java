package inkling.engine.kernel;

/**
 * Computes the sums and products of batch normalisation in plain Java: row after row, so that each column's additions
 * need not wait for each other.
 */
final class ScalarNormalisation {
    private ScalarNormalisation() {}

    /** See {@link Kernels#addSquaredDistances}. */
    static void addSquaredDistances(float[] x, int xBase, int count, int columns, float[] centre, float[] sum) {
        for (int m = 0; m < count; m++) {
            int from = xBase + m * columns;
            for (int n = 0; n < columns; n++) {
                float distance = x[from + n] - centre[n];
                sum[n] = Math.fma(distance, distance, sum[n]);
            }
        }
    }

    /** See {@link Kernels#addCentredProducts}. */
    static void addCentredProducts(
            float[] d, int dBase, float[] x, int xBase, int count, int columns, float[] centre, float[] sum) {
        for (int m = 0; m < count; m++) {
            int row = m * columns;
            for (int n = 0; n < columns; n++) {
                sum[n] = Math.fma(x[xBase + row + n] - centre[n], d[dBase + row + n], sum[n]);
            }
        }
    }

    /** See {@link Kernels#scaleRows}. */
    static void scaleRows(
            float[] x, int xBase, int count, int columns, float[] factors, float[] start, float[] out, int outBase) {
        for (int m = 0; m < count; m++) {
            int row = m * columns;
            for (int n = 0; n < columns; n++) {
                out[outBase + row + n] = Math.fma(x[xBase + row + n], factors[n], start[n]);
            }
        }
    }

    /** See {@link Kernels#combineRows}. */
    static void combineRows(
            float[] d,
            int dBase,
            float[] dFactors,
            float[] x,
            int xBase,
            float[] xFactors,
            float[] start,
            int count,
            int columns,
            float[] out,
            int outBase) {
        for (int m = 0; m < count; m++) {
            int row = m * columns;
            for (int n = 0; n < columns; n++) {
                float part = Math.fma(x[xBase + row + n], xFactors[n], start[n]);
                out[outBase + row + n] = Math.fma(d[dBase + row + n], dFactors[n], part);
            }
        }
    }
}
