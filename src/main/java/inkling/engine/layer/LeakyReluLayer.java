package inkling.engine.layer;

/**
 * Runs {@link LeakyRelu} sample by sample. One product for each value: the same bits with both families of kernels. NaN stays NaN,
 * so that a diverging run is seen.
 */
final class LeakyReluLayer implements Layer {
    private final int size;
    private final float slope;

    LeakyReluLayer(LeakyRelu spec, Shape in) {
        size = in.size();
        slope = (float) spec.slope();
    }

    @Override
    public void forward(LayerWeights weights, Frame frame, int first, int end) {
        float[] in = frame.in().values();
        float[] out = frame.out().values();
        for (int n = first; n < end; n++) {
            int from = frame.in().at(n);
            int to = frame.out().at(n);
            for (int i = 0; i < size; i++) {
                float x = in[from + i];
                out[to + i] = x > 0 ? x : slope * x;
            }
        }
    }

    /** The derivative is 1 where the input is above 0, and the slope elsewhere. */
    @Override
    public void backward(LayerWeights weights, float[] gradient, Frame frame, int first, int end) {
        if (frame.dIn() == null) {
            return;
        }
        float[] in = frame.in().values();
        float[] dOut = frame.dOut().values();
        float[] dIn = frame.dIn().values();
        for (int n = first; n < end; n++) {
            int at = frame.in().at(n);
            int from = frame.dOut().at(n);
            int to = frame.dIn().at(n);
            for (int i = 0; i < size; i++) {
                float d = dOut[from + i];
                dIn[to + i] = in[at + i] > 0 ? d : slope * d;
            }
        }
    }
}
