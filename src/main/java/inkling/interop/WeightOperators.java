package inkling.interop;

import inkling.engine.ParameterLayout.Slot;
import inkling.engine.layer.Conv2d;
import inkling.engine.layer.Dense;
import inkling.engine.layer.LayerSpec;
import inkling.engine.layer.Shape;
import inkling.engine.layer.Window;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Translates operators whose weights are factors: convolutions, matrix products, and the sums that are their biases. */
final class WeightOperators {
    private final Constants constants;
    private final LayerStack layers;

    WeightOperators(Constants constants, LayerStack layers) {
        this.constants = constants;
        this.layers = layers;
    }

    static int write(OnnxChain chain, PlacedLayer layer, Conv2d conv) {
        Shape in = layer.in();
        Slot weights = layer.slots().get(0);
        chain.unflatten(layer.name(), in);
        int height = conv.window().height();
        int width = conv.window().width();
        float[] first =
                ChannelOrder.convolutionToFirst(chain.values(weights), height, width, in.channels(), conv.filters());
        chain.addTensor(OnnxTensor.of(
                weights.name(),
                List.of((long) conv.filters(), (long) in.channels(), (long) height, (long) width),
                first));
        if (conv.bias()) {
            chain.addVector(layer.slots().get(1));
        }
        chain.addNode(layer.name(), "Conv", layer.slotNames(), WindowSettings.write(conv.window(), in));
        return Operators.OLDEST_WRITTEN;
    }

    static int write(OnnxChain chain, PlacedLayer layer, Dense dense) {
        Shape in = layer.in();
        Slot weights = layer.slots().get(0);
        chain.flatten(layer.name() + ".flatten");
        float[] first = ChannelOrder.rowsToFirst(chain.values(weights), in, dense.units());
        chain.addTensor(OnnxTensor.of(weights.name(), List.of((long) in.size(), (long) dense.units()), first));
        chain.addVector(layer.slots().get(1));
        chain.addNode(layer.name(), "Gemm", layer.slotNames(), Map.of());
        return Operators.OLDEST_WRITTEN;
    }

    void convolution(OnnxNode node) throws UnusableException {
        layers.requirePicture(node);
        OnnxTensor weights = constants.input(node, 1);
        List<Long> sides = weights.dimensions();
        if (sides.size() != 4) {
            throw node.unfit(InteropReason.WEIGHTS_OF_CONVOLUTION.of(sides.size()));
        }
        if (node.number("group", 1) != 1) {
            throw node.unfit(InteropReason.GROUPED_CONVOLUTION.of(node.number("group", 1)));
        }
        Shape in = layers.shape();
        if (sides.get(1) != in.channels()) {
            throw node.unfit(InteropReason.CHANNELS_OF_WEIGHTS.of(sides.get(1), in.channels()));
        }
        List<Long> kernel = sides.subList(2, 4);
        if (!node.numbers("kernel_shape", kernel).equals(kernel)) {
            throw node.unfit(InteropReason.WINDOW_OF_WEIGHTS.of(node.numbers("kernel_shape", kernel), kernel));
        }
        int filters = units(node, sides.get(0));
        Window window = WindowSettings.of(node, kernel, in);
        float[] last = ChannelOrder.convolutionToLast(
                weights.floats(), window.height(), window.width(), in.channels(), filters);
        if (node.input(2).isEmpty()) {
            layers.add(new Conv2d(filters, window, false), last);
        } else {
            layers.add(
                    new Conv2d(filters, window), last, constants.input(node, 2).floats());
        }
    }

    void gemm(OnnxNode node) throws UnusableException {
        if (node.number("transA", 0) != 0) {
            throw node.unfit(InteropReason.TRANS_A.of());
        }
        boolean transposed = node.number("transB", 0) != 0;
        float[] bias =
                node.input(2).isEmpty() ? null : scaled(constants.input(node, 2).floats(), node.real("beta", 1));
        dense(node, transposed, node.real("alpha", 1), bias);
    }

    void product(OnnxNode node) throws UnusableException {
        dense(node, false, 1, null);
    }

    private void dense(OnnxNode node, boolean transposed, double scale, float[] bias) throws UnusableException {
        Shape in = layers.shape();
        if (!layers.isFlat()) {
            throw node.unfit(InteropReason.NOT_FLATTENED.of(in));
        }
        OnnxTensor weights = constants.input(node, 1);
        List<Long> sides = weights.dimensions();
        if (sides.size() != 2 || sides.get(transposed ? 1 : 0) != in.size()) {
            throw node.unfit(InteropReason.WEIGHTS_FOR_VALUES.of(sides, in.size()));
        }
        int units = units(node, sides.get(transposed ? 0 : 1));
        float[] matrix = weights.floats();
        float[] first = scaled(transposed ? ChannelOrder.transposed(matrix, units, in.size()) : matrix, scale);
        float[] complete = new float[units];
        if (bias != null && bias.length == 1) {
            Arrays.fill(complete, bias[0]);
        } else if (bias != null) {
            complete = bias;
        }
        layers.add(new Dense(units), ChannelOrder.rowsToLast(first, in, units), complete);
        layers.setFlat(true);
    }

    private static float[] scaled(float[] values, double factor) {
        if (factor != 1) {
            for (int i = 0; i < values.length; i++) {
                values[i] = (float) (values[i] * factor);
            }
        }
        return values;
    }

    /** A sum with one constant for each channel is a bias. */
    void sum(OnnxNode node) throws UnusableException {
        OnnxTensor constant = constants.input(node, constants.contains(node.input(0)) ? 0 : 1);
        Shape in = layers.shape();
        long channels = in.channels();
        boolean forChannels = layers.isFlat()
                ? in.size() == channels
                        && List.of(List.of(channels), List.of(1L, channels)).contains(constant.dimensions())
                : List.of(List.of(channels, 1L, 1L), List.of(1L, channels, 1L, 1L))
                        .contains(constant.dimensions());
        if (!forChannels || !layers.addBias(constant.floats())) {
            throw node.unfit(InteropReason.ADD_OTHER_THAN_BIAS.of());
        }
    }

    private static int units(OnnxNode node, long count) throws UnusableException {
        if (count < 1 || count > LayerSpec.MAX_UNITS) {
            throw node.unfit(InteropReason.OUTPUT_COUNT.of(count, LayerSpec.MAX_UNITS));
        }
        return (int) count;
    }
}
