package inkling.engine.layer;

import java.util.List;

/** Describes the hyperbolic tangent, {@code (exp(x) - exp(-x)) / (exp(x) + exp(-x))}, value by value: above -1 and below 1. */
public record Tanh() implements LayerSpec {
    @Override
    public LayerKind kind() {
        return LayerKind.TANH;
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
        return "";
    }

    @Override
    public List<Object> settings() {
        return List.of();
    }
}
