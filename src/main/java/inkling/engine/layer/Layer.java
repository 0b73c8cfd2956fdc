package inkling.engine.layer;

/**
 * Runs a layer at one input shape, forward and backward. Stateless and thread-safe: weights come in as {@link LayerWeights},
 * everything else lives in the {@link LayerContext} of the caller's workspace. Neither pass allocates.
 */
public interface Layer {
    /**
     * {@return the weights in the forms that the kernels read, still zero; {@code null} for a layer without weights}
     *
     * @param training whether the backward pass will need them
     */
    default LayerWeights weights(boolean training) {
        return null;
    }

    /**
     * {@return the number of parts into which the layer's parameters are cut for {@link #prepare}, so that threads can share
     * the work; 0 without parameters}
     */
    default int parts() {
        return 0;
    }

    /**
     * {@return the index of a part's first parameter; that of part {@code parts()} is the end of the layer's}
     *
     * @param part 0 to {@link #parts()}
     */
    default int partStart(int part) {
        throw new IllegalStateException("no parameters");
    }

    /**
     * Brings one part of the forms up to date with the parameters.
     *
     * @param parameters those of the whole network
     * @param weights from {@link #weights}; written
     * @param part 0 to {@link #parts()} - 1; several threads may do different ones
     */
    default void prepare(float[] parameters, LayerWeights weights, int part) {}

    /**
     * {@return the memory besides inputs and outputs that the layer needs for up to {@code capacity} samples}
     *
     * @param capacity the most samples of a pass, 1 or more
     * @param training whether there will be a backward pass
     */
    default LayerWorkspace workspace(int capacity, boolean training) {
        return LayerWorkspace.NONE;
    }

    /**
     * {@return whether samples have nothing to do with each other here and nothing is gained by working on many at once; layers
     * in a row of which this is true are run sample by sample, so that what one writes is still in the cache when the next
     * reads it}
     */
    default boolean sampleBySample() {
        return true;
    }

    /**
     * {@return whether this layer and the one before it are run on one sample after the other, both on each}
     *
     * @param before the layer whose output is this one's input
     */
    default boolean joins(Layer before) {
        return before.sampleBySample() && sampleBySample() && !usesBatchStatistics();
    }

    /**
     * {@return whether in the backward pass the layer behind this one and this one are run on one sample after the other, both on
     * each}
     *
     * @param behind the layer whose input is this one's output
     */
    default boolean joinsBack(Layer behind) {
        return behind.sampleBySample() && sampleBySample() && !usesBatchStatistics();
    }

    /**
     * {@return whether in training each output depends on all samples of the shard} Such a layer is shown all inputs by {@link
     * #collectStatistics} before the first {@link #forward}, and all output gradients by {@link #collectGradientStatistics}
     * before the first {@link #backward}: always from sample 0 on, in ascending order. So it can take its place among layers
     * that are run sample by sample.
     */
    default boolean usesBatchStatistics() {
        return false;
    }

    /**
     * Looks at {@code context.in} of the samples {@code first} to {@code end - 1}.
     *
     * @param context of a workspace for training
     * @param first the first sample, 0 or more
     * @param end the sample behind the last
     */
    default void collectStatistics(LayerContext context, int first, int end) {}

    /**
     * Looks at {@code context.dOut} of the samples {@code first} to {@code end - 1}.
     *
     * @param context of a workspace for training
     * @param first the first sample, 0 or more
     * @param end the sample behind the last
     */
    default void collectGradientStatistics(LayerContext context, int first, int end) {}

    /**
     * Moves those of the layer's parameters that are measured, not learned.
     *
     * @param parameters those of the whole network; the layer's measured ones are moved in place
     * @param observed in these parameters' places, what {@link #backward} has added in all shards of a step
     * @param samples the number of samples of the step
     */
    default void updateRunningStatistics(float[] parameters, float[] observed, int samples) {}

    /**
     * Computes {@code context.out}, all of it, for the samples {@code first} to {@code end - 1} of {@code context.in}.
     *
     * @param weights from {@link #weights}, up to date; {@code null} if that gives {@code null}
     * @param context with the input; used by no other thread meanwhile
     * @param first the first sample, 0 or more
     * @param end the sample behind the last
     */
    void forward(LayerWeights weights, LayerContext context, int first, int end);

    /**
     * Computes the backward pass, from {@code context.dOut} of the samples {@code first} to {@code end - 1}: adds to the
     * layer's part of {@code gradient}, and writes all of {@code context.dIn} unless that is {@code null}. The context is as
     * {@link #forward} left it.
     *
     * @param weights as for {@link #forward}, made for training
     * @param gradient the loss's gradient by the parameters of the whole network
     * @param context with the gradient by the output; used by no other thread meanwhile
     * @param first the first sample, 0 or more
     * @param end the sample behind the last
     */
    void backward(LayerWeights weights, float[] gradient, LayerContext context, int first, int end);
}
