package inkling.engine.kernel;

/**
 * Computes products C = A B + start in plain Java. The lanes of {@link ScalarLanes} are either C's columns or its rows,
 * whichever makes long loops:
 *
 * <pre>
 *   many columns (dense layers)                   few columns, many rows (convolutions)
 *
 *              B: 16 rows, copied                 two columns of A       B: two rows of four
 *             x [ ----- lanes ----- ]              x  y
 *             y [ ----- lanes ----- ]              |  |                  [ f0x f1x f2x f3x ]
 *      A             ...                           l  l                  [ f0y f1y f2y f3y ]
 *   f0x f0y                                        a  a
 *   f1x f1y     [ --- four sums --- ]              n  n                  four sums, which are columns of C:
 *   f2x f2y     [ ----------------- ]              e  e                     |  |  |  |
 *   f3x f3y     [ ----------------- ]              s  s                     |  |  |  |
 * </pre>
 *
 * The second way is that of {@link ScalarTransposedProducts}.
 */
final class ScalarProducts {
    /** With so many columns they are the lanes, however many rows there are. */
    private static final int MANY_COLUMNS = 64;

    private static final int MOST_LANES = 512;

    /** Rows of B, and of C, that are worked on at a time. */
    private static final int ROWS = 16;

    private ScalarProducts() {}

    static void multiply(float[] a, int base, WindowIndex index, int count, PackedMatrix b, float[] c, int cBase) {
        ScalarLanes scratch = ScalarLanes.ofThread();
        if (b.columns >= MANY_COLUMNS || b.columns >= count) {
            for (int m = 0; m < count; m += ROWS) {
                int end = Math.min(count, m + ROWS);
                int blocks = ScalarLanes.blocks(b.columns, MOST_LANES);
                for (int i = 0; i < blocks; i++) {
                    int column = b.columns * i / blocks;
                    int width = b.columns * (i + 1) / blocks - column;
                    columnsAsLanes(scratch, a, base, index, m, end, b, column, width, c, cBase);
                }
            }
        } else {
            ScalarTransposedProducts.multiply(scratch, a, base, index, count, b, c, cBase);
        }
    }

    /**
     * Computes the columns {@code column} to {@code column + width - 1} of the rows {@code first} to {@code end - 1} of
     * C.
     */
    private static void columnsAsLanes(
            ScalarLanes scratch,
            float[] a,
            int base,
            WindowIndex index,
            int first,
            int end,
            PackedMatrix b,
            int column,
            int width,
            float[] c,
            int cBase) {
        int lanes = ScalarLanes.lanes(width);
        float[][] sums = scratch.sums(ROWS, lanes);
        float[][] x = scratch.terms(ROWS, lanes);
        for (int m = first; m < end; m++) {
            System.arraycopy(b.start, column, sums[m - first], 0, width);
        }
        for (int k = 0; k < b.rows; k += ROWS) {
            int depth = Math.min(ROWS, b.rows - k);
            for (int j = 0; j < depth; j++) {
                System.arraycopy(b.values, (k + j) * b.columns + column, x[j], 0, width);
            }
            int m = first;
            for (; m + 4 <= end; m += 4) {
                addToFour(lanes, sums, m - first, a, base, index, m, k, depth, x);
            }
            for (; m < end; m++) {
                addToOne(lanes, sums[m - first], a, base + index.rows()[m], index.offsets(), k, depth, x);
            }
        }
        for (int m = first; m < end; m++) {
            System.arraycopy(sums[m - first], 0, c, cBase + m * b.columns + column, width);
        }
    }

    private static void addToFour(
            int lanes,
            float[][] sums,
            int s,
            float[] a,
            int base,
            WindowIndex index,
            int m,
            int k,
            int depth,
            float[][] x) {
        int[] offsets = index.offsets();
        int row0 = base + index.rows()[m];
        int row1 = base + index.rows()[m + 1];
        int row2 = base + index.rows()[m + 2];
        int row3 = base + index.rows()[m + 3];
        int j = 0;
        for (; j + 2 <= depth; j += 2) {
            ScalarLanes.addTwoToFour(
                    lanes, sums, s, a, row0, row1, row2, row3, offsets[k + j], x[j], offsets[k + j + 1], x[j + 1]);
        }
        if (j < depth) {
            ScalarLanes.addOne(lanes, sums[s], a[row0 + offsets[k + j]], x[j]);
            ScalarLanes.addOne(lanes, sums[s + 1], a[row1 + offsets[k + j]], x[j]);
            ScalarLanes.addOne(lanes, sums[s + 2], a[row2 + offsets[k + j]], x[j]);
            ScalarLanes.addOne(lanes, sums[s + 3], a[row3 + offsets[k + j]], x[j]);
        }
    }

    private static void addToOne(
            int lanes, float[] sum, float[] a, int row, int[] offsets, int k, int depth, float[][] x) {
        int j = 0;
        for (; j + 4 <= depth; j += 4) {
            int i = k + j;
            ScalarLanes.addFour(lanes, sum, a, row, offsets[i], offsets[i + 1], offsets[i + 2], offsets[i + 3], x, j);
        }
        for (; j < depth; j++) {
            ScalarLanes.addOne(lanes, sum, a[row + offsets[k + j]], x[j]);
        }
    }
}
