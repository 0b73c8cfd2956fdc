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
    public void forward(LayerWeights weights, Frame frame, int first, int end) {
        for (int n = first; n < end; n++) {
            kernels.relu(
                    frame.in().values(),
                    frame.in().at(n),
                    frame.out().values(),
                    frame.out().at(n),
                    size);
        }
    }

    @Override
    public void backward(LayerWeights weights, float[] gradient, Frame frame, int first, int end) {
        for (int n = first; frame.dIn() != null && n < end; n++) {
            kernels.reluBackward(
                    frame.out().values(),
                    frame.out().at(n),
                    frame.dOut().values(),
                    frame.dOut().at(n),
                    frame.dIn().values(),
                    frame.dIn().at(n),
                    size);
        }
    }
}
