package inkling.interop;

import inkling.engine.layer.AveragePool;
import inkling.engine.layer.Conv2d;
import inkling.engine.layer.GlobalAveragePool;
import inkling.engine.layer.LayerSpec;
import inkling.engine.layer.MaxPool;
import inkling.engine.layer.Padding;
import inkling.engine.layer.Shape;
import inkling.engine.layer.Window;
import inkling.failure.Reason;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Translates operators that pool: maxima and means over windows or over everything. */
final class PoolOperators {
    private final ConstantFolding settings;
    private final LayerStack layers;

    PoolOperators(ConstantFolding settings, LayerStack layers) {
        this.settings = settings;
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

    /**
     * A maximum over windows. Inkling's sees no padding; one of zeros that the graph has laid around makes no difference where
     * nothing is below zero.
     */
    Activation maxPool(OnnxNode node, Activation in) throws UnusableException {
        if (in.isPadded() && !layers.isNowhereNegative()) {
            throw node.unfit(InteropReason.POOLED_PADDING.of());
        }
        return pooled(new MaxPool(window(node, in).pool(node)), in);
    }

    private WindowSettings window(OnnxNode node, Activation in) throws UnusableException {
        Padding.Explicit laid = in.requirePicture(node, layers.shape());
        return WindowSettings.of(node, node.numbers("kernel_shape", List.of()), layers.shape(), laid);
    }

    private Activation pooled(LayerSpec pool, Activation in, float[]... learned) throws UnusableException {
        layers.add(pool, learned);
        return Activation.channelsFirst(layers.shape(), in.batch(), in.type(), layers.stage());
    }

    /** A mean over windows; one that counts the padding is a convolution with the same weight everywhere. */
    Activation averagePool(OnnxNode node, Activation in) throws UnusableException {
        WindowSettings settings = window(node, in);
        boolean counts = node.number("count_include_pad", 0) != 0;
        if (!settings.isPadded() || !counts && !in.isPadded()) {
            return pooled(new AveragePool(settings.pool(node)), in);
        } else if (node.number("ceil_mode", 0) != 0 || counts != in.isPadded() && in.isPadded()) {
            throw node.unfit(InteropReason.PADDING_COUNTED.of());
        }
        Window window = settings.convolution(node);
        int channels = layers.shape().channels();
        Conv2d mean = new Conv2d(channels, window, false);
        layers.requireModest(mean);
        int kernel = settings.rows().kernel() * settings.columns().kernel();
        float[] each = new float[channels * kernel];
        Arrays.fill(each, 1f / kernel);
        float[] first = DenseKernel.of(each, channels, channels, channels, settings);
        return pooled(
                mean, in, ChannelOrder.convolutionToLast(first, window.height(), window.width(), channels, channels));
    }

    Activation globalAverage(OnnxNode node, Activation in) throws UnusableException {
        requireUnpadded(node, in);
        return pooled(new GlobalAveragePool(), in);
    }

    Activation globalMax(OnnxNode node, Activation in) throws UnusableException {
        requireUnpadded(node, in);
        return pooled(new MaxPool(whole(layers.shape())), in);
    }

    private void requireUnpadded(OnnxNode node, Activation in) throws UnusableException {
        in.requirePicture(node, layers.shape());
        if (in.isPadded()) {
            throw node.unfit(InteropReason.POOLED_PADDING.of());
        }
    }

    private static Window whole(Shape in) throws UnusableException {
        try {
            return new Window(in.height(), in.width(), 1, Padding.VALID);
        } catch (IllegalArgumentException e) {
            throw new UnusableException(InteropReason.DOES_NOT_FIT.of(Reason.of(e)), e);
        }
    }

    /** The mean over rows and columns, wherever the graph has them. */
    Activation mean(OnnxNode node, Activation in) throws UnusableException {
        return reduced(node, in, new GlobalAveragePool());
    }

    /** The maximum over rows and columns, wherever the graph has them. */
    Activation maximum(OnnxNode node, Activation in) throws UnusableException {
        return reduced(node, in, new MaxPool(whole(layers.shape())));
    }

    private Activation reduced(OnnxNode node, Activation in, LayerSpec pool) throws UnusableException {
        List<Long> named = settings.integers(node, 1, "axes");
        List<Integer> axes = Dimensions.axes(named, in.rank());
        Shape shape = layers.shape();
        int channelAxis = in.isPicture(shape) ? 1 : in.isChannelsLast(shape) ? 3 : 0;
        List<Integer> spatial = channelAxis == 1 ? List.of(2, 3) : List.of(1, 2);
        if (axes == null
                || channelAxis == 0
                || !spatial.equals(axes.stream().sorted().toList())) {
            throw node.unfit(InteropReason.REDUCED_AXES.of(named));
        }
        layers.add(pool);
        long channels = shape.channels();
        List<Long> kept =
                channelAxis == 1 ? List.of(in.batch(), channels, 1L, 1L) : List.of(in.batch(), 1L, 1L, channels);
        List<Long> to = node.number("keepdims", 1) == 0 ? List.of(in.batch(), channels) : kept;
        return Activation.inOrder(to, in.batch(), shape.channels(), in.type(), layers.stage());
    }
}
