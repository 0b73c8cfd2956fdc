package inkling.engine.layer;

import inkling.engine.layer.Window.Placement;
import java.util.Arrays;

/** Runs {@link AveragePool} and {@link GlobalAveragePool}: each window's cells inside the input are walked in row order. */
final class AveragePoolLayer implements Layer {
    private final Placement at;
    private final int height;
    private final int width;
    private final int channels;
    private final int inSize;
    private final int outSize;

    AveragePoolLayer(Window window, Shape in) {
        at = window.over(in);
        height = in.height();
        width = in.width();
        channels = in.channels();
        inSize = in.size();
        outSize = at.out(channels).size();
    }

    @Override
    public void forward(LayerWeights weights, LayerContext context, int first, int end) {
        for (int n = first; n < end; n++) {
            int to = context.out().at(n);
            Arrays.fill(context.out().values(), to, to + outSize, 0);
            for (int y = 0; y < at.outHeight(); y++) {
                for (int x = 0; x < at.outWidth(); x++) {
                    sumWindow(
                            context.in().values(),
                            context.in().at(n),
                            y,
                            x,
                            context.out().values(),
                            to);
                    to += channels;
                }
            }
        }
    }

    private void sumWindow(float[] in, int base, int y, int x, float[] out, int to) {
        for (int row = firstRow(y); row < lastRow(y); row++) {
            for (int column = firstColumn(x); column < lastColumn(x); column++) {
                int from = base + (row * width + column) * channels;
                for (int c = 0; c < channels; c++) {
                    out[to + c] += in[from + c];
                }
            }
        }
        float cells = cells(y, x);
        for (int c = 0; c < channels; c++) {
            out[to + c] /= cells;
        }
    }

    @Override
    public void backward(LayerWeights weights, float[] gradient, LayerContext context, int first, int end) {
        if (context.dIn() == null) {
            return;
        }
        for (int n = first; n < end; n++) {
            int base = context.dIn().at(n);
            int from = context.dOut().at(n);
            Arrays.fill(context.dIn().values(), base, base + inSize, 0);
            for (int y = 0; y < at.outHeight(); y++) {
                for (int x = 0; x < at.outWidth(); x++) {
                    shareOut(context.dOut().values(), from, y, x, context.dIn().values(), base);
                    from += channels;
                }
            }
        }
    }

    private void shareOut(float[] dOut, int from, int y, int x, float[] dIn, int base) {
        float cells = cells(y, x);
        for (int row = firstRow(y); row < lastRow(y); row++) {
            for (int column = firstColumn(x); column < lastColumn(x); column++) {
                int to = base + (row * width + column) * channels;
                for (int c = 0; c < channels; c++) {
                    dIn[to + c] += dOut[from + c] / cells;
                }
            }
        }
    }

    private int cells(int y, int x) {
        return (lastRow(y) - firstRow(y)) * (lastColumn(x) - firstColumn(x));
    }

    private int firstRow(int y) {
        return Math.max(0, y * at.window().stride() - at.top());
    }

    private int lastRow(int y) {
        return Math.min(
                height, y * at.window().stride() - at.top() + at.window().height());
    }

    private int firstColumn(int x) {
        return Math.max(0, x * at.window().stride() - at.left());
    }

    private int lastColumn(int x) {
        return Math.min(
                width, x * at.window().stride() - at.left() + at.window().width());
    }
}
