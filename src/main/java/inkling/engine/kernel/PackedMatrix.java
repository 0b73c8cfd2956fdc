package inkling.engine.kernel;

/**
 * A matrix B of {@code rows} x {@code columns} in the order in which the kernels read it: panels of {@code lanes} columns, in
 * each panel row after row, the last panel filled up with zeros. With it come the start values of a product's columns, which
 * is where a bias goes.
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

    /** Takes B from {@code source[offset + row * columns + column]}. */
    public void pack(float[] source, int offset) {
        for (int panel = 0; panel < panels(); panel++) {
            int first = panel * lanes;
            int width = Math.min(lanes, columns - first);
            for (int row = 0; row < rows; row++) {
                System.arraycopy(source, offset + row * columns + first, values, (panel * rows + row) * lanes, width);
            }
        }
    }

    /**
     * Takes rows {@code firstRow} to {@code firstRow + columnsOfSource - 1} of B from the transpose of a matrix of
     * {@code columns} rows: {@code B[firstRow + i][j] = source[offset + j * columnsOfSource + i]}.
     */
    public void packTransposed(float[] source, int offset, int columnsOfSource, int firstRow) {
        for (int j = 0; j < columns; j++) {
            int to = ((j / lanes) * rows + firstRow) * lanes + j % lanes;
            int from = offset + j * columnsOfSource;
            for (int i = 0; i < columnsOfSource; i++) {
                values[to + i * lanes] = source[from + i];
            }
        }
    }

    /** Takes the start values of all columns from {@code source[offset + column]}. */
    public void start(float[] source, int offset) {
        System.arraycopy(source, offset, start, 0, columns);
    }
}
