package inkling.engine.layer;

import java.util.List;

/**
 * Describes the leaky rectified linear unit (Maas, Hannun, Ng, 2013), value by value: {@code x} above 0, otherwise {@code slope * x},
 * so that what is negative still passes a gradient on.
 *
 * @param slope above 0 and at most 1
 */
public record LeakyRelu(double slope) implements LayerSpec {
    /** The usual slope, that of ONNX and PyTorch too. */
    public static final double DEFAULT_SLOPE = 0.01;

    /**
     * Checks the slope.
     *
     * @param slope above 0 and at most 1
     * @throws IllegalArgumentException if it is out of its range
     */
    public LeakyRelu {
        LayerSpec.requireFraction("slope", slope);
    }

    /** Describes a unit with the usual slope. */
    public LeakyRelu() {
        this(DEFAULT_SLOPE);
    }

    @Override
    public LayerKind kind() {
        return LayerKind.LEAKY_RELU;
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
        return "slope " + slope;
    }

    @Override
    public List<Object> settings() {
        return List.of(slope);
    }
}
