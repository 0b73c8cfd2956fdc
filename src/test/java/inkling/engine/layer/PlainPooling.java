package inkling.engine.layer;

import java.util.Arrays;

/** Max and average pooling as plain loops over a window's cells in row order. */
final class PlainPooling {
    private final Axis v;
    private final Axis h;
    private final int channels;
    private final int count;

    PlainPooling(Window window, Shape in, int count) {
        v = Axis.vertical(in, window);
        h = Axis.horizontal(in, window);
        channels = in.channels();
        this.count = count;
    }

    int outSize() {
        return v.out() * h.out() * channels;
    }

    /** What happens to one window's channel; {@code cells} are the indices of its inputs, in row order. */
    private interface Visitor {
        void visit(int output, int[] cells);
    }

    float[] maximum(float[] in) {
        float[] out = new float[count * outSize()];
        forEachWindow((output, cells) -> out[output] = in[firstMaximum(in, cells)]);
        return out;
    }

    float[] maximumGradient(float[] in, float[] dOut) {
        float[] dIn = new float[in.length];
        forEachWindow((output, cells) -> dIn[firstMaximum(in, cells)] += dOut[output]);
        return dIn;
    }

    float[] mean(float[] in) {
        float[] out = new float[count * outSize()];
        forEachWindow((output, cells) -> {
            float sum = 0;
            for (int cell : cells) {
                sum += in[cell];
            }
            out[output] = sum / cells.length;
        });
        return out;
    }

    float[] meanGradient(float[] dOut) {
        float[] dIn = new float[count * v.length() * h.length() * channels];
        forEachWindow((output, cells) -> {
            for (int cell : cells) {
                dIn[cell] += dOut[output] / cells.length;
            }
        });
        return dIn;
    }

    private static int firstMaximum(float[] in, int[] cells) {
        int first = cells[0];
        for (int cell : cells) {
            if (in[cell] > in[first]) {
                first = cell;
            }
        }
        return first;
    }

    private void forEachWindow(Visitor visitor) {
        int output = 0;
        for (int n = 0; n < count; n++) {
            for (int y = 0; y < v.out(); y++) {
                for (int x = 0; x < h.out(); x++) {
                    for (int c = 0; c < channels; c++) {
                        visitor.visit(output++, cells(n, y, x, c));
                    }
                }
            }
        }
    }

    private int[] cells(int n, int y, int x, int c) {
        int[] cells = new int[v.window() * h.window()];
        int found = 0;
        for (int i = 0; i < v.window(); i++) {
            for (int j = 0; j < h.window(); j++) {
                int row = v.under(y, i);
                int column = h.under(x, j);
                if (v.isInside(row) && h.isInside(column)) {
                    cells[found++] = ((n * v.length() + row) * h.length() + column) * channels + c;
                }
            }
        }
        return Arrays.copyOf(cells, found);
    }
}
