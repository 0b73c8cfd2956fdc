package inkling.engine;

import inkling.engine.kernel.PackedMatrix;

/**
 * A layer's weights as its kernels read them.
 *
 * @param forward {@code [inputs of a window][outputs]}, with the bias as start values
 * @param backward what turns output gradients into input gradients; {@code null} where nothing is trained
 */
record LayerWeights(PackedMatrix forward, PackedMatrix backward) {}
