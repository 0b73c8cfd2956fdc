package inkling.engine.layer;

import java.util.List;

/**
 * Describes batch normalisation (Ioffe and Szegedy, 2015), channel by channel: {@code out = scale * (in - mean) / sqrt(variance +
 * epsilon) + shift}, with learned scale (1 at first) and shift (0).
 *
 * <p>In training, mean and variance are those of the channel over all positions of the samples of one shard: "ghost batch
 * normalisation" (Hoffer, Hubara, Soudry, 2017), since the trainer cuts every batch into shards that run side by side. So no thread
 * waits for another between two layers, and what comes out does not depend on how many threads there are.
 *
 * <p>In use they are running means of what training saw, after each step {@code running = (1 - momentum) * running + momentum *
 * observed}, with the mean of the shards' means and of their unbiased variances as what was observed.
 *
 * @param epsilon above 0 and at most 1, usually 1e-5
 * @param momentum above 0 and at most 1, usually 0.1; the share of the new, as in PyTorch
 */
public record BatchNorm(double epsilon, double momentum) implements LayerSpec {
    /**
     * Checks the settings.
     *
     * @param epsilon above 0 and at most 1, usually 1e-5
     * @param momentum above 0 and at most 1, usually 0.1; the share of the new, as in PyTorch
     * @throws IllegalArgumentException if one is out of its range
     */
    public BatchNorm {
        LayerSpec.requireFraction("epsilon", epsilon);
        LayerSpec.requireFraction("momentum", momentum);
    }

    @Override
    public LayerKind kind() {
        return LayerKind.BATCH_NORM;
    }

    @Override
    public Shape output(Shape in) {
        return in;
    }

    @Override
    public List<ParameterSpec> parameters(Shape in) {
        return List.of(
                ParameterSpec.unregularised("scale", in.channels(), 1),
                ParameterSpec.unregularised("shift", in.channels(), 0),
                ParameterSpec.mean(in.channels()),
                ParameterSpec.variance(in.channels()));
    }

    @Override
    public long operations(Shape in) {
        return in.size();
    }

    @Override
    public String describe() {
        return "over a shard, momentum " + momentum;
    }

    @Override
    public List<Object> settings() {
        return List.of(momentum);
    }
}
