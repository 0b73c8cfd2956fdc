package inkling.engine.layer;

/**
 * Holds what one layer works on in one workspace. {@code out} of a layer is the same as {@code in} of the next, and {@code dIn}
 * as {@code dOut} of the one before.
 *
 * @param in the input of the layer
 * @param out the output of the layer, written by the forward pass
 * @param dIn gradient of the loss; {@code null} where there is no backward pass, and for the first layer in training
 * @param dOut {@code null} where there is no backward pass
 * @param workspace the memory that {@link Layer#workspace} made
 * @param keys one key a sample for random draws, see {@code Workspace.sampleKeys}; {@code null} outside training, where layers
 *     use running statistics and drop nothing
 */
public record LayerContext(
        Activations in, Activations out, Activations dIn, Activations dOut, LayerWorkspace workspace, long[] keys) {
    /** {@return whether layers behave as in training, with the statistics of the batch and with dropout} */
    public boolean training() {
        return keys != null;
    }
}
