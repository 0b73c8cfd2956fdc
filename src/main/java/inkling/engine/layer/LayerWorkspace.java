package inkling.engine.layer;

import inkling.engine.kernel.WindowIndex;

/**
 * Holds a layer's working memory within one {@link LayerContext}; what a layer does not need is {@code null}.
 *
 * @param input the padded input, kept from the forward to the backward pass
 * @param gradient the padded gradient of one sample
 * @param rows the input as a matrix, a row a sample
 * @param gradientRows the output gradient as a matrix, a row a sample
 * @param statistics the statistics of a normalisation over the shard
 */
public record LayerWorkspace(
        Activations input,
        Activations gradient,
        WindowIndex rows,
        WindowIndex gradientRows,
        ShardStatistics statistics) {
    static final LayerWorkspace NONE = new LayerWorkspace(null, null, null, null, null);

    /** Grids of this size around the input and, if {@code gradient} is not 0, around one sample's gradient. */
    static LayerWorkspace grids(int capacity, boolean training, int input, int gradient) {
        Activations inputs =
                input == 0 ? null : training ? Activations.each(capacity, input) : Activations.shared(input);
        return new LayerWorkspace(
                inputs, training && gradient > 0 ? Activations.shared(gradient) : null, null, null, null);
    }
}
