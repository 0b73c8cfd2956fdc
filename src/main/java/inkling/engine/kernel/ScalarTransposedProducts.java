package inkling.engine.kernel;

import java.util.Arrays;

/**
 * Computes products of many rows and few columns in plain Java, such as a convolution's: the lanes of {@link
 * ScalarLanes} are C's rows. {@link ScalarProducts} shows it beside the other way.
 *
 * <p>A convolution's columns of A are never gathered one value at a time: its picture is transposed once, channel by
 * channel, and a column of A then is a stretch of one channel. The positions between a picture's lines that are no rows
 * of A go along unused.
 */
final class ScalarTransposedProducts {
    /** So many sums stay in a processor's nearest cache, with what is added to them. */
    private static final int NEAR = 8192;

    private static final int MOST_LANES = 512;

    /** Rows of C that are written, eight columns after the other, before the next. */
    private static final int WRITTEN = 64;

    private ScalarTransposedProducts() {}

    static void multiply(
            ScalarLanes scratch,
            float[] a,
            int base,
            WindowIndex index,
            int count,
            PackedMatrix b,
            float[] c,
            int cBase) {
        int positions = 0;
        for (int m = 0; m < count; m++) {
            positions = Math.max(positions, index.rowGrid().positions()[m] + 1);
        }
        int most = Math.max(ScalarLanes.LEAST, Math.min(MOST_LANES, NEAR / b.columns));
        int blocks = ScalarLanes.blocks(positions, most);
        for (int i = 0; i < blocks; i++) {
            int first = positions * i / blocks;
            multiply(scratch, a, base, index, count, first, positions * (i + 1) / blocks - first, b, c, cBase);
        }
    }

    /**
     * Computes all rows of C that lie at the positions {@code first} to {@code first + size - 1} of the grid of rows.
     */
    private static void multiply(
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
        write(sums, b.columns, grid.positions(), first, size, count, c, cBase);
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

    /** Writes all columns of C, from the sums at the positions that are rows. */
    private static void write(
            float[][] sums, int columns, int[] positions, int first, int size, int count, float[] c, int cBase) {
        for (int m = 0; m < count; m += WRITTEN) {
            int end = Math.min(count, m + WRITTEN);
            for (int n = 0; n < columns; n += 8) {
                int column = Math.max(0, Math.min(n, columns - 8));
                ScalarBlocks.scatter8(sums, column, columns, positions, first, size, m, end, c, cBase);
            }
        }
    }

    private static int reach(int[] offsets) {
        int most = 0;
        for (int offset : offsets) {
            most = Math.max(most, offset);
        }
        return most;
    }

    /** Copies channel by channel what lies at each position, as far as there is something. */
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

    /** Copies one column of A, with the positions that are no rows. */
    private static void column(
            float[] a, int from, int spacing, int offset, float[][] channels, int reach, float[] x, int size) {
        if (reach == 0) {
            gather(a, from + offset, spacing, x, size);
        } else {
            System.arraycopy(channels[offset % spacing], offset / spacing, x, 0, size);
        }
    }
}
