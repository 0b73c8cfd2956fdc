package inkling.engine;

/**
 * Runs {@link LayerSpec.Dropout}. Whether a value stays depends on the sample's key, the layer and the value's index, so that
 * nothing has to be remembered for the backward pass and no thread's turn matters.
 */
final class DropoutLayer implements Layer {
    private final int size;
    private final int layer;
    private final long threshold;
    private final float scale;

    /** @param layer the layer's index, so that two dropout layers draw differently */
    DropoutLayer(LayerSpec.Dropout spec, Shape in, int layer) {
        size = in.size();
        this.layer = layer;
        threshold = (long) (spec.rate() * 0x1p53);
        scale = (float) (1 / (1 - spec.rate()));
    }

    @Override
    public void forward(LayerWeights weights, Frame frame, int count) {
        if (frame.training()) {
            mask(frame.in, frame.out, frame.keys, count);
        } else {
            System.arraycopy(frame.in, 0, frame.out, 0, count * size);
        }
    }

    @Override
    public void backward(LayerWeights weights, float[] gradient, Frame frame, int count) {
        if (frame.dIn != null) {
            mask(frame.dOut, frame.dIn, frame.keys, count);
        }
    }

    private void mask(float[] from, float[] to, long[] keys, int count) {
        for (int n = 0; n < count; n++) {
            long stream = keys[n] + layer;
            for (int i = 0; i < size; i++) {
                boolean stays = KeyedRandom.at(stream, i) >>> 11 >= threshold;
                to[n * size + i] = stays ? from[n * size + i] * scale : 0;
            }
        }
    }
}
