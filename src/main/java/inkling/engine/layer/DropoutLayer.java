package inkling.engine.layer;

import inkling.engine.random.KeyedRandom;

/**
 * Runs {@link Dropout}. Whether a value stays depends on the sample's key, the layer and the value's index, so that
 * nothing has to be remembered for the backward pass and no thread's turn matters.
 */
final class DropoutLayer implements Layer {
    private final int size;
    private final int layer;
    private final long threshold;
    private final float scale;

    /** @param layer the layer's index, so that two dropout layers draw differently */
    DropoutLayer(Dropout spec, Shape in, int layer) {
        size = in.size();
        this.layer = layer;
        threshold = (long) (spec.rate() * 0x1p53);
        scale = (float) (1 / (1 - spec.rate()));
    }

    @Override
    public void forward(LayerWeights weights, LayerContext context, int first, int end) {
        for (int n = first; n < end; n++) {
            pass(context, context.in(), context.out(), n);
        }
    }

    @Override
    public void backward(LayerWeights weights, float[] gradient, LayerContext context, int first, int end) {
        for (int n = first; context.dIn() != null && n < end; n++) {
            pass(context, context.dOut(), context.dIn(), n);
        }
    }

    /** Outside training nothing is dropped. */
    private void pass(LayerContext context, Activations from, Activations to, int n) {
        if (context.training()) {
            mask(from, to, n, context.keys()[n]);
        } else {
            System.arraycopy(from.values(), from.at(n), to.values(), to.at(n), size);
        }
    }

    private void mask(Activations from, Activations to, int n, long key) {
        long stream = key + layer;
        for (int i = 0; i < size; i++) {
            boolean stays = KeyedRandom.at(stream, i) >>> 11 >= threshold;
            to.values()[to.at(n) + i] = stays ? from.values()[from.at(n) + i] * scale : 0;
        }
    }
}
