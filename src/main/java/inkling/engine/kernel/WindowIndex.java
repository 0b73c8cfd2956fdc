package inkling.engine.kernel;

/**
 * Indexes what a window sees at each of its places, as rows of a matrix that is never written down: element k of row m
 * lies at {@code rows[m] + offsets[k]} of some array. It is what im2col would copy together, as two short tables
 * (Dukhan: "The Indirect Convolution Algorithm", 2019, has the idea). The offsets consist of runs of equal length along
 * which they rise by one: {@code offsets[r * runLength + t] = runs[r] + t}.
 *
 * @param rows where each row begins
 * @param runs where each run begins within a row
 * @param offsets the same with every element named
 * @param consecutiveRows how many rows, from each multiple of this number on, begin one value after the other: a line
 *     of single-channel pixels that the window takes with stride 1; otherwise 1
 * @param rowGrid the rows again, as positions at equal distances
 */
public record WindowIndex(int[] rows, int[] runs, int runLength, int[] offsets, int consecutiveRows, RowGrid rowGrid) {
    /**
     * Tells where rows begin, as positions at equal distances: {@code rows[m] = lowest + positions[m] * spacing}. The
     * rows of one picture lie so, with some positions left out at the right-hand edge; the next position sees the same
     * values one step later.
     */
    public record RowGrid(int lowest, int spacing, int[] positions) {
        static RowGrid of(int[] rows) {
            int lowest = rows.length == 0 ? 0 : rows[0];
            for (int row : rows) {
                lowest = Math.min(lowest, row);
            }
            int divisor = 0;
            for (int row : rows) {
                divisor = greatestCommonDivisor(row - lowest, divisor);
            }
            int spacing = Math.max(1, divisor);
            int[] positions = new int[rows.length];
            for (int i = 0; i < positions.length; i++) {
                positions[i] = (rows[i] - lowest) / spacing;
            }
            return new RowGrid(lowest, spacing, positions);
        }

        private static int greatestCommonDivisor(int a, int b) {
            return b == 0 ? a : greatestCommonDivisor(b, a % b);
        }
    }

    /** Makes rows that begin at these places and consist of these runs. */
    public static WindowIndex of(int[] rows, int[] runs, int runLength) {
        int[] offsets = new int[runs.length * runLength];
        for (int i = 0; i < offsets.length; i++) {
            offsets[i] = runs[i / runLength] + i % runLength;
        }
        return new WindowIndex(rows, runs, runLength, offsets, consecutiveRows(rows), RowGrid.of(rows));
    }

    private static int consecutiveRows(int[] rows) {
        int length = 1;
        while (length < rows.length && rows[length] == rows[length - 1] + 1) {
            length++;
        }
        for (int i = 0; i < rows.length; i++) {
            if (i % length > 0 && rows[i] != rows[i - 1] + 1) {
                return 1;
            }
        }
        return length;
    }

    /** Makes {@code count} rows of {@code length} values, one behind the other: an ordinary matrix. */
    public static WindowIndex matrix(int count, int length) {
        int[] rows = new int[count];
        for (int i = 0; i < count; i++) {
            rows[i] = i * length;
        }
        return of(rows, new int[] {0}, length);
    }

    /**
     * Makes a row of what a window sees at each of its places over a grid, line by line.
     *
     * @param height how many places the window takes downwards, and {@code width} across
     * @param stride grid positions from one place to the next
     * @param windowHeight grid rows that the window sees, and {@code windowWidth} columns
     * @param gridWidth columns of the grid
     * @param channels values at each grid position
     */
    public static WindowIndex windows(
            int height, int width, int stride, int windowHeight, int windowWidth, int gridWidth, int channels) {
        int[] runs = new int[windowHeight];
        for (int i = 0; i < windowHeight; i++) {
            runs[i] = i * gridWidth * channels;
        }
        return of(places(height, width, stride, gridWidth, channels), runs, windowWidth * channels);
    }

    /** As {@link #windows}, but only the first channel of each of the window's cells: every run is one value. */
    public static WindowIndex cells(
            int height, int width, int stride, int windowHeight, int windowWidth, int gridWidth, int channels) {
        int[] runs = new int[windowHeight * windowWidth];
        for (int i = 0; i < runs.length; i++) {
            runs[i] = (i / windowWidth * gridWidth + i % windowWidth) * channels;
        }
        return of(places(height, width, stride, gridWidth, channels), runs, 1);
    }

    private static int[] places(int height, int width, int stride, int gridWidth, int channels) {
        int[] rows = new int[height * width];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = (i / width * gridWidth + i % width) * stride * channels;
        }
        return rows;
    }
}
