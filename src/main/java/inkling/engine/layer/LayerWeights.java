package inkling.engine.layer;

import inkling.engine.kernel.PackedMatrix;

/**
 * Holds a layer's weights, packed in the order in which its kernels read them.
 *
 * @param forward {@code [inputs of a window][outputs]}, with the bias as start values
 * @param backward the weights that turn output gradients into input gradients; {@code null} where nothing is trained
 * @param channels the layer's parameters as they are; {@code null} where they are in the matrices
 */
public record LayerWeights(PackedMatrix forward, PackedMatrix backward, float[] channels) {
    /** Makes the weights of a layer that computes a matrix product. */
    LayerWeights(PackedMatrix forward, PackedMatrix backward) {
        this(forward, backward, null);
    }

    /** Makes the weights of a layer that has a few numbers for each channel. */
    LayerWeights(float[] channels) {
        this(null, null, channels);
    }
}
