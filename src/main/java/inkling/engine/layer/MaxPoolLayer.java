package inkling.engine.layer;

import inkling.engine.kernel.Kernels;
import inkling.engine.kernel.Patches;
import inkling.engine.layer.Window.Placement;

/** Runs {@link MaxPool}, with the ReLU behind it if there is one; of equal maxima the first in row order gets the gradient. */
final class MaxPoolLayer implements Layer {
    private final Kernels kernels;
    private final int channels;
    private final Border padding;
    private final Patches cells;
    private final boolean tiles;
    private final float floor;

    /** @param rectified whether maxima below zero become zero */
    MaxPoolLayer(Kernels kernels, MaxPool spec, Shape in, boolean rectified) {
        this.kernels = kernels;
        floor = rectified ? 0 : Float.NEGATIVE_INFINITY;
        Placement at = spec.window().over(in);
        channels = in.channels();
        padding = Border.padding(at);
        Window window = spec.window();
        tiles = window.stride() == window.height() && window.stride() == window.width();
        cells = Patches.cells(
                at.outHeight(),
                at.outWidth(),
                at.window().stride(),
                at.window().height(),
                at.window().width(),
                at.paddedWidth(),
                channels);
    }

    @Override
    public Scratch scratch(int capacity, boolean training) {
        int size = padding.isNothing() ? 0 : padding.size();
        return Scratch.grids(capacity, training, size, size);
    }

    @Override
    public void forward(LayerWeights weights, Frame frame, int first, int end) {
        Samples input = input(frame);
        for (int n = first; n < end; n++) {
            if (!padding.isNothing()) {
                padding.lay(
                        frame.in().values(), frame.in().at(n), input.values(), input.at(n), Float.NEGATIVE_INFINITY);
            }
            kernels.maxPool(
                    input.values(),
                    input.at(n),
                    cells,
                    channels,
                    floor,
                    frame.out().values(),
                    frame.out().at(n));
        }
    }

    @Override
    public void backward(LayerWeights weights, float[] gradient, Frame frame, int first, int end) {
        if (frame.dIn() == null) {
            return;
        }
        for (int n = first; n < end; n++) {
            if (padding.isNothing()) {
                backward(frame, n, frame.dIn().values(), frame.dIn().at(n));
            } else {
                float[] grid = frame.scratch().gradient().values();
                backward(frame, n, grid, 0);
                padding.take(grid, 0, frame.dIn().values(), frame.dIn().at(n));
            }
        }
    }

    private void backward(Frame frame, int n, float[] dIn, int dBase) {
        Samples input = input(frame);
        kernels.maxPoolBackward(
                input.values(),
                input.at(n),
                cells,
                channels,
                floor,
                frame.out().values(),
                frame.out().at(n),
                frame.dOut().values(),
                frame.dOut().at(n),
                dIn,
                dBase,
                padding.size(),
                tiles);
    }

    private Samples input(Frame frame) {
        return padding.isNothing() ? frame.in() : frame.scratch().input();
    }
}
