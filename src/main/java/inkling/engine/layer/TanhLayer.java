package inkling.engine.layer;

/**
 * Runs {@link Tanh} sample by sample. {@link StrictMath} gives the same bits on every machine and JDK, and both families of kernels
 * share this code; NaN stays NaN, so that a diverging run is seen.
 */
final class TanhLayer implements Layer {
    private final int size;

    TanhLayer(Shape in) {
        size = in.size();
    }

    @Override
    public void forward(LayerWeights weights, Frame frame, int first, int end) {
        float[] in = frame.in().values();
        float[] out = frame.out().values();
        for (int n = first; n < end; n++) {
            int from = frame.in().at(n);
            int to = frame.out().at(n);
            for (int i = 0; i < size; i++) {
                out[to + i] = (float) StrictMath.tanh(in[from + i]);
            }
        }
    }

    /** The derivative is {@code 1 - tanh(x)^2}, so the output is all that it needs. */
    @Override
    public void backward(LayerWeights weights, float[] gradient, Frame frame, int first, int end) {
        if (frame.dIn() == null) {
            return;
        }
        float[] out = frame.out().values();
        float[] dOut = frame.dOut().values();
        float[] dIn = frame.dIn().values();
        for (int n = first; n < end; n++) {
            int at = frame.out().at(n);
            int from = frame.dOut().at(n);
            int to = frame.dIn().at(n);
            for (int i = 0; i < size; i++) {
                float y = out[at + i];
                dIn[to + i] = dOut[from + i] * (1 - y * y);
            }
        }
    }
}
