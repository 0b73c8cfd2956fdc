package inkling.exchange;

import inkling.engine.LayerSpec;
import inkling.engine.Padding;
import inkling.engine.Shape;
import inkling.engine.Window;
import inkling.model.Judgement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * ONNX's operators as Inkling's layers: each node that works on what came out so far adds one, or is refused with a sentence. What
 * they mean is in <a href="https://onnx.ai/onnx/operators/">ONNX's description of its operators</a>.
 */
final class Operators {
    private static final double USUAL_EPSILON = 1e-5;
    private static final double USUAL_MOMENTUM = 0.9;

    private final long opset;
    private final Map<String, OnnxTensor> constants;
    private final LayerStack layers;
    /** Whether Inkling wrote the file: then a part of the logits may be left out of the probabilities. */
    private final boolean inklings;

    private double temperature = 1;
    /** Whether something came that only the end of a network has. */
    private boolean tail;

    Operators(long opset, Map<String, OnnxTensor> constants, LayerStack layers, boolean inklings) {
        this.opset = opset;
        this.constants = constants;
        this.layers = layers;
        this.inklings = inklings;
    }

    /** What the logits are divided by before the softmax. */
    double temperature() {
        return temperature;
    }

    void add(OnnxNode node) throws UnusableException {
        if (!OnnxDecoder.isStandard(node.domain())) {
            throw new UnusableException("uses the operator " + Names.shown(node.domain() + "." + node.operator())
                    + ", which Inkling does not have.");
        }
        if (isTail(node)) {
            tail = true;
            return;
        } else if (node.operator().equals("Identity")) {
            return;
        } else if (tail) {
            throw unfit(node, "behind the softmax or the temperature, where Inkling's networks end");
        }
        switch (node.operator()) {
            case "Conv" -> convolution(node);
            case "Gemm" -> gemm(node);
            case "MatMul" -> product(node);
            case "Add" -> sum(node);
            case "Relu" -> layers.add(new LayerSpec.Relu());
            case "MaxPool" -> layers.add(new LayerSpec.MaxPool(pooling(node)));
            case "AveragePool" -> averagePool(node);
            case "GlobalAveragePool" -> globalPool(node, new LayerSpec.GlobalAveragePool());
            case "GlobalMaxPool" -> globalPool(node, new LayerSpec.MaxPool(whole(layers.shape())));
            case "ReduceMean" -> mean(node);
            case "BatchNormalization" -> batchNorm(node);
            case "GroupNormalization" -> groupNorm(node, (int) channels(node.number("num_groups", 0)));
            case "InstanceNormalization" -> groupNorm(node, layers.shape().channels());
            case "Dropout" -> dropout(node);
            case "Flatten" -> flatten(node);
            case "Reshape" -> reshape(node);
            case "Squeeze" -> squeeze(node);
            default ->
                throw new UnusableException(
                        "uses the operator " + Names.shown(node.operator()) + ", which Inkling does not have.");
        }
    }

    /** Takes note of what turns logits into probabilities: in Inkling that is no layer. */
    private boolean isTail(OnnxNode node) throws UnusableException {
        switch (node.operator()) {
            case "Softmax", "LogSoftmax" -> {
                long axis = node.number("axis", opset < 13 ? 1 : -1);
                if (axis != 1 && axis != (layers.isFlat() ? -1 : -3)) {
                    throw unfit(node, "along the axis " + axis + ", but the classes lie along axis 1");
                }
                return true;
            }
            case "Div" -> {
                double divisor = ShortestDecimal.of(single(node, 1));
                if (!(divisor >= Judgement.COLDEST && divisor <= Judgement.HOTTEST)) {
                    throw unfit(
                            node,
                            "by " + divisor + ", but a temperature is " + Judgement.COLDEST + " to "
                                    + Judgement.HOTTEST);
                }
                temperature *= divisor;
                return true;
            }
            case "Slice" -> {
                if (!inklings) {
                    return false;
                }
                List<Long> first = constant(node, 1).integers();
                List<Long> end = constant(node, 2).integers();
                List<Long> axis = constant(node, 3).integers();
                boolean whole = first.equals(List.of(0L))
                        && axis.equals(List.of(1L))
                        && end.equals(List.of(layers.shape().channels() - 1L));
                if (!whole) {
                    throw unfit(node, "for another part than all classes but the last");
                }
                return true;
            }
            default -> {
                return false;
            }
        }
    }

    private void convolution(OnnxNode node) throws UnusableException {
        requirePicture(node);
        OnnxTensor weights = constant(node, 1);
        List<Long> sides = weights.dimensions();
        if (sides.size() != 4) {
            throw unfit(node, "with weights of " + sides.size() + " dimensions, but Inkling's have 4");
        }
        if (node.number("group", 1) != 1) {
            throw unfit(
                    node, "with " + node.number("group", 1) + " groups, but Inkling's convolutions see all channels");
        }
        Shape in = layers.shape();
        if (sides.get(1) != in.channels()) {
            throw unfit(node, "with weights for " + sides.get(1) + " channels, but there are " + in.channels());
        }
        List<Long> kernel = sides.subList(2, 4);
        if (!node.numbers("kernel_shape", kernel).equals(kernel)) {
            throw unfit(node, "with a window of " + node.numbers("kernel_shape", kernel) + " for weights of " + kernel);
        }
        int filters = units(node, sides.get(0));
        Window window = WindowSettings.of(node, kernel, in);
        float[] last = ChannelOrder.convolutionToLast(
                weights.floats(), window.height(), window.width(), in.channels(), filters);
        if (node.input(2).isEmpty()) {
            layers.add(new LayerSpec.Conv2d(filters, window, false), last);
        } else {
            layers.add(
                    new LayerSpec.Conv2d(filters, window),
                    last,
                    constant(node, 2).floats());
        }
    }

    private void gemm(OnnxNode node) throws UnusableException {
        if (node.number("transA", 0) != 0) {
            throw unfit(node, "with transA, which Inkling does not have");
        }
        boolean transposed = node.number("transB", 0) != 0;
        float[] bias = node.input(2).isEmpty() ? null : scaled(constant(node, 2).floats(), node.real("beta", 1));
        dense(node, transposed, node.real("alpha", 1), bias);
    }

    private void product(OnnxNode node) throws UnusableException {
        dense(node, false, 1, null);
    }

    private void dense(OnnxNode node, boolean transposed, double scale, float[] bias) throws UnusableException {
        Shape in = layers.shape();
        if (!layers.isFlat()) {
            throw unfit(node, "for " + in + " values that are not flattened");
        }
        OnnxTensor weights = constant(node, 1);
        List<Long> sides = weights.dimensions();
        if (sides.size() != 2 || sides.get(transposed ? 1 : 0) != in.size()) {
            throw unfit(node, "with weights " + sides + " for " + in.size() + " values");
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
        layers.add(new LayerSpec.Dense(units), ChannelOrder.rowsToLast(first, in, units), complete);
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
    private void sum(OnnxNode node) throws UnusableException {
        OnnxTensor constant = constant(node, constants.containsKey(node.input(0)) ? 0 : 1);
        Shape in = layers.shape();
        long channels = in.channels();
        boolean forChannels = layers.isFlat()
                ? in.size() == channels
                        && List.of(List.of(channels), List.of(1L, channels)).contains(constant.dimensions())
                : List.of(List.of(channels, 1L, 1L), List.of(1L, channels, 1L, 1L))
                        .contains(constant.dimensions());
        if (!forChannels || !layers.addBias(constant.floats())) {
            throw unfit(node, "other than for the bias of a convolution or of a dense layer");
        }
    }

    private Window pooling(OnnxNode node) throws UnusableException {
        requirePicture(node);
        return WindowSettings.of(node, node.numbers("kernel_shape", List.of()), layers.shape());
    }

    private void averagePool(OnnxNode node) throws UnusableException {
        Window window = pooling(node);
        Shape in = layers.shape();
        Padding.Sides none = new Padding.Sides(0, 0);
        boolean padded = !window.padding()
                        .along(in.height(), window.height(), window.stride(), true)
                        .equals(none)
                || !window.padding()
                        .along(in.width(), window.width(), window.stride(), false)
                        .equals(none);
        if (padded && node.number("count_include_pad", 0) != 0) {
            throw unfit(node, "with count_include_pad, but Inkling's means do not count the padding");
        }
        layers.add(new LayerSpec.AveragePool(window));
    }

    private void globalPool(OnnxNode node, LayerSpec pool) throws UnusableException {
        requirePicture(node);
        layers.add(pool);
    }

    private static Window whole(Shape in) throws UnusableException {
        try {
            return new Window(in.height(), in.width(), 1, Padding.VALID);
        } catch (IllegalArgumentException e) {
            throw new UnusableException("does not fit together: " + e.getMessage(), e);
        }
    }

    private void mean(OnnxNode node) throws UnusableException {
        requirePicture(node);
        List<Long> axes = node.numbers("axes", List.of());
        if (axes.isEmpty() && !node.input(1).isEmpty()) {
            axes = constant(node, 1).integers();
        }
        List<Long> counted =
                axes.stream().map(axis -> axis < 0 ? axis + 4 : axis).sorted().toList();
        if (!counted.equals(List.of(2L, 3L))) {
            throw unfit(node, "along the axes " + axes + ", but Inkling has means over rows and columns alone");
        }
        layers.add(new LayerSpec.GlobalAveragePool());
        layers.setFlat(node.number("keepdims", 1) == 0);
    }

    private void batchNorm(OnnxNode node) throws UnusableException {
        if (node.number("training_mode", 0) != 0 || node.number("spatial", 1) != 1) {
            throw unfit(node, "in training or for single pixels, which Inkling does not open");
        }
        requireChannels(node);
        double share = 1 - node.real("momentum", USUAL_MOMENTUM);
        // subtraction leaves more digits than were meant; and what training would use must not keep a network from
        // answering
        double rounded = ShortestDecimal.of((float) share);
        double momentum = rounded > 0 && rounded <= 1 ? rounded : 1 - USUAL_MOMENTUM;
        layers.add(
                normalisation(node, epsilon -> new LayerSpec.BatchNorm(epsilon, momentum)),
                constant(node, 1).floats(),
                constant(node, 2).floats(),
                constant(node, 3).floats(),
                constant(node, 4).floats());
    }

    private void groupNorm(OnnxNode node, int groups) throws UnusableException {
        requireChannels(node);
        int channels = layers.shape().channels();
        if (groups < 1 || channels % groups != 0) {
            throw unfit(node, "with " + groups + " groups for " + channels + " channels");
        }
        boolean oneEach = node.operator().equals("GroupNormalization") && opset < 21;
        float[] scale = constant(node, 1).floats();
        float[] shift = constant(node, 2).floats();
        layers.add(
                normalisation(node, epsilon -> new LayerSpec.GroupNorm(groups, epsilon)),
                oneEach ? spread(scale, groups, channels) : scale,
                oneEach ? spread(shift, groups, channels) : shift);
    }

    /** Before opset 21, group normalisation had one scale for each group. */
    private static float[] spread(float[] groupValues, int groups, int channels) throws UnusableException {
        if (groupValues.length != groups) {
            throw new UnusableException(
                    "does not fit together: there are " + groupValues.length + " scales for " + groups + " groups.");
        }
        float[] values = new float[channels];
        for (int c = 0; c < channels; c++) {
            values[c] = groupValues[c / (channels / groups)];
        }
        return values;
    }

    private interface Normalisation {
        LayerSpec with(double epsilon);
    }

    private static LayerSpec normalisation(OnnxNode node, Normalisation kind) throws UnusableException {
        try {
            return kind.with(node.real("epsilon", USUAL_EPSILON));
        } catch (IllegalArgumentException e) {
            throw new UnusableException("does not fit together: " + e.getMessage(), e);
        }
    }

    private void dropout(OnnxNode node) throws UnusableException {
        OnnxTensor training = constants.get(node.input(2));
        boolean idle = node.input(2).isEmpty()
                || training != null
                        && training.data().capacity() == 1
                        && training.data().get(0) == 0;
        if (!idle) {
            throw unfit(node, "in training");
        }
        double rate =
                opset < 12 || node.input(1).isEmpty() ? node.real("ratio", 0.5) : ShortestDecimal.of(single(node, 1));
        if (rate >= 0 && rate < 1) {
            layers.add(new LayerSpec.Dropout(rate));
        }
    }

    private void flatten(OnnxNode node) throws UnusableException {
        long axis = node.number("axis", 1);
        if (axis != 1 && axis != (layers.isFlat() ? -1 : -3)) {
            throw unfit(node, "from axis " + axis + " on, expected 1");
        }
        layers.setFlat(true);
    }

    /** To one row a sample, or back to the channels, rows and columns that are there. */
    private void reshape(OnnxNode node) throws UnusableException {
        Shape in = layers.shape();
        List<Long> sides =
                opset < 5 ? node.numbers("shape", List.of()) : constant(node, 1).integers();
        boolean anyBatch = !sides.isEmpty() && sides.get(0) >= -1 && sides.get(0) <= 1;
        List<Long> rest = sides.isEmpty() ? sides : sides.subList(1, sides.size());
        if (anyBatch && rest.size() == 1 && (rest.get(0) == in.size() || rest.get(0) == -1)) {
            layers.setFlat(true);
        } else if (anyBatch && rest.equals(List.of((long) in.channels(), (long) in.height(), (long) in.width()))) {
            layers.setFlat(false);
        } else {
            throw unfit(node, "to " + sides + ", where Inkling's networks are flattened or stay as they are");
        }
    }

    private void squeeze(OnnxNode node) throws UnusableException {
        Shape in = layers.shape();
        if (in.size() != in.channels()) {
            throw unfit(node, "for " + in + " values, which have rows and columns");
        }
        layers.setFlat(true);
    }

    private void requirePicture(OnnxNode node) throws UnusableException {
        if (layers.isFlat()) {
            throw unfit(node, "behind a dense layer or a flattening, where there are no rows and columns");
        }
    }

    private void requireChannels(OnnxNode node) throws UnusableException {
        Shape in = layers.shape();
        if (layers.isFlat() && in.size() != in.channels()) {
            throw unfit(
                    node, "for the " + in.size() + " values of a flattened picture, but Inkling's works by channels");
        }
    }

    private int units(OnnxNode node, long count) throws UnusableException {
        if (count < 1 || count > LayerSpec.MAX_UNITS) {
            throw unfit(node, "with " + count + " outputs, expected 1 to " + LayerSpec.MAX_UNITS);
        }
        return (int) count;
    }

    private static long channels(long count) {
        return Math.max(0, Math.min(count, Integer.MAX_VALUE));
    }

    private float single(OnnxNode node, int input) throws UnusableException {
        float[] values = constant(node, input).floats();
        if (values.length != 1) {
            throw unfit(node, "with " + values.length + " values where one is expected");
        }
        return values[0];
    }

    private OnnxTensor constant(OnnxNode node, int input) throws UnusableException {
        OnnxTensor constant = constants.get(node.input(input));
        if (constant == null) {
            throw unfit(node, "with an input \"" + Names.shown(node.input(input)) + "\" that is no constant");
        }
        return constant;
    }

    private static UnusableException unfit(OnnxNode node, String how) {
        return new UnusableException("uses the operator " + Names.shown(node.operator()) + " " + how + ".");
    }
}
