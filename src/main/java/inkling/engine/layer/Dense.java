package inkling.engine.layer;

import inkling.failure.ExplainedArgumentException;
import java.util.List;

/**
 * Describes a fully connected layer: {@code out[u] = bias[u] + sum over i of in[i] * weights[i][u]}. An input with rows and columns
 * is read in the order height, width, channel.
 *
 * @param units the number of outputs, 1 to {@link LayerSpec#MAX_UNITS}
 */
public record Dense(int units) implements LayerSpec {
    /**
     * Checks the settings.
     *
     * @param units the number of outputs, 1 to {@link LayerSpec#MAX_UNITS}
     * @throws IllegalArgumentException if there are too few or too many units
     */
    public Dense {
        if (!LayerSpec.isCount(units)) {
            throw new ExplainedArgumentException(LayerReason.UNITS.of(MAX_UNITS, units));
        }
    }

    @Override
    public LayerKind kind() {
        return LayerKind.DENSE;
    }

    @Override
    public Shape output(Shape in) {
        return Shape.vector(units);
    }

    @Override
    public List<ParameterSpec> parameters(Shape in) {
        return List.of(ParameterSpec.weights(in.size(), in.size(), units), ParameterSpec.bias(units));
    }

    @Override
    public LayerSpec withBias() {
        return this;
    }

    @Override
    public long operations(Shape in) {
        return (long) in.size() * units;
    }

    @Override
    public String describe() {
        return units + " units";
    }

    @Override
    public List<Object> settings() {
        return List.of(units);
    }
}
