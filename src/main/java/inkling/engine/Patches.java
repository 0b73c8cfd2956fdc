package inkling.engine;

import inkling.engine.Window.Placement;

/**
 * The patches of a padded input as the rows of a matrix that is never written down: element k of row m lies at {@code rows[m]
 * + offsets[k]}. It is what im2col would copy together, as two short tables (Dukhan: "The Indirect Convolution Algorithm",
 * 2019, has the idea).
 *
 * @param rows where each output position's window begins, row by row
 * @param offsets from there to each of the window's values, in the order height, width, channel
 */
record Patches(int[] rows, int[] offsets) {
    /** All windows, with every channel of each cell (for a convolution). */
    static Patches withChannels(Placement at) {
        return of(
                at.outHeight(),
                at.outWidth(),
                at.window(),
                at.paddedWidth() * at.in().channels(),
                at.in().channels(),
                at.in().channels());
    }

    /** All windows, with the first channel of each cell (for a pooling, which goes channel by channel). */
    static Patches cells(Placement at) {
        return of(
                at.outHeight(),
                at.outWidth(),
                at.window(),
                at.paddedWidth() * at.in().channels(),
                at.in().channels(),
                1);
    }

    /** The windows over the gradient grid that give the input's gradient: stride 1, one window an input position. */
    static Patches ofGradient(Placement at, int filters) {
        Window window = new Window(at.window().height(), at.window().width(), 1, Padding.VALID);
        int gridWidth = at.in().width() + window.width() - 1;
        return of(at.in().height(), at.in().width(), window, gridWidth * filters, filters, filters);
    }

    private static Patches of(int height, int width, Window window, int rowSize, int pixelSize, int channels) {
        int[] rows = new int[height * width];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = i / width * window.stride() * rowSize + i % width * window.stride() * pixelSize;
        }
        int[] offsets = new int[window.height() * window.width() * channels];
        for (int i = 0; i < offsets.length; i++) {
            int cell = i / channels;
            offsets[i] = cell / window.width() * rowSize + cell % window.width() * pixelSize + i % channels;
        }
        return new Patches(rows, offsets);
    }
}
