package inkling.interop;

import inkling.engine.layer.AveragePool;
import inkling.engine.layer.GlobalAveragePool;
import inkling.engine.layer.MaxPool;
import inkling.engine.layer.Padding;
import inkling.engine.layer.Shape;
import inkling.engine.layer.Window;
import inkling.failure.Reason;
import java.util.List;
import java.util.Map;

/** Translates operators that pool: maxima and means over windows or over everything. */
final class PoolOperators {
    private final Constants constants;
    private final LayerStack layers;

    PoolOperators(Constants constants, LayerStack layers) {
        this.constants = constants;
        this.layers = layers;
    }

    static int write(OnnxChain chain, PlacedLayer layer, MaxPool pool) {
        chain.unflatten(layer.name(), layer.in());
        chain.addNode(layer.name(), "MaxPool", List.of(), WindowSettings.write(pool.window(), layer.in()));
        return Operators.OLDEST_WRITTEN;
    }

    static int write(OnnxChain chain, PlacedLayer layer, AveragePool pool) {
        chain.unflatten(layer.name(), layer.in());
        Map<String, OnnxAttribute> attributes = WindowSettings.write(pool.window(), layer.in());
        attributes.put("count_include_pad", new OnnxAttribute.Number(0));
        chain.addNode(layer.name(), "AveragePool", List.of(), attributes);
        return Operators.OLDEST_WRITTEN;
    }

    static int writeGlobalAverage(OnnxChain chain, PlacedLayer layer) {
        chain.unflatten(layer.name(), layer.in());
        chain.addNode(layer.name(), "GlobalAveragePool", List.of(), Map.of());
        return Operators.OLDEST_WRITTEN;
    }

    Window window(OnnxNode node) throws UnusableException {
        layers.requirePicture(node);
        return WindowSettings.of(node, node.numbers("kernel_shape", List.of()), layers.shape());
    }

    void averagePool(OnnxNode node) throws UnusableException {
        Window window = window(node);
        Shape in = layers.shape();
        Padding.Sides none = new Padding.Sides(0, 0);
        boolean padded = !window.padding()
                        .along(in.height(), window.height(), window.stride(), true)
                        .equals(none)
                || !window.padding()
                        .along(in.width(), window.width(), window.stride(), false)
                        .equals(none);
        if (padded && node.number("count_include_pad", 0) != 0) {
            throw node.unfit(InteropReason.PADDING_COUNTED.of());
        }
        layers.add(new AveragePool(window));
    }

    void globalAverage(OnnxNode node) throws UnusableException {
        layers.requirePicture(node);
        layers.add(new GlobalAveragePool());
    }

    void globalMax(OnnxNode node) throws UnusableException {
        layers.requirePicture(node);
        layers.add(new MaxPool(whole(layers.shape())));
    }

    private static Window whole(Shape in) throws UnusableException {
        try {
            return new Window(in.height(), in.width(), 1, Padding.VALID);
        } catch (IllegalArgumentException e) {
            throw new UnusableException(InteropReason.DOES_NOT_FIT.of(Reason.of(e)), e);
        }
    }

    void mean(OnnxNode node) throws UnusableException {
        layers.requirePicture(node);
        List<Long> axes = node.numbers("axes", List.of());
        if (axes.isEmpty() && !node.input(1).isEmpty()) {
            axes = constants.input(node, 1).integers();
        }
        List<Long> counted =
                axes.stream().map(axis -> axis < 0 ? axis + 4 : axis).sorted().toList();
        if (!counted.equals(List.of(2L, 3L))) {
            throw node.unfit(InteropReason.MEAN_AXES.of(axes));
        }
        layers.add(new GlobalAveragePool());
        layers.setFlat(node.number("keepdims", 1) == 0);
    }
}
