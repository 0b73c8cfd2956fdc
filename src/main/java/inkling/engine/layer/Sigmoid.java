package inkling.engine.layer;

import java.util.List;

/** Describes the logistic function, {@code 1 / (1 + exp(-x))}, value by value: above 0 and below 1. */
public record Sigmoid() implements LayerSpec {
    @Override
    public LayerKind kind() {
        return LayerKind.SIGMOID;
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
