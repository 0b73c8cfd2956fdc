package inkling.engine.layer;

import inkling.engine.kernel.WindowIndex;

/**
 * Holds a layer's working memory within one {@link LayerContext}, for one thread at a time; only the layer that made it looks
 * inside, and what it does not need is {@code null}.
 */
public final class LayerWorkspace {
    static final LayerWorkspace NONE = new LayerWorkspace(null, null, null, null, null);

    private final Activations input;
    private final Activations gradient;
    private final WindowIndex rows;
    private final WindowIndex gradientRows;
    private final ShardStatistics statistics;

    /**
     * @param input the padded input, kept from the forward to the backward pass
     * @param gradient the padded gradient of one sample
     * @param rows the input as a matrix, a row a sample
     * @param gradientRows the output gradient as a matrix, a row a sample
     * @param statistics the statistics of a normalisation over the shard
     */
    LayerWorkspace(
            Activations input,
            Activations gradient,
            WindowIndex rows,
            WindowIndex gradientRows,
            ShardStatistics statistics) {
        this.input = input;
        this.gradient = gradient;
        this.rows = rows;
        this.gradientRows = gradientRows;
        this.statistics = statistics;
    }

    /** Makes grids of this size around the input and, if {@code gradient} is not 0, around one sample's gradient. */
    static LayerWorkspace grids(int capacity, boolean training, int input, int gradient) {
        Activations inputs =
                input == 0 ? null : training ? Activations.each(capacity, input) : Activations.shared(input);
        return new LayerWorkspace(
                inputs, training && gradient > 0 ? Activations.shared(gradient) : null, null, null, null);
    }

    Activations input() {
        return input;
    }

    Activations gradient() {
        return gradient;
    }

    WindowIndex rows() {
        return rows;
    }

    WindowIndex gradientRows() {
        return gradientRows;
    }

    ShardStatistics statistics() {
        return statistics;
    }
}
