package inkling.engine.layer;

import inkling.failure.ExplainedArgumentException;
import java.util.List;

/**
 * Describes group normalisation (Wu and He, 2018): {@code out = scale * (in - mean) / sqrt(variance + epsilon) + shift}, with mean
 * and variance of a group of neighbouring channels over all positions of one sample, and scale (1 at first) and shift (0) learned
 * for each channel. The same in training and in use.
 *
 * @param groups into how many groups of equal size the channels are cut
 * @param epsilon above 0 and at most 1, usually 1e-5
 */
public record GroupNorm(int groups, double epsilon) implements LayerSpec {
    /**
     * Checks the settings.
     *
     * @param groups into how many groups of equal size the channels are cut
     * @param epsilon above 0 and at most 1, usually 1e-5
     * @throws IllegalArgumentException if there are too few or too many groups, or epsilon is out of its range
     */
    public GroupNorm {
        if (!LayerSpec.isCount(groups)) {
            throw new ExplainedArgumentException(LayerReason.GROUPS.of(MAX_UNITS, groups));
        }
        LayerSpec.requireFraction("epsilon", epsilon);
    }

    @Override
    public LayerKind kind() {
        return LayerKind.GROUP_NORM;
    }

    @Override
    public Shape output(Shape in) {
        if (in.channels() % groups != 0) {
            throw new ExplainedArgumentException(LayerReason.GROUPS_OF_CHANNELS.of(in.channels(), groups));
        }
        return in;
    }

    @Override
    public List<ParameterSpec> parameters(Shape in) {
        return List.of(
                ParameterSpec.unregularised("scale", in.channels(), 1),
                ParameterSpec.unregularised("shift", in.channels(), 0));
    }

    @Override
    public long operations(Shape in) {
        return in.size();
    }

    @Override
    public String describe() {
        return groups + " groups";
    }

    @Override
    public List<Object> settings() {
        return List.of(groups);
    }
}
