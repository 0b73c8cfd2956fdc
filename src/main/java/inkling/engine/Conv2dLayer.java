package inkling.engine;

import inkling.engine.Window.Placement;
import inkling.engine.kernel.Kernels;
import inkling.engine.kernel.PackedMatrix;
import inkling.engine.kernel.Patches;

/**
 * Runs {@link LayerSpec.Conv2d}. All three passes are matrix products over {@link Patches}, sample by sample:
 *
 * <ul>
 *   <li>forward: patches of the padded input times {@code weights[kh kw cIn][cOut]}, from the bias on;
 *   <li>gradient of the input: patches of the {@linkplain Border#gradient spread} output gradient times the weights turned by
 *       half a turn and transposed, {@code [kh kw cOut][cIn]};
 *   <li>gradient of the weights: the sum over output positions of (patch x output gradient).
 * </ul>
 */
final class Conv2dLayer implements Layer {
    private final Kernels kernels;
    private final Placement at;
    private final int filters;
    private final int inSize;
    private final int outSize;
    private final int weightOffset;
    private final int biasOffset;
    private final Border padding;
    private final Patches patches;
    private final Border gradientBorder;
    private final Patches gradientPatches;

    Conv2dLayer(Kernels kernels, LayerSpec.Conv2d spec, Shape in, int weightOffset, int biasOffset) {
        this.kernels = kernels;
        this.weightOffset = weightOffset;
        this.biasOffset = biasOffset;
        at = spec.window().over(in);
        filters = spec.filters();
        inSize = in.size();
        outSize = at.out(filters).size();
        padding = Border.padding(at);
        patches = Patches.windows(
                at.outHeight(),
                at.outWidth(),
                at.window().stride(),
                at.window().height(),
                at.window().width(),
                at.paddedWidth(),
                in.channels());
        gradientBorder = Border.gradient(at, filters);
        gradientPatches = Patches.windows(
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
    public void prepare(float[] parameters, LayerWeights weights) {
        weights.forward().pack(parameters, weightOffset);
        weights.forward().start(parameters, biasOffset);
        PackedMatrix backward = weights.backward();
        if (backward != null) {
            int cells = at.window().height() * at.window().width();
            int cellSize = at.in().channels() * filters;
            for (int cell = 0; cell < cells; cell++) {
                backward.packTransposed(
                        parameters, weightOffset + (cells - 1 - cell) * cellSize, filters, cell * filters);
            }
        }
    }

    @Override
    public Scratch scratch(int capacity, boolean training) {
        return new Scratch(
                padding.isNothing() ? null : new float[capacity * padding.size() + Kernels.SLACK],
                training && !gradientBorder.isNothing() ? new float[gradientBorder.size() + Kernels.SLACK] : null);
    }

    @Override
    public void forward(LayerWeights weights, Frame frame, int count) {
        float[] input = input(frame);
        for (int n = 0; n < count; n++) {
            if (!padding.isNothing()) {
                padding.lay(frame.in, n * inSize, input, n * padding.size(), 0);
            }
            kernels.multiply(
                    input, n * inputSize(), patches, patches.rows().length, weights.forward(), frame.out, n * outSize);
        }
    }

    @Override
    public void backward(LayerWeights weights, float[] gradient, Frame frame, int count) {
        int pixels = patches.rows().length;
        for (int n = 0; n < count; n++) {
            kernels.addOuterProducts(
                    input(frame),
                    n * inputSize(),
                    patches,
                    pixels,
                    frame.dOut,
                    n * outSize,
                    filters,
                    gradient,
                    weightOffset);
            if (frame.dIn != null) {
                inputGradient(weights, frame, n);
            }
        }
        kernels.addRows(frame.dOut, 0, count * pixels, filters, gradient, biasOffset);
    }

    private void inputGradient(LayerWeights weights, Frame frame, int n) {
        float[] grid = frame.dOut;
        int base = n * outSize;
        if (!gradientBorder.isNothing()) {
            grid = frame.scratch.gradient();
            gradientBorder.lay(frame.dOut, base, grid, 0, 0);
            base = 0;
        }
        kernels.multiply(
                grid, base, gradientPatches, gradientPatches.rows().length, weights.backward(), frame.dIn, n * inSize);
    }

    private float[] input(Frame frame) {
        return padding.isNothing() ? frame.in : frame.scratch.input();
    }

    private int inputSize() {
        return padding.isNothing() ? inSize : padding.size();
    }
}
