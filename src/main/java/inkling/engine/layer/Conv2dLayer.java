package inkling.engine.layer;

import inkling.engine.kernel.Kernels;
import inkling.engine.kernel.PackedMatrix;
import inkling.engine.kernel.WindowIndex;
import inkling.engine.layer.Window.Placement;

/**
 * Runs {@link Conv2d}. All three passes are matrix products over {@link WindowIndex}, sample by sample:
 *
 * <ul>
 *   <li>forward: patches of the padded input times {@code weights[kh kw cIn][cOut]}, from the bias on if there is one;
 *   <li>gradient of the input: patches of the {@linkplain PaddedGrid#gradient spread} output gradient times the weights turned by
 *       half a turn and transposed, {@code [kh kw cOut][cIn]};
 *   <li>gradient of the weights: the sum over output positions of (patch x output gradient);
 *   <li>gradient of the bias: the sum of the output gradient over its positions.
 * </ul>
 *
 * <p>Across a batch the sums go on: samples ascending within a shard, then the shards, which the trainer adds.
 */
final class Conv2dLayer implements Layer {
    private final Kernels kernels;
    private final Placement at;
    private final int filters;
    private final int weightOffset;
    /** -1 without a bias. */
    private final int biasOffset;

    private final int parameterEnd;
    private final PaddedGrid padding;
    private final WindowIndex patches;
    private final PaddedGrid gradientGrid;
    private final WindowIndex gradientPatches;

    /** @param biasOffset -1 without a bias */
    Conv2dLayer(Kernels kernels, Conv2d spec, Shape in, int weightOffset, int biasOffset) {
        this.kernels = kernels;
        this.weightOffset = weightOffset;
        this.biasOffset = biasOffset;
        at = spec.window().over(in);
        filters = spec.filters();
        int weightCount = at.window().height() * at.window().width() * in.channels() * filters;
        parameterEnd = spec.bias() ? biasOffset + filters : weightOffset + weightCount;
        padding = PaddedGrid.padding(at);
        patches = WindowIndex.windows(
                at.outHeight(),
                at.outWidth(),
                at.window().stride(),
                at.window().height(),
                at.window().width(),
                at.paddedWidth(),
                in.channels());
        gradientGrid = PaddedGrid.gradient(at, filters);
        gradientPatches = WindowIndex.windows(
                in.height(),
                in.width(),
                1,
                at.window().height(),
                at.window().width(),
                in.width() + at.window().width() - 1,
                filters);
    }

    @Override
    public LayerWeights weights(boolean training) {
        return new LayerWeights(
                kernels.matrix(patches.offsets().length, filters),
                training
                        ? kernels.matrix(
                                gradientPatches.offsets().length, at.in().channels())
                        : null);
    }

    @Override
    public int parts() {
        return 1;
    }

    @Override
    public int partStart(int part) {
        return part == 0 ? weightOffset : parameterEnd;
    }

    @Override
    public void prepare(float[] parameters, LayerWeights weights, int part) {
        weights.forward().pack(parameters, weightOffset, 0, patches.offsets().length);
        if (biasOffset >= 0) {
            weights.forward().start(parameters, biasOffset);
        }
        PackedMatrix backward = weights.backward();
        if (backward != null) {
            int cells = at.window().height() * at.window().width();
            int cellSize = at.in().channels() * filters;
            for (int cell = 0; cell < cells; cell++) {
                backward.packTransposed(
                        parameters,
                        weightOffset + (cells - 1 - cell) * cellSize,
                        filters,
                        cell * filters,
                        0,
                        at.in().channels());
            }
        }
    }

    @Override
    public LayerWorkspace workspace(int capacity, boolean training) {
        return LayerWorkspace.grids(
                capacity,
                training,
                padding.isIdentity() ? 0 : padding.size(),
                gradientGrid.isIdentity() ? 0 : gradientGrid.size());
    }

    @Override
    public void forward(LayerWeights weights, LayerContext context, int first, int end) {
        Activations input = input(context);
        for (int n = first; n < end; n++) {
            if (!padding.isIdentity()) {
                padding.lay(context.in().values(), context.in().at(n), input.values(), input.at(n));
            }
            kernels.multiply(
                    input.values(),
                    input.at(n),
                    patches,
                    patches.rows().length,
                    weights.forward(),
                    context.out().values(),
                    context.out().at(n));
        }
    }

    @Override
    public void backward(LayerWeights weights, float[] gradient, LayerContext context, int first, int end) {
        Activations input = input(context);
        int pixels = patches.rows().length;
        for (int n = first; n < end; n++) {
            float[] dOut = context.dOut().values();
            int from = context.dOut().at(n);
            kernels.accumulateWeightGradient(
                    input.values(), input.at(n), patches, pixels, dOut, from, filters, gradient, weightOffset);
            if (biasOffset >= 0) {
                kernels.addRows(dOut, from, pixels, filters, gradient, biasOffset);
            }
            if (context.dIn() != null) {
                inputGradient(weights, context, n);
            }
        }
    }

    private void inputGradient(LayerWeights weights, LayerContext context, int n) {
        float[] grid = context.dOut().values();
        int base = context.dOut().at(n);
        if (!gradientGrid.isIdentity()) {
            grid = context.workspace().gradient().values();
            gradientGrid.lay(context.dOut().values(), base, grid, 0);
            base = 0;
        }
        kernels.multiply(
                grid,
                base,
                gradientPatches,
                gradientPatches.rows().length,
                weights.backward(),
                context.dIn().values(),
                context.dIn().at(n));
    }

    private Activations input(LayerContext context) {
        return padding.isIdentity() ? context.in() : context.workspace().input();
    }
}
