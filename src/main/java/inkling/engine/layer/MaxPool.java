package inkling.engine.layer;

import java.util.List;

/**
 * Describes max pooling: the maximum of each window, channel by channel; padding never wins.
 *
 * @param window the cells of which the maximum is taken
 */
public record MaxPool(Window window) implements LayerSpec {
    @Override
    public LayerKind kind() {
        return LayerKind.MAX_POOL;
    }

    @Override
    public Shape output(Shape in) {
        return window.over(in).out(in.channels());
    }

    @Override
    public long operations(Shape in) {
        return (long) output(in).size() * window.height() * window.width();
    }

    @Override
    public String describe() {
        return window.describe();
    }

    @Override
    public List<Object> settings() {
        return List.of(window);
    }
}
