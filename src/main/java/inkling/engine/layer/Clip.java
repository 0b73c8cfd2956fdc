package inkling.engine.layer;

import inkling.failure.ExplainedArgumentException;
import java.util.List;

/**
 * Describes a cut at two bounds, value by value: {@code min(max(x, low), high)}. With the bounds 0 and 6 it is ReLU6 (Krizhevsky,
 * 2010), with -1 and 1 the "hard" tanh.
 *
 * @param low below {@code high}, both as floats; minus infinity for none
 * @param high infinity for none
 */
public record Clip(double low, double high) implements LayerSpec {
    /**
     * Checks the bounds.
     *
     * @param low below {@code high}, both as floats; minus infinity for none
     * @param high infinity for none
     * @throws IllegalArgumentException if {@code low} is not below {@code high}, or one is NaN
     */
    public Clip {
        if (!((float) low < (float) high)) {
            throw new ExplainedArgumentException(LayerReason.BOUNDS.of(low, high));
        }
    }

    /** {@return ReLU6, which mobile networks use: from 0 to 6} */
    public static Clip relu6() {
        return new Clip(0, 6);
    }

    @Override
    public LayerKind kind() {
        return LayerKind.CLIP;
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
        return "from " + low + " to " + high;
    }

    @Override
    public List<Object> settings() {
        return List.of(low, high);
    }
}
