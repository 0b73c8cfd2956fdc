package inkling.interop;

import inkling.engine.ParameterLayout.Slot;
import inkling.engine.layer.Conv2d;
import inkling.engine.layer.Dense;
import inkling.engine.layer.LayerSpec;
import inkling.engine.layer.Padding;
import inkling.engine.layer.Shape;
import inkling.engine.layer.Window;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Translates operators whose weights are factors: convolutions, matrix products, and the sums that are their biases. */
final class WeightOperators {
    private final Constants constants;
    private final LayerStack layers;
    private double added;

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

    /**
     * Translates a layer of weights that adds a number to each of its inputs, zeros around the picture among them: it is multiplied
     * by the sum of the weights and added to the bias.
     */
    Activation adding(double number, OnnxNode node, Activation in) throws UnusableException {
        added = number;
        Activation out = switch (node.operator()) {
            case "Conv" -> convolution(node, in);
            case "Gemm" -> gemm(node, in);
            case "MatMul" -> product(node, in);
            default -> throw node.unfit(InteropReason.PADDING_CHANGED.of());
        };
        added = 0;
        return out;
    }

    Activation convolution(OnnxNode node, Activation in) throws UnusableException {
        Shape shape = layers.shape();
        Padding.Explicit laid = in.requirePicture(node, shape);
        OnnxTensor weights = constants.input(node, 1);
        requireType(node, in, weights);
        List<Long> sides = weights.dimensions();
        if (sides.size() != 4) {
            throw node.unfit(InteropReason.WEIGHTS_OF_CONVOLUTION.of(sides.size()));
        }
        int filters = units(node, sides.get(0));
        long groups = node.number("group", 1);
        if (groups < 1 || filters % groups != 0 || sides.get(1) > LayerSpec.MAX_UNITS) {
            throw node.unfit(InteropReason.GROUPED_CONVOLUTION.of(groups, filters));
        } else if (sides.get(1) * groups != shape.channels()) {
            throw node.unfit(InteropReason.CHANNELS_OF_WEIGHTS.of(sides.get(1) * groups, shape.channels()));
        }
        List<Long> kernel = sides.subList(2, 4);
        if (!node.numbers("kernel_shape", kernel).equals(kernel)) {
            throw node.unfit(InteropReason.WINDOW_OF_WEIGHTS.of(node.numbers("kernel_shape", kernel), kernel));
        }
        WindowSettings settings = WindowSettings.of(node, kernel, shape, laid);
        Window window = settings.convolution(node);
        layers.requireModest(new Conv2d(filters, window, false));
        float[] first = DenseKernel.of(weights.floats(), filters, shape.channels(), (int) groups, settings);
        float[] last =
                ChannelOrder.convolutionToLast(first, window.height(), window.width(), shape.channels(), filters);
        if (added != 0 && settings.isPaddedBeyond(laid)) {
            throw node.unfit(InteropReason.PADDING_CHANGED.of());
        }
        float[] more = addedTo(last, filters);
        if (node.input(2).isEmpty() && added == 0) {
            layers.add(new Conv2d(filters, window, false), last);
        } else if (node.input(2).isEmpty()) {
            layers.add(new Conv2d(filters, window), last, more);
        } else {
            OnnxTensor bias = constants.input(node, 2);
            requireType(node, in, bias);
            if (!bias.dimensions().equals(sides.subList(0, 1))) {
                throw node.unfit(InteropReason.BIAS_SHAPE.of(bias.dimensions(), filters));
            }
            layers.add(new Conv2d(filters, window), last, sum(bias.floats(), more));
        }
        return Activation.channelsFirst(layers.shape(), in.batch(), in.type(), layers.stage());
    }

    private static void requireType(OnnxNode node, Activation in, OnnxTensor weights) throws UnusableException {
        if (weights.type() != in.type()) {
            throw node.unfit(InteropReason.WEIGHTS_OF_OTHER_TYPE.of(weights.type(), in.type()));
        }
    }

    Activation gemm(OnnxNode node, Activation in) throws UnusableException {
        if (node.number("transA", 0) != 0) {
            throw node.unfit(InteropReason.TRANS_A.of());
        }
        OnnxTensor weights = matrix(node, in);
        boolean transposed = node.number("transB", 0) != 0;
        int units = units(node, weights.dimensions().get(transposed ? 0 : 1));
        float[] bias = new float[units];
        if (!node.input(2).isEmpty()) {
            OnnxTensor added = constants.input(node, 2);
            requireType(node, in, added);
            if (!Dimensions.isSpreadOver(added.dimensions(), List.of(1L, (long) units))) {
                throw node.unfit(InteropReason.BIAS_SHAPE.of(added.dimensions(), units));
            }
            bias = scaled(added.floats(), node.real("beta", 1));
        }
        return dense(node, in, weights, transposed, node.real("alpha", 1), bias);
    }

    Activation product(OnnxNode node, Activation in) throws UnusableException {
        OnnxTensor weights = matrix(node, in);
        return dense(
                node,
                in,
                weights,
                false,
                1,
                new float[units(node, weights.dimensions().get(1))]);
    }

    private OnnxTensor matrix(OnnxNode node, Activation in) throws UnusableException {
        OnnxTensor weights = constants.input(node, 1);
        requireType(node, in, weights);
        if (weights.dimensions().size() != 2) {
            throw node.unfit(InteropReason.WEIGHTS_FOR_VALUES.of(weights.dimensions(), in.size()));
        }
        return weights;
    }

    private Activation dense(
            OnnxNode node, Activation in, OnnxTensor weights, boolean transposed, double scale, float[] bias)
            throws UnusableException {
        Shape shape = layers.shape();
        if (!in.isRows()) {
            throw node.unfit(InteropReason.NOT_FLATTENED.of(in.words(in.dimensions())));
        }
        List<Long> sides = weights.dimensions();
        if (sides.get(transposed ? 1 : 0) != in.size()) {
            throw node.unfit(InteropReason.WEIGHTS_FOR_VALUES.of(sides, in.size()));
        }
        int units = units(node, sides.get(transposed ? 0 : 1));
        float[] matrix = weights.floats();
        float[] rows = scaled(transposed ? ChannelOrder.transposed(matrix, units, in.size()) : matrix, scale);
        float[] complete = new float[units];
        if (bias.length == 1) {
            Arrays.fill(complete, bias[0]);
        } else {
            complete = bias;
        }
        layers.add(new Dense(units), ordered(rows, in, shape.size(), units), sum(complete, addedTo(rows, units)));
        List<Long> to = new ArrayList<>(in.dimensions());
        to.set(to.size() - 1, (long) units);
        return Activation.inOrder(to, in.batch(), units, in.type(), layers.stage());
    }

    /** Puts rows of weights in the order of Inkling's values; what is no activation of Inkling's has no weights there. */
    private static float[] ordered(float[] rows, Activation in, int size, int units) {
        float[] ordered = new float[size * units];
        for (int row = 0; row < in.size(); row++) {
            int to = in.index(row);
            for (int unit = 0; to != Activation.ZERO && unit < units; unit++) {
                // a value that the graph takes twice has both weights
                ordered[to * units + unit] += rows[row * units + unit];
            }
        }
        return ordered;
    }

    /** What is added to each output, whose weights lie innermost. */
    private float[] addedTo(float[] rows, int units) {
        double[] sums = new double[units];
        for (int i = 0; added != 0 && i < rows.length; i++) {
            sums[i % units] += rows[i];
        }
        float[] more = new float[units];
        for (int unit = 0; unit < units; unit++) {
            more[unit] = (float) (added * sums[unit]);
        }
        return more;
    }

    private float[] sum(float[] values, float[] more) {
        // nothing is added where there is nothing to add: a bias of -0 stays what it is
        for (int i = 0; added != 0 && i < values.length; i++) {
            values[i] += more[i];
        }
        return values;
    }

    private static float[] scaled(float[] values, double factor) {
        if (factor != 1) {
            for (int i = 0; i < values.length; i++) {
                values[i] = (float) (values[i] * factor);
            }
        }
        return values;
    }

    private static int units(OnnxNode node, long count) throws UnusableException {
        if (count < 1 || count > LayerSpec.MAX_UNITS) {
            throw node.unfit(InteropReason.OUTPUT_COUNT.of(count, LayerSpec.MAX_UNITS));
        }
        return (int) count;
    }
}
