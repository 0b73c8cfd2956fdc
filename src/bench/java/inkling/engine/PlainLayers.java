package inkling.engine;

import inkling.engine.layer.Shape;
import inkling.engine.layer.Window;

/**
 * Convolution and max pooling as everybody writes them first, one loop inside the other; arrays are {@code [n][h][w][c]}, weights
 * {@code [kh][kw][cIn][cOut]} with the bias behind.
 */
final class PlainLayers {
    private PlainLayers() {}

    static void convolution(Window.Placement at, int filters, int count, float[] in, float[] weights, float[] out) {
        Shape shape = at.in();
        Window window = at.window();
        int bias = window.height() * window.width() * shape.channels() * filters;
        int to = 0;
        for (int n = 0; n < count; n++) {
            for (int y = 0; y < at.outHeight(); y++) {
                for (int x = 0; x < at.outWidth(); x++) {
                    for (int f = 0; f < filters; f++) {
                        float sum = weights[bias + f];
                        for (int i = 0; i < window.height(); i++) {
                            for (int j = 0; j < window.width(); j++) {
                                int row = y * window.stride() + i - at.top();
                                int column = x * window.stride() + j - at.left();
                                if (row < 0 || row >= shape.height() || column < 0 || column >= shape.width()) {
                                    continue;
                                }
                                int pixel = ((n * shape.height() + row) * shape.width() + column) * shape.channels();
                                int weight = (i * window.width() + j) * shape.channels() * filters + f;
                                for (int c = 0; c < shape.channels(); c++) {
                                    sum += in[pixel + c] * weights[weight + c * filters];
                                }
                            }
                        }
                        out[to++] = sum;
                    }
                }
            }
        }
    }

    /** Adds to both gradients. */
    static void convolutionBackward(
            Window.Placement at,
            int filters,
            int count,
            float[] in,
            float[] weights,
            float[] dOut,
            float[] dIn,
            float[] dWeights) {
        Shape shape = at.in();
        Window window = at.window();
        int bias = window.height() * window.width() * shape.channels() * filters;
        int from = 0;
        for (int n = 0; n < count; n++) {
            for (int y = 0; y < at.outHeight(); y++) {
                for (int x = 0; x < at.outWidth(); x++) {
                    for (int f = 0; f < filters; f++) {
                        float d = dOut[from++];
                        dWeights[bias + f] += d;
                        for (int i = 0; i < window.height(); i++) {
                            for (int j = 0; j < window.width(); j++) {
                                int row = y * window.stride() + i - at.top();
                                int column = x * window.stride() + j - at.left();
                                if (row < 0 || row >= shape.height() || column < 0 || column >= shape.width()) {
                                    continue;
                                }
                                int pixel = ((n * shape.height() + row) * shape.width() + column) * shape.channels();
                                int weight = (i * window.width() + j) * shape.channels() * filters + f;
                                for (int c = 0; c < shape.channels(); c++) {
                                    dIn[pixel + c] += weights[weight + c * filters] * d;
                                    dWeights[weight + c * filters] += in[pixel + c] * d;
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    /** Without padding. */
    static void maxPool(Window.Placement at, int count, float[] in, float[] out) {
        int to = 0;
        for (int n = 0; n < count; n++) {
            for (int y = 0; y < at.outHeight(); y++) {
                for (int x = 0; x < at.outWidth(); x++) {
                    for (int c = 0; c < at.in().channels(); c++) {
                        out[to++] = in[maximum(at, n, y, x, c, in)];
                    }
                }
            }
        }
    }

    /** Adds to the gradient. */
    static void maxPoolBackward(Window.Placement at, int count, float[] in, float[] dOut, float[] dIn) {
        int from = 0;
        for (int n = 0; n < count; n++) {
            for (int y = 0; y < at.outHeight(); y++) {
                for (int x = 0; x < at.outWidth(); x++) {
                    for (int c = 0; c < at.in().channels(); c++) {
                        dIn[maximum(at, n, y, x, c, in)] += dOut[from++];
                    }
                }
            }
        }
    }

    private static int maximum(Window.Placement at, int n, int y, int x, int c, float[] in) {
        Shape shape = at.in();
        Window window = at.window();
        int best = -1;
        for (int i = 0; i < window.height(); i++) {
            for (int j = 0; j < window.width(); j++) {
                int row = y * window.stride() + i;
                int column = x * window.stride() + j;
                int cell = ((n * shape.height() + row) * shape.width() + column) * shape.channels() + c;
                if (best < 0 || in[cell] > in[best]) {
                    best = cell;
                }
            }
        }
        return best;
    }
}
