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
    public void forward(LayerWeights weights, LayerContext context, int first, int end) {
        float[] in = context.in().values();
        float[] out = context.out().values();
        for (int n = first; n < end; n++) {
            int from = context.in().at(n);
            int to = context.out().at(n);
            for (int i = 0; i < size; i++) {
                float x = in[from + i];
                out[to + i] = x > 0 ? x : slope * x;
            }
        }
    }

    /** The derivative is 1 where the input is above 0, and the slope elsewhere. */
    @Override
    public void backward(LayerWeights weights, float[] gradient, LayerContext context, int first, int end) {
        if (context.dIn() == null) {
            return;
        }
        float[] in = context.in().values();
        float[] dOut = context.dOut().values();
        float[] dIn = context.dIn().values();
        for (int n = first; n < end; n++) {
            int at = context.in().at(n);
            int from = context.dOut().at(n);
            int to = context.dIn().at(n);
            for (int i = 0; i < size; i++) {
                float d = dOut[from + i];
                dIn[to + i] = in[at + i] > 0 ? d : slope * d;
            }
        }
    }
}
