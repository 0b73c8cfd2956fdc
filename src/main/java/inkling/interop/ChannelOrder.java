package inkling.interop;

import inkling.engine.layer.Shape;

/**
 * Transposes weights between Inkling's order, channels last, and ONNX's, channels first. Only places change, never a bit of a
 * value.
 */
final class ChannelOrder {
    private ChannelOrder() {}

    /** Convolution weights from {@code [height][width][in][out]} to {@code [out][in][height][width]}. */
    static float[] convolutionToFirst(float[] last, int height, int width, int in, int out) {
        float[] first = new float[last.length];
        int from = 0;
        for (int position = 0; position < height * width; position++) {
            for (int i = 0; i < in; i++) {
                for (int o = 0; o < out; o++) {
                    first[(o * in + i) * height * width + position] = last[from++];
                }
            }
        }
        return first;
    }

    /** The way back of {@link #convolutionToFirst}. */
    static float[] convolutionToLast(float[] first, int height, int width, int in, int out) {
        float[] last = new float[first.length];
        int to = 0;
        for (int position = 0; position < height * width; position++) {
            for (int i = 0; i < in; i++) {
                for (int o = 0; o < out; o++) {
                    last[to++] = first[(o * in + i) * height * width + position];
                }
            }
        }
        return last;
    }

    /** Dense weights {@code [in][units]}, rows from the order height, width, channel to channel, height, width. */
    static float[] rowsToFirst(float[] last, Shape in, int units) {
        float[] first = new float[last.length];
        for (int row = 0; row < in.size(); row++) {
            System.arraycopy(last, row * units, first, rowOfFirst(row, in) * units, units);
        }
        return first;
    }

    /** The way back of {@link #rowsToFirst}. */
    static float[] rowsToLast(float[] first, Shape in, int units) {
        float[] last = new float[first.length];
        for (int row = 0; row < in.size(); row++) {
            System.arraycopy(first, rowOfFirst(row, in) * units, last, row * units, units);
        }
        return last;
    }

    private static int rowOfFirst(int rowOfLast, Shape in) {
        int channel = rowOfLast % in.channels();
        int position = rowOfLast / in.channels();
        return channel * in.height() * in.width() + position;
    }

    /** A matrix {@code [rows][columns]} as {@code [columns][rows]}. */
    static float[] transposed(float[] matrix, int rows, int columns) {
        float[] transposed = new float[matrix.length];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                transposed[column * rows + row] = matrix[row * columns + column];
            }
        }
        return transposed;
    }
}
