package inkling.engine.layer;

/**
 * Runs {@link Sigmoid} sample by sample. {@link StrictMath} gives the same bits on every machine and JDK, and both families of kernels
 * share this code; NaN stays NaN, so that a diverging run is seen.
 */
final class SigmoidLayer implements Layer {
    private final int size;

    SigmoidLayer(Shape in) {
        size = in.size();
    }

    @Override
    public void forward(LayerWeights weights, LayerContext context, int first, int end) {
        float[] in = context.in().values();
        float[] out = context.out().values();
        for (int n = first; n < end; n++) {
            int from = context.in().at(n);
            int to = context.out().at(n);
            for (int i = 0; i < size; i++) {
                out[to + i] = (float) (1 / (1 + StrictMath.exp(-in[from + i])));
            }
        }
    }

    /** The derivative is {@code s(x) * (1 - s(x))}, so the output is all that it needs. */
    @Override
    public void backward(LayerWeights weights, float[] gradient, LayerContext context, int first, int end) {
        if (context.dIn() == null) {
            return;
        }
        float[] out = context.out().values();
        float[] dOut = context.dOut().values();
        float[] dIn = context.dIn().values();
        for (int n = first; n < end; n++) {
            int at = context.out().at(n);
            int from = context.dOut().at(n);
            int to = context.dIn().at(n);
            for (int i = 0; i < size; i++) {
                float y = out[at + i];
                dIn[to + i] = dOut[from + i] * (y * (1 - y));
            }
        }
    }
}
