package inkling.engine.kernel;

import java.util.Arrays;

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
 * A convolution's columns of A are never gathered one value at a time: its picture is transposed once, channel by
 * channel, and a column of A then is a stretch of one channel. The positions between a picture's lines that are no rows
 * of A go along unused.
 */
final class ScalarProducts {
    /** With so many columns they are the lanes, however many rows there are. */
    private static final int MANY_COLUMNS = 64;

    /** So many sums stay in a processor's nearest cache, with what is added to them. */
    private static final int NEAR = 8192;

    private static final int MOST_LANES = 512;

    /** Rows of B, and of C, that are worked on at a time. */
    private static final int ROWS = 16;

    /** Rows of C that are written, eight columns after the other, before the next. */
    private static final int WRITTEN = 64;

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
            int positions = 0;
            for (int m = 0; m < count; m++) {
                positions = Math.max(positions, index.rowGrid().positions()[m] + 1);
            }
            int blocks =
                    ScalarLanes.blocks(positions, Math.max(ScalarLanes.LEAST, Math.min(MOST_LANES, NEAR / b.columns)));
            for (int i = 0; i < blocks; i++) {
                int first = positions * i / blocks;
                rowsAsLanes(scratch, a, base, index, count, first, positions * (i + 1) / blocks - first, b, c, cBase);
            }
        }
    }

    /** The columns {@code column} to {@code column + width - 1} of the rows {@code first} to {@code end - 1} of C. */
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

    /** All rows of C that lie at the positions {@code first} to {@code first + size - 1} of the grid of rows. */
    private static void rowsAsLanes(
            ScalarLanes scratch,
            float[] a,
            int base,
            WindowIndex index,
            int count,
            int first,
            int size,
            PackedMatrix b,
            float[] c,
            int cBase) {
        int lanes = ScalarLanes.lanes(size);
        float[][] sums = scratch.sums(b.columns + 3, lanes);
        for (int n = 0; n < b.columns; n++) {
            Arrays.fill(sums[n], 0, lanes, b.start[n]);
        }
        WindowIndex.RowGrid grid = index.rowGrid();
        int spacing = grid.spacing();
        int from = base + grid.lowest() + first * spacing;
        int reach = reach(index.offsets()) / spacing;
        float[][] channels = scratch.channels(reach == 0 ? 0 : spacing, size + reach);
        if (reach > 0) {
            transpose(a, from, spacing, channels, size + reach);
        }
        float[][] x = scratch.terms(2, lanes);
        int k = 0;
        for (; k + 2 <= b.rows; k += 2) {
            column(a, from, spacing, index.offsets()[k], channels, reach, x[0], size);
            column(a, from, spacing, index.offsets()[k + 1], channels, reach, x[1], size);
            addTwoColumns(lanes, sums, b, k, x[0], x[1]);
        }
        if (k < b.rows) {
            column(a, from, spacing, index.offsets()[k], channels, reach, x[0], size);
            for (int n = 0; n < b.columns; n++) {
                ScalarLanes.addOne(lanes, sums[n], b.values[k * b.columns + n], x[0]);
            }
        }
        for (int m = 0; m < count; m += WRITTEN) {
            int end = Math.min(count, m + WRITTEN);
            for (int n = 0; n < b.columns; n += 8) {
                int column = Math.max(0, Math.min(n, b.columns - 8));
                ScalarBlocks.scatter8(sums, column, b.columns, grid.positions(), first, size, m, end, c, cBase);
            }
        }
    }

    /** Where columns of C come to no multiple of four, the last one's weights are used for arrays that nobody reads. */
    private static void addTwoColumns(int lanes, float[][] sums, PackedMatrix b, int k, float[] x, float[] y) {
        int columns = b.columns;
        for (int n = 0; n < columns; n += 4) {
            ScalarLanes.addTwoToFour(
                    lanes,
                    sums,
                    n,
                    b.values,
                    n,
                    Math.min(n + 1, columns - 1),
                    Math.min(n + 2, columns - 1),
                    Math.min(n + 3, columns - 1),
                    k * columns,
                    x,
                    (k + 1) * columns,
                    y);
        }
    }

    private static int reach(int[] offsets) {
        int most = 0;
        for (int offset : offsets) {
            most = Math.max(most, offset);
        }
        return most;
    }

    /** Channel by channel what lies at each place, as far as there is something. */
    private static void transpose(float[] a, int from, int spacing, float[][] channels, int size) {
        for (int channel = 0; channel < spacing; channel++) {
            int inside = ScalarLanes.blocks(a.length - from - channel, spacing);
            gather(a, from + channel, spacing, channels[channel], Math.min(size, inside));
        }
    }

    private static void gather(float[] a, int from, int step, float[] x, int size) {
        for (int i = 0; i < size; i++) {
            x[i] = a[from + i * step];
        }
    }

    /** One column of A, with the positions that are no rows. */
    private static void column(
            float[] a, int from, int spacing, int offset, float[][] channels, int reach, float[] x, int size) {
        if (reach == 0) {
            gather(a, from + offset, spacing, x, size);
        } else {
            System.arraycopy(channels[offset % spacing], offset / spacing, x, 0, size);
        }
    }
}
