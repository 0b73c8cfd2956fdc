package inkling.engine.layer;

/** Means of windows, over the cells inside the input. */
final class DoubleAveragePool extends DoubleLayer {
    private final Window window;
    private final int[] cells;

    DoubleAveragePool(LayerSpec spec, Shape in, Window window) {
        super(spec, in);
        this.window = window;
        cells = new int[out.size()];
        forEachCell(window, (cell, none, output) -> cells[output]++);
    }

    @Override
    public double[] forward(double[] p, int offset, double[] x) {
        double[] y = new double[out.size()];
        forEachCell(window, (cell, none, output) -> y[output] += x[cell] / cells[output]);
        return y;
    }

    @Override
    public double[] backward(double[] p, int offset, double[] x, double[] dy, double[] gradient) {
        double[] dx = new double[x.length];
        forEachCell(window, (cell, none, output) -> dx[cell] += dy[output] / cells[output]);
        return dx;
    }
}
