package inkling.engine.layer;

import inkling.engine.kernel.Kernels;

/**
 * Runs {@link BatchNorm}. With d the gradient by the output, over the N values of a channel in a shard:
 *
 * <pre>
 *     by the shift   sum of d
 *     by the scale   sum of d (in - mean) / sqrt(variance + epsilon)
 *     by the input   scale / sqrt(variance + epsilon) * (d - (by the shift) / N - normalised * (by the scale) / N)
 * </pre>
 *
 * <p>What the shard's mean and variance were goes into the gradient too, in the places of the running ones and times the number of
 * samples: adding up the shards' gradients then adds up these.
 *
 * <p>Outside training the backward pass takes the running statistics for constants: by the input it is
 * {@code scale / sqrt(variance + epsilon) * d}.
 */
final class BatchNormLayer implements Layer {
    private final Kernels kernels;
    private final int positions;
    private final int channels;
    private final int offset;
    private final double epsilon;
    private final double momentum;

    /** @param offset of the first of the layer's parameters: scale, shift, mean, variance, one behind the other */
    BatchNormLayer(Kernels kernels, BatchNorm spec, Shape in, int offset) {
        this.kernels = kernels;
        this.offset = offset;
        positions = in.height() * in.width();
        channels = in.channels();
        epsilon = spec.epsilon();
        momentum = spec.momentum();
    }

    @Override
    public LayerWeights weights(boolean training) {
        return new LayerWeights(new float[4 * channels]);
    }

    @Override
    public int parts() {
        return 1;
    }

    @Override
    public int partStart(int part) {
        return offset + part * 4 * channels;
    }

    @Override
    public void prepare(float[] parameters, LayerWeights weights, int part) {
        System.arraycopy(parameters, offset, weights.channels(), 0, 4 * channels);
    }

    @Override
    public LayerWorkspace workspace(int capacity, boolean training) {
        return new LayerWorkspace(null, null, null, null, new ShardStatistics(channels));
    }

    @Override
    public boolean usesBatchStatistics() {
        return true;
    }

    @Override
    public void collectStatistics(LayerContext context, int first, int end) {
        ShardStatistics shard = context.workspace().statistics();
        if (first == 0) {
            shard.clear();
        }
        for (int n = first; n < end; n++) {
            shard.add(kernels, context.in(), n, positions);
        }
    }

    @Override
    public void forward(LayerWeights weights, LayerContext context, int first, int end) {
        ShardStatistics shard = context.workspace().statistics();
        if (first == 0) {
            begin(weights.channels(), shard, context.training());
        }
        for (int n = first; n < end; n++) {
            kernels.scaleRows(
                    context.in().values(),
                    context.in().at(n),
                    positions,
                    channels,
                    shard.scale,
                    shard.shift,
                    context.out().values(),
                    context.out().at(n));
        }
    }

    private void begin(float[] p, ShardStatistics shard, boolean training) {
        if (training) {
            shard.conclude(positions);
        }
        for (int c = 0; c < channels; c++) {
            double mean = training ? shard.mean[c] : p[2 * channels + c];
            double variance = training ? shard.variance[c] : p[3 * channels + c];
            shard.centre[c] = (float) mean;
            shard.scale[c] = (float) (p[c] / Math.sqrt(variance + epsilon));
            shard.shift[c] = (float) (p[channels + c] - mean * shard.scale[c]);
        }
    }

    @Override
    public void collectGradientStatistics(LayerContext context, int first, int end) {
        ShardStatistics shard = context.workspace().statistics();
        if (first == 0) {
            shard.clear();
        }
        for (int n = first; n < end; n++) {
            shard.addGradient(kernels, context.dOut(), context.in(), n, positions);
        }
    }

    @Override
    public void backward(LayerWeights weights, float[] gradient, LayerContext context, int first, int end) {
        ShardStatistics shard = context.workspace().statistics();
        if (first == 0 && context.training()) {
            beginBackward(gradient, shard);
        } else if (first == 0) {
            beginBackwardOfRunning(weights.channels(), gradient, shard);
        }
        for (int n = first; context.dIn() != null && n < end; n++) {
            kernels.combineRows(
                    context.dOut().values(),
                    context.dOut().at(n),
                    shard.scale,
                    context.in().values(),
                    context.in().at(n),
                    shard.centre,
                    shard.shift,
                    positions,
                    channels,
                    context.dIn().values(),
                    context.dIn().at(n));
        }
    }

    /** Adds to the gradient, and turns centre and shift into what {@code dIn = scale * dOut + centre * in + shift} needs. */
    private void beginBackward(float[] gradient, ShardStatistics shard) {
        double count = (double) shard.samples() * positions;
        double unbiased = count / Math.max(1, count - 1);
        for (int c = 0; c < channels; c++) {
            double mean = shard.mean[c];
            double variance = shard.variance[c];
            double sum = shard.sum(c);
            double products = shard.products(c);
            gradient[offset + c] += (float) (products / Math.sqrt(variance + epsilon));
            gradient[offset + channels + c] += (float) sum;
            gradient[offset + 2 * channels + c] += (float) (shard.samples() * mean);
            gradient[offset + 3 * channels + c] += (float) (shard.samples() * variance * unbiased);
            shard.centre[c] = (float) (-shard.scale[c] * products / (variance + epsilon) / count);
            shard.shift[c] = (float) (-shard.scale[c] * sum / count - mean * shard.centre[c]);
        }
    }

    /** With running statistics the layer is one product and one sum for each value, and the statistics have no gradient. */
    private void beginBackwardOfRunning(float[] p, float[] gradient, ShardStatistics shard) {
        for (int c = 0; c < channels; c++) {
            gradient[offset + c] += (float) (shard.products(c) / Math.sqrt(p[3 * channels + c] + epsilon));
            gradient[offset + channels + c] += (float) shard.sum(c);
            shard.centre[c] = 0;
            shard.shift[c] = 0;
        }
    }

    @Override
    public void updateRunningStatistics(float[] parameters, float[] observed, int samples) {
        for (int i = offset + 2 * channels; i < offset + 4 * channels; i++) {
            parameters[i] = (float) ((1 - momentum) * parameters[i] + momentum * (observed[i] / samples));
        }
    }
}
