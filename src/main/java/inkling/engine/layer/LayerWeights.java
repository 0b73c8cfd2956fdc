package inkling.engine.layer;

import inkling.engine.kernel.PackedMatrix;

/**
 * Holds a layer's weights, packed in the order in which its kernels read them; only the layer that made them looks inside. Threads
 * may share them while {@link Layer#prepare} is not at work on them.
 */
public final class LayerWeights {
    private final PackedMatrix forward;
    private final PackedMatrix backward;
    private final float[] channels;

    /**
     * Makes the weights of a layer that computes a matrix product.
     *
     * @param forward {@code [inputs of a window][outputs]}, with the bias as start values
     * @param backward the weights that turn output gradients into input gradients; {@code null} where nothing is trained
     */
    LayerWeights(PackedMatrix forward, PackedMatrix backward) {
        this.forward = forward;
        this.backward = backward;
        channels = null;
    }

    /** Makes the weights of a layer that has a few numbers for each channel: its parameters as they are. */
    LayerWeights(float[] channels) {
        forward = null;
        backward = null;
        this.channels = channels;
    }

    PackedMatrix forward() {
        return forward;
    }

    PackedMatrix backward() {
        return backward;
    }

    float[] channels() {
        return channels;
    }
}
