package inkling.interop;

import inkling.engine.layer.BatchNorm;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * Translates sums, differences, products and quotients with constants. Before the first layer they are the scale of the input;
 * behind a convolution or a dense layer they change its weights; elsewhere they are a normalisation with fixed statistics.
 */
final class ScaleOperators {
    private static final double EPSILON = 1e-5;
    private static final double MOMENTUM = 0.1;
    private static final double HARD_SIGMOID_ALPHA = 0.2;
    private static final double HARD_SIGMOID_BETA = 0.5;

    private final Constants constants;
    private final LayerStack layers;
    private GraphScale input = GraphScale.NONE;
    private boolean bytes;
    /** What the graph has made of the zeros around the picture so far. */
    private double paper;
    /** How many zeros that was made of. */
    private long zeros;

    ScaleOperators(Constants constants, LayerStack layers) {
        this.constants = constants;
        this.layers = layers;
    }

    /** Whether this is a sum, difference, product or quotient, whose first or second input may be the constant; or a negation. */
    static boolean takes(OnnxNode node) {
        return List.of("Add", "Sub", "Mul", "Div", "Neg").contains(node.operator());
    }

    /** Notes that the graph's input has pixels from 0 to 255. */
    void setBytes() {
        bytes = true;
    }

    Activation change(OnnxNode node, Activation in) throws UnusableException {
        if (node.operator().equals("Neg")) {
            change(node, in, constant(-1), constant(0));
            return in.at(layers.stage());
        }
        boolean reversed = constants.contains(node.input(0));
        OnnxTensor constant = constants.input(node, reversed ? 0 : 1);
        if (constant.type() != in.type()) {
            throw node.unfit(InteropReason.WEIGHTS_OF_OTHER_TYPE.of(constant.type(), in.type()));
        }
        float[] each = in.perChannel(constant, layers.shape().channels());
        boolean divides = node.operator().equals("Div");
        if (each == null || divides && reversed) {
            throw node.unfit(InteropReason.NOT_PER_CHANNEL.of(constant.dimensions()));
        }
        boolean multiplies = divides || node.operator().equals("Mul");
        boolean subtracts = node.operator().equals("Sub");
        double[] factor =
                mapped(each, value -> divides ? 1 / value : multiplies ? value : subtracts && reversed ? -1 : 1);
        double[] offset = mapped(each, value -> multiplies ? 0 : subtracts && !reversed ? -value : value);
        change(node, in, factor, offset);
        return in.withRank(constant.dimensions().size()).at(layers.stage());
    }

    /** With the decimal numbers that were meant. */
    private static double[] mapped(float[] values, DoubleUnaryOperator map) {
        double[] mapped = new double[values.length];
        for (int i = 0; i < mapped.length; i++) {
            mapped[i] = map.applyAsDouble(ShortestDecimal.of(values[i]));
        }
        return mapped;
    }

    private double[] constant(double value) {
        double[] each = new double[layers.shape().channels()];
        Arrays.fill(each, value);
        return each;
    }

    /** Computes {@code alpha * in + beta}, with which a HardSigmoid begins. */
    Activation straight(OnnxNode node, Activation in) throws UnusableException {
        double beta = node.real("beta", HARD_SIGMOID_BETA);
        if (in.isPadded() && beta != 0) {
            throw node.unfit(InteropReason.PADDING_CHANGED.of());
        }
        changeLayers(constant(node.real("alpha", HARD_SIGMOID_ALPHA)), constant(beta));
        return in.at(layers.stage());
    }

    private void change(OnnxNode node, Activation in, double[] factor, double[] offset) throws UnusableException {
        if (layers.isEmpty() && factor.length == 1) {
            requireSameZeros(node, in);
            zeros = in.zeros();
            paper = paper * factor[0] + (zeros > 0 ? offset[0] : 0);
            input = input.then(factor[0], offset[0]);
            layers.change();
            return;
        } else if (in.isPadded() && Arrays.stream(offset).anyMatch(value -> value != 0)) {
            throw node.unfit(InteropReason.PADDING_CHANGED.of());
        }
        changeLayers(factor, offset);
    }

    /** Zeros that are laid around others, which have become something else, would be of two kinds. */
    private void requireSameZeros(OnnxNode node, Activation in) throws UnusableException {
        if (paper != 0 && in.zeros() != zeros) {
            throw node.unfit(InteropReason.PADDING_CHANGED.of());
        }
    }

    private void changeLayers(double[] factor, double[] offset) throws UnusableException {
        if (Arrays.stream(factor).allMatch(value -> value == 1)) {
            float[] bias = floats(offset);
            if (!layers.addBias(bias)) {
                normalise(factor, offset);
            }
        } else if (!layers.scale(floats(factor), floats(offset))) {
            normalise(factor, offset);
        }
    }

    private void normalise(double[] factor, double[] offset) throws UnusableException {
        float[] variance = new float[factor.length];
        Arrays.fill(variance, (float) (1 - EPSILON));
        layers.add(
                new BatchNorm(EPSILON, MOMENTUM), floats(factor), floats(offset), new float[factor.length], variance);
    }

    private static float[] floats(double... values) {
        float[] floats = new float[values.length];
        for (int i = 0; i < floats.length; i++) {
            floats[i] = (float) values[i];
        }
        return floats;
    }

    /**
     * Gives the input its scale, before the first layer. What the zeros around it have become is left out of it: see
     * {@link #takePaper}.
     *
     * @return what the first layer works on
     */
    Activation scaled(OnnxNode node, Activation in) throws UnusableException {
        if (!layers.isEmpty()) {
            return in;
        }
        requireSameZeros(node, in);
        GraphScale scale = (bytes ? input.ofBytes() : input.ofUnits()).then(1, -paper);
        input = GraphScale.NONE;
        bytes = false;
        if (scale.isNone()) {
            return in;
        }
        // zeros that the graph lays around afterwards lie around what is scaled
        normalise(new double[] {scale.factor()}, new double[] {scale.offset()});
        return in.at(layers.stage());
    }

    /** The number that the first layer has to add to each of its inputs, those around the picture among them; asked once. */
    double takePaper() {
        double taken = paper;
        paper = 0;
        return taken;
    }
}
