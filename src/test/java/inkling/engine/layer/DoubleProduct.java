package inkling.engine.layer;

import java.util.Arrays;

/** Sums of inputs times weights: a convolution or a dense layer. */
final class DoubleProduct extends DoubleLayer {
    /** {@code null} for a dense layer, which sees everything. */
    private final Window window;

    private final boolean bias;

    /** A convolution. */
    DoubleProduct(Conv2d conv, Shape in) {
        super(conv, in);
        window = conv.window();
        bias = conv.bias();
    }

    /** A dense layer. */
    DoubleProduct(Dense dense, Shape in) {
        super(dense, in);
        window = null;
        bias = true;
    }

    @Override
    public double[] forward(double[] p, int offset, double[] x) {
        double[] y = new double[out.size()];
        if (bias) {
            Arrays.setAll(y, i -> p[biasOffset(offset) + i % out.channels()]);
        }
        forEachProduct((input, weight, output) -> y[output] += x[input] * p[offset + weight]);
        return y;
    }

    @Override
    public double[] backward(double[] p, int offset, double[] x, double[] dy, double[] gradient) {
        double[] dx = new double[x.length];
        for (int i = 0; bias && i < dy.length; i++) {
            gradient[biasOffset(offset) + i % out.channels()] += dy[i];
        }
        forEachProduct((input, weight, output) -> {
            dx[input] += dy[output] * p[offset + weight];
            gradient[offset + weight] += dy[output] * x[input];
        });
        return dx;
    }

    private int biasOffset(int offset) {
        return offset + parameterCount() - out.channels();
    }

    /** Visits each product of an input and a weight that is added to an output. */
    private void forEachProduct(Visitor product) {
        int filters = out.channels();
        if (window != null) {
            forEachPixel(window, (pixel, cell, position) -> {
                for (int c = 0; c < in.channels(); c++) {
                    for (int f = 0; f < filters; f++) {
                        product.visit(
                                pixel * in.channels() + c,
                                (cell * in.channels() + c) * filters + f,
                                position * filters + f);
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
}
