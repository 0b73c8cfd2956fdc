package inkling.engine;

import inkling.engine.kernel.Kernels;

/** Runs {@link LayerSpec.Relu}; NaN stays NaN, so that a diverging run is seen. */
final class ReluLayer implements Layer {
    private final Kernels kernels;
    private final int size;

    ReluLayer(Kernels kernels, Shape in) {
        this.kernels = kernels;
        size = in.size();
    }

    @Override
    public void forward(LayerWeights weights, Frame frame, int count) {
        float[] in = frame.in;
        float[] out = frame.out;
        int length = count * size;
        for (int i = 0; i < length; i++) {
            out[i] = Math.max(in[i], 0f);
        }
    }

    @Override
    public void backward(LayerWeights weights, float[] gradient, Frame frame, int count) {
        if (frame.dIn != null) {
            kernels.reluBackward(frame.out, frame.dOut, frame.dIn, count * size);
        }
    }
}
