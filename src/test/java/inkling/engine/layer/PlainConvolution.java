package inkling.engine.layer;

/** Convolution as seven plain loops with fused multiply-adds in the order that the engine promises. */
final class PlainConvolution {
    private final Axis v;
    private final Axis h;
    private final int channels;
    private final int filters;
    private final int count;

    PlainConvolution(Conv2d spec, Shape in, int count) {
        v = Axis.vertical(in, spec.window());
        h = Axis.horizontal(in, spec.window());
        channels = in.channels();
        filters = spec.filters();
        this.count = count;
    }

    int outSize() {
        return v.out() * h.out() * filters;
    }

    float[] forward(float[] in, float[] weights, float[] bias) {
        float[] out = new float[count * outSize()];
        for (int n = 0; n < count; n++) {
            for (int y = 0; y < v.out(); y++) {
                for (int x = 0; x < h.out(); x++) {
                    for (int f = 0; f < filters; f++) {
                        float sum = bias[f];
                        for (int i = 0; i < v.window(); i++) {
                            for (int j = 0; j < h.window(); j++) {
                                for (int c = 0; c < channels; c++) {
                                    float pixel = pixel(in, n, v.under(y, i), h.under(x, j), c);
                                    sum = Math.fma(pixel, weights[weight(i, j, c, f)], sum);
                                }
                            }
                        }
                        out[out(n, y, x, f)] = sum;
                    }
                }
            }
        }
        return out;
    }

    float[] inputGradient(float[] dOut, float[] weights) {
        float[] dIn = new float[count * v.length() * h.length() * channels];
        for (int n = 0; n < count; n++) {
            for (int row = 0; row < v.length(); row++) {
                for (int column = 0; column < h.length(); column++) {
                    for (int c = 0; c < channels; c++) {
                        float sum = 0;
                        for (int y = 0; y < v.out(); y++) {
                            for (int x = 0; x < h.out(); x++) {
                                int i = v.cellOver(y, row);
                                int j = h.cellOver(x, column);
                                for (int f = 0; v.isCell(i) && h.isCell(j) && f < filters; f++) {
                                    sum = Math.fma(dOut[out(n, y, x, f)], weights[weight(i, j, c, f)], sum);
                                }
                            }
                        }
                        dIn[in(n, row, column, c)] = sum;
                    }
                }
            }
        }
        return dIn;
    }

    void addWeightGradient(float[] in, float[] dOut, float[] gradient) {
        for (int i = 0; i < v.window(); i++) {
            for (int j = 0; j < h.window(); j++) {
                for (int c = 0; c < channels; c++) {
                    for (int f = 0; f < filters; f++) {
                        int w = weight(i, j, c, f);
                        for (int n = 0; n < count; n++) {
                            for (int y = 0; y < v.out(); y++) {
                                for (int x = 0; x < h.out(); x++) {
                                    float pixel = pixel(in, n, v.under(y, i), h.under(x, j), c);
                                    gradient[w] = Math.fma(pixel, dOut[out(n, y, x, f)], gradient[w]);
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    void addBiasGradient(float[] dOut, float[] gradient) {
        for (int i = 0; i < dOut.length; i++) {
            gradient[i % filters] += dOut[i];
        }
    }

    private float pixel(float[] in, int n, int row, int column, int c) {
        return v.isInside(row) && h.isInside(column) ? in[in(n, row, column, c)] : 0;
    }

    private int in(int n, int row, int column, int c) {
        return ((n * v.length() + row) * h.length() + column) * channels + c;
    }

    private int out(int n, int y, int x, int f) {
        return ((n * v.out() + y) * h.out() + x) * filters + f;
    }

    private int weight(int i, int j, int c, int f) {
        return ((i * h.window() + j) * channels + c) * filters + f;
    }
}
