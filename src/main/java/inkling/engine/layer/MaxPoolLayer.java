package inkling.engine.layer;

import inkling.engine.kernel.Kernels;
import inkling.engine.kernel.WindowIndex;
import inkling.engine.layer.Window.Placement;

/** Runs {@link MaxPool}, with the ReLU behind it if there is one; of equal maxima the first in row order gets the gradient. */
final class MaxPoolLayer implements Layer {
    private final Kernels kernels;
    private final int channels;
    private final PaddedGrid padding;
    private final WindowIndex cells;
    private final boolean tiles;
    private final float floor;

    /** @param rectified whether maxima below zero become zero */
    MaxPoolLayer(Kernels kernels, MaxPool spec, Shape in, boolean rectified) {
        this.kernels = kernels;
        floor = rectified ? 0 : Float.NEGATIVE_INFINITY;
        Placement at = spec.window().over(in);
        channels = in.channels();
        padding = PaddedGrid.padding(at);
        Window window = spec.window();
        tiles = window.stride() == window.height() && window.stride() == window.width();
        cells = WindowIndex.cells(
                at.outHeight(),
                at.outWidth(),
                at.window().stride(),
                at.window().height(),
                at.window().width(),
                at.paddedWidth(),
                channels);
    }

    @Override
    public LayerWorkspace workspace(int capacity, boolean training) {
        int size = padding.isIdentity() ? 0 : padding.size();
        return LayerWorkspace.grids(capacity, training, size, size);
    }

    @Override
    public void forward(LayerWeights weights, LayerContext context, int first, int end) {
        Activations input = input(context);
        for (int n = first; n < end; n++) {
            if (!padding.isIdentity()) {
                padding.lay(
                        context.in().values(),
                        context.in().at(n),
                        input.values(),
                        input.at(n),
                        Float.NEGATIVE_INFINITY);
            }
            kernels.maxPool(
                    input.values(),
                    input.at(n),
                    cells,
                    channels,
                    floor,
                    context.out().values(),
                    context.out().at(n));
        }
    }

    @Override
    public void backward(LayerWeights weights, float[] gradient, LayerContext context, int first, int end) {
        if (context.dIn() == null) {
            return;
        }
        for (int n = first; n < end; n++) {
            if (padding.isIdentity()) {
                backward(context, n, context.dIn().values(), context.dIn().at(n));
            } else {
                float[] grid = context.workspace().gradient().values();
                backward(context, n, grid, 0);
                padding.take(grid, 0, context.dIn().values(), context.dIn().at(n));
            }
        }
    }

    private void backward(LayerContext context, int n, float[] dIn, int dBase) {
        Activations input = input(context);
        kernels.maxPoolBackward(
                input.values(),
                input.at(n),
                cells,
                channels,
                floor,
                context.out().values(),
                context.out().at(n),
                context.dOut().values(),
                context.dOut().at(n),
                dIn,
                dBase,
                padding.size(),
                tiles);
    }

    private Activations input(LayerContext context) {
        return padding.isIdentity() ? context.in() : context.workspace().input();
    }
}
