package inkling.engine.layer;

import inkling.engine.kernel.Kernels;

/** Runs {@link Relu}; NaN stays NaN, so that a diverging run is seen. */
final class ReluLayer implements Layer {
    private final Kernels kernels;
    private final int size;

    ReluLayer(Kernels kernels, Shape in) {
        this.kernels = kernels;
        size = in.size();
    }

    @Override
    public void forward(LayerWeights weights, LayerContext context, int first, int end) {
        for (int n = first; n < end; n++) {
            kernels.relu(
                    context.in().values(),
                    context.in().at(n),
                    context.out().values(),
                    context.out().at(n),
                    size);
        }
    }

    @Override
    public void backward(LayerWeights weights, float[] gradient, LayerContext context, int first, int end) {
        for (int n = first; context.dIn() != null && n < end; n++) {
            kernels.reluBackward(
                    context.out().values(),
                    context.out().at(n),
                    context.dOut().values(),
                    context.dOut().at(n),
                    context.dIn().values(),
                    context.dIn().at(n),
                    size);
        }
    }
}
