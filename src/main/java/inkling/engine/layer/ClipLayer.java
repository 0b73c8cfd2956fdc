package inkling.engine.layer;

/**
 * Runs {@link Clip} sample by sample. It compares and chooses, so the bits are the same with both families of kernels. NaN stays NaN,
 * so that a diverging run is seen.
 */
final class ClipLayer implements Layer {
    private final int size;
    private final float low;
    private final float high;

    ClipLayer(Clip spec, Shape in) {
        size = in.size();
        low = (float) spec.low();
        high = (float) spec.high();
    }

    @Override
    public void forward(LayerWeights weights, LayerContext context, int first, int end) {
        float[] in = context.in().values();
        float[] out = context.out().values();
        for (int n = first; n < end; n++) {
            int from = context.in().at(n);
            int to = context.out().at(n);
            for (int i = 0; i < size; i++) {
                out[to + i] = Math.max(low, Math.min(high, in[from + i]));
            }
        }
    }

    /** The derivative is 1 between the bounds, and 0 elsewhere. */
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
                float x = in[at + i];
                dIn[to + i] = x > low && x < high ? dOut[from + i] : 0;
            }
        }
    }
}
