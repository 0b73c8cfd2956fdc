package inkling.engine.layer;

import java.util.List;

/**
 * Describes average pooling: the mean of each window, channel by channel; positions in the padding do not count.
 *
 * @param window the cells of which the mean is taken
 */
public record AveragePool(Window window) implements LayerSpec {
    @Override
    public LayerKind kind() {
        return LayerKind.AVERAGE_POOL;
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
