package inkling.engine;

import inkling.engine.kernel.Kernels;
import inkling.engine.kernel.Patches;

/** Runs {@link LayerSpec.Dense}: one matrix product over all samples for each pass. */
final class DenseLayer implements Layer {
    private final Kernels kernels;
    private final int inputs;
    private final int units;
    private final int weightOffset;
    private final int biasOffset;

    DenseLayer(Kernels kernels, LayerSpec.Dense spec, Shape in, int weightOffset, int biasOffset) {
        this.kernels = kernels;
        this.weightOffset = weightOffset;
        this.biasOffset = biasOffset;
        inputs = in.size();
        units = spec.units();
    }

    @Override
    public LayerWeights weights(boolean training) {
        return new LayerWeights(kernels.matrix(inputs, units), training ? kernels.matrix(units, inputs) : null);
    }

    @Override
    public void prepare(float[] parameters, LayerWeights weights) {
        weights.forward().pack(parameters, weightOffset);
        weights.forward().start(parameters, biasOffset);
        if (weights.backward() != null) {
            weights.backward().packTransposed(parameters, weightOffset, units, 0);
        }
    }

    /** The rows of the input matrix, then those of the gradient matrix. */
    @Override
    public Scratch scratch(int capacity, boolean training) {
        return new Scratch(null, null, Patches.matrix(capacity, inputs), Patches.matrix(capacity, units));
    }

    @Override
    public void forward(LayerWeights weights, Frame frame, int count) {
        kernels.multiply(frame.in, 0, frame.scratch.rows(), count, weights.forward(), frame.out, 0);
    }

    @Override
    public void backward(LayerWeights weights, float[] gradient, Frame frame, int count) {
        kernels.addOuterProducts(
                frame.in, 0, frame.scratch.rows(), count, frame.dOut, 0, units, gradient, weightOffset);
        kernels.addRows(frame.dOut, 0, count, units, gradient, biasOffset);
        if (frame.dIn != null) {
            kernels.multiply(frame.dOut, 0, frame.scratch.gradientRows(), count, weights.backward(), frame.dIn, 0);
        }
    }
}
