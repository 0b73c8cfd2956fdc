package inkling.engine;

import inkling.engine.Window.Placement;
import inkling.engine.kernel.Kernels;
import inkling.engine.kernel.Patches;

/** Runs {@link LayerSpec.MaxPool}; of equal maxima the first in row order gets the gradient. */
final class MaxPoolLayer implements Layer {
    private final Kernels kernels;
    private final int channels;
    private final int inSize;
    private final int outSize;
    private final Border padding;
    private final Patches cells;
    private final boolean tiles;

    MaxPoolLayer(Kernels kernels, LayerSpec.MaxPool spec, Shape in) {
        this.kernels = kernels;
        Placement at = spec.window().over(in);
        channels = in.channels();
        inSize = in.size();
        outSize = at.out(channels).size();
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
        return padding.isNothing()
                ? Scratch.NONE
                : new Scratch(
                        new float[capacity * padding.size() + Kernels.SLACK],
                        training ? new float[padding.size() + Kernels.SLACK] : null);
    }

    @Override
    public void forward(LayerWeights weights, Frame frame, int count) {
        for (int n = 0; n < count; n++) {
            if (padding.isNothing()) {
                kernels.maxPool(frame.in, n * inSize, cells, channels, frame.out, n * outSize);
            } else {
                float[] grid = frame.scratch.input();
                int base = n * padding.size();
                padding.lay(frame.in, n * inSize, grid, base, Float.NEGATIVE_INFINITY);
                kernels.maxPool(grid, base, cells, channels, frame.out, n * outSize);
            }
        }
    }

    @Override
    public void backward(LayerWeights weights, float[] gradient, Frame frame, int count) {
        if (frame.dIn == null) {
            return;
        }
        for (int n = 0; n < count; n++) {
            if (padding.isNothing()) {
                backward(frame, frame.in, n * inSize, n, frame.dIn, n * inSize);
            } else {
                float[] grid = frame.scratch.gradient();
                backward(frame, frame.scratch.input(), n * padding.size(), n, grid, 0);
                padding.take(grid, 0, frame.dIn, n * inSize);
            }
        }
    }

    private void backward(Frame frame, float[] in, int base, int n, float[] dIn, int dBase) {
        kernels.maxPoolBackward(
                in, base, cells, channels, frame.out, frame.dOut, n * outSize, dIn, dBase, padding.size(), tiles);
    }
}
