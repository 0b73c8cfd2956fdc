package inkling.engine.kernel;

import java.util.Arrays;

/**
 * Products C = A B + start in plain Java. The lanes of {@link PlainLanes} are either C's columns or its rows, whichever makes
 * long loops:
 *
 * <pre>
 *   many columns (dense layers)                   few columns, many rows (convolutions)
 *
 *              B: 16 rows, copied                     four columns of A      B
 *             [ ------ lanes ------ ]                 |  |  |  |         [ f0 ... ]
 *             [ ------ lanes ------ ]                 l  l  l  l         [ f1 ... ]
 *      A             ...                              a  a  a  a         [ f2 ... ]
 *   f0 f1 ...                                         n  n  n  n         [ f3 ... ]
 *   f0 f1 ... [ ------ sums ------- ]                 e  e  e  e          |
 *                                                     |  |  |  |         sums of each column, transposed
 * </pre>
 *
 * A convolution's columns of A are never gathered one value at a time: its picture is transposed once, channel by channel, and
 * a column of A then is a stretch of one channel. The places between a picture's lines that are no rows of A go along unused.
 */
final class PlainProducts {
    /** With so many columns they are the lanes, however many rows there are. */
    private static final int MANY_COLUMNS = 64;

    /** So many sums stay in a processor's nearest cache, with what is added to them. */
    private static final int NEAR = 8192;

    private static final int MOST_LANES = 512;
    private static final int ROWS = 16;

    private PlainProducts() {}

    static void multiply(float[] a, int base, Patches patches, int count, PackedMatrix b, float[] c, int cBase) {
        if (b.columns >= MANY_COLUMNS || b.columns >= count) {
            for (int m = 0; m < count; m += ROWS) {
                columnsAsLanes(a, base, patches, m, Math.min(count, m + ROWS), b, c, cBase);
            }
        } else {
            int places = 0;
            for (int m = 0; m < count; m++) {
                places = Math.max(places, patches.ladder().steps()[m] + 1);
            }
            int blocks = PlainLanes.blocks(places, Math.max(PlainLanes.LEAST, Math.min(MOST_LANES, NEAR / b.columns)));
            for (int i = 0; i < blocks; i++) {
                rowsAsLanes(a, base, patches, count, places * i / blocks, places * (i + 1) / blocks, b, c, cBase);
            }
        }
    }

    private static void columnsAsLanes(
            float[] a, int base, Patches patches, int first, int end, PackedMatrix b, float[] c, int cBase) {
        int blocks = PlainLanes.blocks(b.columns, MOST_LANES);
        for (int i = 0; i < blocks; i++) {
            int column = b.columns * i / blocks;
            int width = b.columns * (i + 1) / blocks - column;
            int lanes = PlainLanes.lanes(width);
            float[][] sums = PlainLanes.ofThread().sums(ROWS, lanes);
            for (int m = first; m < end; m++) {
                System.arraycopy(b.start, column, sums[m - first], 0, width);
            }
            float[][] x = PlainLanes.ofThread().terms(ROWS, lanes);
            for (int k = 0; k < b.rows; k += ROWS) {
                int depth = Math.min(ROWS, b.rows - k);
                for (int j = 0; j < depth; j++) {
                    System.arraycopy(b.values, (k + j) * b.columns + column, x[j], 0, width);
                }
                for (int m = first; m < end; m++) {
                    addRows(lanes, sums[m - first], a, base + patches.rows()[m], patches.offsets(), k, depth, x);
                }
            }
            for (int m = first; m < end; m++) {
                System.arraycopy(sums[m - first], 0, c, cBase + m * b.columns + column, width);
            }
        }
    }

    private static void addRows(
            int lanes, float[] sum, float[] a, int row, int[] offsets, int k, int depth, float[][] x) {
        int j = 0;
        for (; j + 4 <= depth; j += 4) {
            PlainLanes.addFour(
                    lanes,
                    sum,
                    a[row + offsets[k + j]],
                    x[j],
                    a[row + offsets[k + j + 1]],
                    x[j + 1],
                    a[row + offsets[k + j + 2]],
                    x[j + 2],
                    a[row + offsets[k + j + 3]],
                    x[j + 3]);
        }
        for (; j < depth; j++) {
            PlainLanes.addOne(lanes, sum, a[row + offsets[k + j]], x[j]);
        }
    }

    /** All rows of C that lie at the places {@code first} to {@code end - 1} of the ladder. */
    private static void rowsAsLanes(
            float[] a,
            int base,
            Patches patches,
            int count,
            int first,
            int end,
            PackedMatrix b,
            float[] c,
            int cBase) {
        Patches.Ladder ladder = patches.ladder();
        int size = end - first;
        int lanes = PlainLanes.lanes(size);
        PlainLanes scratch = PlainLanes.ofThread();
        float[][] sums = scratch.sums(b.columns, lanes);
        for (int n = 0; n < b.columns; n++) {
            Arrays.fill(sums[n], 0, lanes, b.start[n]);
        }
        int from = base + ladder.lowest() + first * ladder.height();
        int reach = reach(patches.offsets()) / ladder.height();
        float[][] channels = scratch.channels(reach == 0 ? 0 : ladder.height(), size + reach);
        if (reach > 0) {
            transpose(a, from, ladder.height(), channels, size + reach);
        }
        float[][] x = scratch.terms(4, lanes);
        int k = 0;
        for (; k + 4 <= b.rows; k += 4) {
            for (int i = 0; i < 4; i++) {
                column(a, from, ladder.height(), patches.offsets()[k + i], channels, reach, x[i], size);
            }
            addFourColumns(lanes, sums, b, k, x[0], x[1], x[2], x[3]);
        }
        for (; k < b.rows; k++) {
            column(a, from, ladder.height(), patches.offsets()[k], channels, reach, x[0], size);
            for (int n = 0; n < b.columns; n++) {
                PlainLanes.addOne(lanes, sums[n], b.values[k * b.columns + n], x[0]);
            }
        }
        for (int n = 0; n < b.columns; n++) {
            scatter(sums[n], ladder.steps(), first, size, count, c, cBase + n, b.columns);
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
    private static void transpose(float[] a, int from, int height, float[][] channels, int size) {
        for (int channel = 0; channel < height; channel++) {
            int inside = PlainLanes.blocks(a.length - from - channel, height);
            gather(a, from + channel, height, channels[channel], Math.min(size, inside));
        }
    }

    private static void gather(float[] a, int from, int step, float[] x, int size) {
        for (int i = 0; i < size; i++) {
            x[i] = a[from + i * step];
        }
    }

    /** One column of A, with the places that are no rows. */
    private static void column(
            float[] a, int from, int height, int offset, float[][] channels, int reach, float[] x, int size) {
        if (reach == 0) {
            gather(a, from + offset, height, x, size);
        } else {
            System.arraycopy(channels[offset % height], offset / height, x, 0, size);
        }
    }

    private static void addFourColumns(
            int lanes, float[][] sums, PackedMatrix b, int k, float[] x0, float[] x1, float[] x2, float[] x3) {
        int columns = b.columns;
        float[] f = b.values;
        for (int n = 0; n < columns; n++) {
            int at = k * columns + n;
            PlainLanes.addFour(
                    lanes,
                    sums[n],
                    f[at],
                    x0,
                    f[at + columns],
                    x1,
                    f[at + 2 * columns],
                    x2,
                    f[at + 3 * columns],
                    x3);
        }
    }

    /** Writes the sums at the places that are rows into a column of C. */
    private static void scatter(
            float[] sum, int[] steps, int first, int size, int count, float[] c, int to, int columns) {
        for (int m = 0; m < count; m++) {
            int place = steps[m] - first;
            if (place >= 0 && place < size) {
                c[to + m * columns] = sum[place];
            }
        }
    }
}
