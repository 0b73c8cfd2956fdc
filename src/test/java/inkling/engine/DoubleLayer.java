package inkling.engine;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/** One layer on one sample in double precision and plain loops: what the engine's float arithmetic is measured against. */
final class DoubleLayer {
    private final LayerSpec spec;
    private final Shape in;
    private final Shape out;

    DoubleLayer(LayerSpec spec, Shape in) {
        this.spec = spec;
        this.in = in;
        out = spec.output(in);
    }

    int outSize() {
        return out.size();
    }

    int parameterCount() {
        return spec.parameters(in).stream().mapToInt(p -> (int) p.size()).sum();
    }

    /** A product of an input and a weight that is added to an output; all three are indices. */
    private interface Product {
        void visit(int input, int weight, int output);
    }

    /** @param p the layer's parameters from {@code offset} on, weights before bias */
    double[] forward(double[] p, int offset, double[] x) {
        double[] y = new double[out.size()];
        if (spec instanceof LayerSpec.Relu) {
            Arrays.setAll(y, i -> x[i] > 0 ? x[i] : 0);
        } else if (spec instanceof LayerSpec.MaxPool pool) {
            int[] maxima = firstMaxima(pool.window(), x);
            Arrays.setAll(y, i -> x[maxima[i]]);
        } else if (averageWindow() != null) {
            int[] cells = cellCounts(averageWindow());
            forEachCell(averageWindow(), (cell, none, output) -> y[output] += x[cell] / cells[output]);
        } else if (isNormalisation()) {
            double[] normalised = normalised(x);
            int shift = offset + in.channels();
            Arrays.setAll(y, i -> p[offset + channel(i)] * normalised[i] + p[shift + channel(i)]);
        } else if (!hasBias()) {
            forEachProduct((input, weight, output) -> y[output] += x[input] * p[offset + weight]);
        } else {
            int bias = offset + parameterCount() - out.channels();
            Arrays.setAll(y, i -> p[bias + i % out.channels()]);
            forEachProduct((input, weight, output) -> y[output] += x[input] * p[offset + weight]);
        }
        return y;
    }

    /** Adds to {@code gradient} from {@code offset} on and returns the gradient by the input. */
    double[] backward(double[] p, int offset, double[] x, double[] dy, double[] gradient) {
        double[] dx = new double[x.length];
        if (spec instanceof LayerSpec.Relu) {
            Arrays.setAll(dx, i -> x[i] > 0 ? dy[i] : 0);
        } else if (spec instanceof LayerSpec.MaxPool pool) {
            int[] maxima = firstMaxima(pool.window(), x);
            for (int i = 0; i < maxima.length; i++) {
                dx[maxima[i]] += dy[i];
            }
        } else if (averageWindow() != null) {
            int[] cells = cellCounts(averageWindow());
            forEachCell(averageWindow(), (cell, none, output) -> dx[cell] += dy[output] / cells[output]);
        } else if (isNormalisation()) {
            normalisationBackward(p, offset, x, dy, gradient, dx);
        } else {
            int bias = offset + parameterCount() - out.channels();
            for (int i = 0; hasBias() && i < dy.length; i++) {
                gradient[bias + i % out.channels()] += dy[i];
            }
            forEachProduct((input, weight, output) -> {
                dx[input] += dy[output] * p[offset + weight];
                gradient[offset + weight] += dy[output] * x[input];
            });
        }
        return dx;
    }

    private boolean hasBias() {
        return !(spec instanceof LayerSpec.Conv2d conv) || conv.bias();
    }

    /** {@code null} for a layer that is no average pooling. */
    private Window averageWindow() {
        if (spec instanceof LayerSpec.GlobalAveragePool) {
            return new Window(in.height(), in.width(), 1, Padding.VALID);
        }
        return spec instanceof LayerSpec.AveragePool pool ? pool.window() : null;
    }

    private boolean isNormalisation() {
        return spec instanceof LayerSpec.BatchNorm || spec instanceof LayerSpec.GroupNorm;
    }

    private int channel(int index) {
        return index % in.channels();
    }

    /** Which values have their mean and variance in common. For batch normalisation the one sample is the whole shard. */
    private int group(int index) {
        int groups = spec instanceof LayerSpec.GroupNorm norm ? norm.groups() : in.channels();
        return channel(index) / (in.channels() / groups);
    }

    /** The mean over each group of a value for each index. */
    private double[] means(IntToDoubleFunction value) {
        double[] sums = new double[in.channels()];
        int[] counts = new int[in.channels()];
        for (int i = 0; i < in.size(); i++) {
            sums[group(i)] += value.applyAsDouble(i);
            counts[group(i)]++;
        }
        Arrays.setAll(sums, g -> sums[g] / Math.max(1, counts[g]));
        return sums;
    }

    private double[] deviations(double[] x) {
        double[] mean = means(i -> x[i]);
        double[] deviations = means(i -> (x[i] - mean[group(i)]) * (x[i] - mean[group(i)]));
        double epsilon =
                spec instanceof LayerSpec.BatchNorm norm ? norm.epsilon() : ((LayerSpec.GroupNorm) spec).epsilon();
        Arrays.setAll(deviations, g -> Math.sqrt(deviations[g] + epsilon));
        return deviations;
    }

    private double[] normalised(double[] x) {
        double[] mean = means(i -> x[i]);
        double[] deviation = deviations(x);
        double[] normalised = new double[x.length];
        Arrays.setAll(normalised, i -> (x[i] - mean[group(i)]) / deviation[group(i)]);
        return normalised;
    }

    private void normalisationBackward(
            double[] p, int offset, double[] x, double[] dy, double[] gradient, double[] dx) {
        double[] normalised = normalised(x);
        double[] deviation = deviations(x);
        double[] d = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            gradient[offset + channel(i)] += dy[i] * normalised[i];
            gradient[offset + in.channels() + channel(i)] += dy[i];
            d[i] = dy[i] * p[offset + channel(i)];
        }
        double[] byMean = means(i -> d[i]);
        double[] byDeviation = means(i -> d[i] * normalised[i]);
        Arrays.setAll(dx, i -> (d[i] - byMean[group(i)] - normalised[i] * byDeviation[group(i)]) / deviation[group(i)]);
    }

    /** On which side of each of its kinks the layer is: differences across a kink say nothing about a gradient. */
    int[] sides(double[] x) {
        if (spec instanceof LayerSpec.Relu) {
            return Arrays.stream(x).mapToInt(value -> value > 0 ? 1 : 0).toArray();
        } else if (spec instanceof LayerSpec.MaxPool pool) {
            return firstMaxima(pool.window(), x);
        }
        return new int[0];
    }

    private int[] firstMaxima(Window window, double[] x) {
        int[] maxima = new int[out.size()];
        Arrays.fill(maxima, -1);
        forEachCell(window, (cell, none, output) -> {
            if (maxima[output] < 0 || x[cell] > x[maxima[output]]) {
                maxima[output] = cell;
            }
        });
        return maxima;
    }

    private int[] cellCounts(Window window) {
        int[] counts = new int[out.size()];
        forEachCell(window, (cell, none, output) -> counts[output]++);
        return counts;
    }

    private void forEachProduct(Product product) {
        if (spec instanceof LayerSpec.Conv2d conv) {
            forEachPixel(conv.window(), (pixel, cell, position) -> {
                for (int c = 0; c < in.channels(); c++) {
                    for (int f = 0; f < conv.filters(); f++) {
                        product.visit(
                                pixel * in.channels() + c,
                                (cell * in.channels() + c) * conv.filters() + f,
                                position * conv.filters() + f);
                    }
                }
            });
        } else {
            for (int i = 0; i < in.size(); i++) {
                for (int u = 0; u < out.size(); u++) {
                    product.visit(i, i * out.size() + u, u);
                }
            }
        }
    }

    private void forEachCell(Window window, Product visitor) {
        forEachPixel(window, (pixel, cell, position) -> {
            for (int c = 0; c < in.channels(); c++) {
                visitor.visit(pixel * in.channels() + c, cell, position * in.channels() + c);
            }
        });
    }

    /** Visits (input pixel, cell of the window, output pixel) for each cell inside the input. */
    private void forEachPixel(Window window, Product visitor) {
        Axis v = Axis.vertical(in, window);
        Axis h = Axis.horizontal(in, window);
        for (int y = 0; y < v.out(); y++) {
            for (int x = 0; x < h.out(); x++) {
                for (int i = 0; i < v.window(); i++) {
                    for (int j = 0; j < h.window(); j++) {
                        int row = v.under(y, i);
                        int column = h.under(x, j);
                        if (v.isInside(row) && h.isInside(column)) {
                            visitor.visit(row * in.width() + column, i * h.window() + j, y * h.out() + x);
                        }
                    }
                }
            }
        }
    }
}
