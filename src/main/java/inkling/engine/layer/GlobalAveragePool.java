package inkling.engine.layer;

import java.util.List;

/** Describes the mean over all positions, channel by channel: 1 x 1 x channels comes out. */
public record GlobalAveragePool() implements LayerSpec {
    @Override
    public LayerKind kind() {
        return LayerKind.GLOBAL_AVERAGE_POOL;
    }

    @Override
    public Shape output(Shape in) {
        return window(in).over(in).out(in.channels());
    }

    /** Returns the one window that covers the whole input. */
    static Window window(Shape in) {
        return new Window(in.height(), in.width(), 1, Padding.VALID);
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
