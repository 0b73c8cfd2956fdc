package inkling.engine.kernel;

/**
 * Holds a matrix B of {@code rows} x {@code columns} in the order in which the kernels read it: panels of {@code lanes}
 * columns, in each panel row after row, the last panel filled up with zeros. With it come the start values of a
 * product's columns, which is where a bias goes.
 *
 * <p>Packing costs one pass over the weights a step and makes every read of the innermost loop sequential.
 */
public final class PackedMatrix {
    final int rows;
    final int columns;
    final int lanes;
    /** {@code [panels][rows][lanes]} */
    final float[] values;
    /** {@code [panels][lanes]} */
    final float[] start;

    PackedMatrix(int rows, int columns, int lanes) {
        this.rows = rows;
        this.columns = columns;
        this.lanes = lanes;
        values = new float[panels() * rows * lanes];
        start = new float[panels() * lanes];
    }

    int panels() {
        return (columns + lanes - 1) / lanes;
    }

    /** Copies the rows {@code first} to {@code end - 1} of B from {@code source[offset + row * columns + column]}. */
    public void pack(float[] source, int offset, int first, int end) {
        for (int panel = 0; panel < panels(); panel++) {
            int column = panel * lanes;
            int width = Math.min(lanes, columns - column);
            for (int row = first; row < end; row++) {
                System.arraycopy(source, offset + row * columns + column, values, (panel * rows + row) * lanes, width);
            }
        }
    }

    /**
     * Copies the columns {@code first} to {@code end - 1} of {@code length} rows of B, from row {@code firstRow} on,
     * from the transpose: {@code B[firstRow + i][j] = source[offset + j * length + i]}.
     */
    public void packTransposed(float[] source, int offset, int length, int firstRow, int first, int end) {
        for (int j = first; j < end; j++) {
            int to = ((j / lanes) * rows + firstRow) * lanes + j % lanes;
            int from = offset + j * length;
            for (int i = 0; i < length; i++) {
                values[to + i * lanes] = source[from + i];
            }
        }
    }

    /** Copies the start values of all columns from {@code source[offset + column]}. */
    public void start(float[] source, int offset) {
        System.arraycopy(source, offset, start, 0, columns);
    }
}
