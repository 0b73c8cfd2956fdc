package inkling.engine.layer;

import java.util.Arrays;

/** Maxima of windows; the first of equal ones counts. */
final class DoubleMaxPool extends DoubleLayer {
    private final Window window;

    DoubleMaxPool(LayerSpec spec, Shape in, Window window) {
        super(spec, in);
        this.window = window;
    }

    @Override
    public double[] forward(double[] p, int offset, double[] x) {
        return Arrays.stream(sides(x)).mapToDouble(cell -> x[cell]).toArray();
    }

    @Override
    public double[] backward(double[] p, int offset, double[] x, double[] dy, double[] gradient) {
        double[] dx = new double[x.length];
        int[] maxima = sides(x);
        for (int i = 0; i < maxima.length; i++) {
            dx[maxima[i]] += dy[i];
        }
        return dx;
    }

    /** The index of each window's first maximum. */
    @Override
    public int[] sides(double[] x) {
        int[] maxima = new int[out.size()];
        Arrays.fill(maxima, -1);
        forEachCell(window, (cell, none, output) -> {
            if (maxima[output] < 0 || x[cell] > x[maxima[output]]) {
                maxima[output] = cell;
            }
        });
        return maxima;
    }
}
