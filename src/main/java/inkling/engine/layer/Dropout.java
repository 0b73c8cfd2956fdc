package inkling.engine.layer;

import inkling.failure.ExplainedArgumentException;
import java.util.List;

/**
 * Describes dropout. In training each value is zero with probability {@code rate}, and the others are divided by {@code 1 - rate}
 * ("inverted dropout", Srivastava et al., 2014); in use the layer does nothing.
 *
 * @param rate at least 0 and below 1
 */
public record Dropout(double rate) implements LayerSpec {
    /**
     * Checks the settings.
     *
     * @param rate at least 0 and below 1
     * @throws IllegalArgumentException if the rate is out of its range
     */
    public Dropout {
        if (!(rate >= 0 && rate < 1)) {
            throw new ExplainedArgumentException(LayerReason.DROPOUT_RATE.of(rate));
        }
    }

    @Override
    public LayerKind kind() {
        return LayerKind.DROPOUT;
    }

    @Override
    public Shape output(Shape in) {
        return in;
    }

    @Override
    public long operations(Shape in) {
        return in.size();
    }

    @Override
    public String describe() {
        return "rate " + rate;
    }

    @Override
    public List<Object> settings() {
        return List.of(rate);
    }
}
