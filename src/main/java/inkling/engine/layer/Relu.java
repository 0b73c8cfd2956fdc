package inkling.engine.layer;

import java.util.List;

/** Describes the rectified linear unit, {@code max(0, x)}, value by value. */
public record Relu() implements LayerSpec {
    @Override
    public LayerKind kind() {
        return LayerKind.RELU;
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
