package inkling.engine.kernel;

/**
 * Adds outer products in plain Java, G += transposed(A) D, which gives the gradient of weights. Every
 * element of G waits for its last addition before the next; so the lanes of {@link ScalarLanes} are different elements
 * of G, those of one row or of one column:
 *
 * <pre>
 *   many columns (dense layers): 16 rows of D       few columns (convolutions): two rows of A, copied
 *
 *     x [ ---- lanes ---- ]                           x [ ----- lanes ----- ]
 *     y [ ---- lanes ---- ]                           y [ ----- lanes ----- ]
 *           ...
 *     for four rows of G at a time:                   for four columns of G at a time:
 *       [ --- four sums --- ]                           [ ---- four sums ---- ]
 *
 *   few of both (a first convolution): tiles of 3 x 4 sums in registers, all rows of A one after the other
 * </pre>
 */
final class ScalarWeightGradient {
    /** With so many columns they are the lanes. */
    private static final int MANY_COLUMNS = 64;

    /** With fewer rows and columns, lanes would mostly run empty. */
    private static final int FEW = 36;

    private static final int MOST_LANES = 512;

    /** Rows of D that are worked on at a time. */
    private static final int ROWS = 16;

    private ScalarWeightGradient() {}

    static void add(
            float[] a,
            int base,
            WindowIndex index,
            int count,
            float[] d,
            int dBase,
            int columns,
            float[] g,
            int gBase) {
        ScalarLanes scratch = ScalarLanes.ofThread();
        int depth = index.offsets().length;
        if (columns >= MANY_COLUMNS || columns >= FEW && columns > depth) {
            for (int m = 0; m < count; m += ROWS) {
                int end = Math.min(count, m + ROWS);
                int blocks = ScalarLanes.blocks(columns, MOST_LANES);
                for (int i = 0; i < blocks; i++) {
                    int column = columns * i / blocks;
                    int width = columns * (i + 1) / blocks - column;
                    rowsOfG(scratch, a, base, index, m, end, d, dBase + column, columns, width, g, gBase + column);
                }
            }
        } else if (depth >= FEW) {
            columnsOfG(scratch, a, base, index, count, d, dBase, columns, g, gBase);
        } else {
            ScalarGradientTiles.add(scratch, a, base, index, count, d, dBase, columns, g, gBase);
        }
    }

    /** Adds the rows {@code first} to {@code end - 1} of A and D, and {@code width} columns of D. */
    private static void rowsOfG(
            ScalarLanes scratch,
            float[] a,
            int base,
            WindowIndex index,
            int first,
            int end,
            float[] d,
            int from,
            int columns,
            int width,
            float[] g,
            int to) {
        int lanes = ScalarLanes.lanes(width);
        float[][] x = scratch.terms(ROWS, lanes);
        for (int m = first; m < end; m++) {
            System.arraycopy(d, from + m * columns, x[m - first], 0, width);
        }
        float[][] sums = scratch.sums(4, lanes);
        int depth = index.offsets().length;
        int k = 0;
        for (; k < depth; k += 4) {
            int rows = Math.min(4, depth - k);
            for (int i = 0; i < rows; i++) {
                System.arraycopy(g, to + (k + i) * columns, sums[i], 0, width);
            }
            if (rows == 4) {
                addToFour(lanes, sums, a, base, index, k, first, end, x);
            } else {
                for (int i = 0; i < rows; i++) {
                    addToOne(lanes, sums[i], a, base + index.offsets()[k + i], index.rows(), first, end, x);
                }
            }
            for (int i = 0; i < rows; i++) {
                System.arraycopy(sums[i], 0, g, to + (k + i) * columns, width);
            }
        }
    }

    private static void addToFour(
            int lanes, float[][] sums, float[] a, int base, WindowIndex index, int k, int first, int end, float[][] x) {
        int[] rows = index.rows();
        int offset0 = base + index.offsets()[k];
        int offset1 = base + index.offsets()[k + 1];
        int offset2 = base + index.offsets()[k + 2];
        int offset3 = base + index.offsets()[k + 3];
        int m = first;
        for (; m + 2 <= end; m += 2) {
            ScalarLanes.addTwoToFour(
                    lanes,
                    sums,
                    0,
                    a,
                    offset0,
                    offset1,
                    offset2,
                    offset3,
                    rows[m],
                    x[m - first],
                    rows[m + 1],
                    x[m - first + 1]);
        }
        if (m < end) {
            ScalarLanes.addOne(lanes, sums[0], a[offset0 + rows[m]], x[m - first]);
            ScalarLanes.addOne(lanes, sums[1], a[offset1 + rows[m]], x[m - first]);
            ScalarLanes.addOne(lanes, sums[2], a[offset2 + rows[m]], x[m - first]);
            ScalarLanes.addOne(lanes, sums[3], a[offset3 + rows[m]], x[m - first]);
        }
    }

    private static void addToOne(
            int lanes, float[] sum, float[] a, int offset, int[] rows, int first, int end, float[][] x) {
        int m = first;
        for (; m + 4 <= end; m += 4) {
            ScalarLanes.addFour(lanes, sum, a, offset, rows[m], rows[m + 1], rows[m + 2], rows[m + 3], x, m - first);
        }
        for (; m < end; m++) {
            ScalarLanes.addOne(lanes, sum, a[offset + rows[m]], x[m - first]);
        }
    }

    private static void columnsOfG(
            ScalarLanes scratch,
            float[] a,
            int base,
            WindowIndex index,
            int count,
            float[] d,
            int dBase,
            int columns,
            float[] g,
            int gBase) {
        int depth = index.offsets().length;
        int lanes = ScalarLanes.lanes(depth);
        float[][] sums = scratch.sums(columns + 3, lanes);
        for (int n = 0; n < columns; n++) {
            for (int k = 0; k < depth; k++) {
                sums[n][k] = g[gBase + k * columns + n];
            }
        }
        float[][] x = scratch.terms(2, lanes);
        int m = 0;
        for (; m + 2 <= count; m += 2) {
            row(a, base + index.rows()[m], index, x[0]);
            row(a, base + index.rows()[m + 1], index, x[1]);
            addTwoRows(lanes, sums, d, dBase + m * columns, columns, x[0], x[1]);
        }
        if (m < count) {
            row(a, base + index.rows()[m], index, x[0]);
            for (int n = 0; n < columns; n++) {
                ScalarLanes.addOne(lanes, sums[n], d[dBase + m * columns + n], x[0]);
            }
        }
        for (int n = 0; n < columns; n++) {
            for (int k = 0; k < depth; k++) {
                g[gBase + k * columns + n] = sums[n][k];
            }
        }
    }

    private static void row(float[] a, int from, WindowIndex index, float[] x) {
        int length = index.runLength();
        for (int r = 0; r < index.runs().length; r++) {
            System.arraycopy(a, from + index.runs()[r], x, r * length, length);
        }
    }

    /** Where columns come to no multiple of four, the last one is added to arrays that nobody reads. */
    private static void addTwoRows(int lanes, float[][] sums, float[] d, int from, int columns, float[] x, float[] y) {
        for (int n = 0; n < columns; n += 4) {
            ScalarLanes.addTwoToFour(
                    lanes,
                    sums,
                    n,
                    d,
                    n,
                    Math.min(n + 1, columns - 1),
                    Math.min(n + 2, columns - 1),
                    Math.min(n + 3, columns - 1),
                    from,
                    x,
                    from + columns,
                    y);
        }
    }
}
