package inkling.interop;

import inkling.engine.layer.Clip;
import inkling.engine.layer.LayerKind;
import inkling.engine.layer.LayerSpec;
import inkling.engine.layer.LeakyRelu;
import inkling.engine.layer.Relu;
import inkling.failure.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** Translates activation functions, which work on each value alone, and their settings. */
final class ActivationOperators {
    /** From this opset on the bounds of Clip are inputs; before, they were attributes. */
    private static final int BOUNDS_ARE_INPUTS = 11;

    /** Activations that Inkling does not have: another can be put in their place, where any other operator is a part of the network. */
    static final Set<String> OTHERS = Set.of(
            "Celu",
            "Elu",
            "Erf",
            "Gelu",
            "HardSwish",
            "Mish",
            "Selu",
            "Shrink",
            "Softplus",
            "Softsign",
            "Swish",
            "ThresholdedRelu");

    private final long opset;
    private final Constants constants;
    private final LayerStack layers;

    ActivationOperators(long opset, Constants constants, LayerStack layers) {
        this.opset = opset;
        this.constants = constants;
        this.layers = layers;
    }

    /** Writes an activation without settings. */
    static int write(OnnxChain chain, PlacedLayer layer, String operator) {
        chain.addNode(layer.name(), operator, List.of(), Map.of());
        return Operators.OLDEST_WRITTEN;
    }

    static int write(OnnxChain chain, PlacedLayer layer, LeakyRelu leaky) {
        OnnxAttribute slope = new OnnxAttribute.Real((float) leaky.slope());
        chain.addNode(layer.name(), "LeakyRelu", List.of(), Map.of("alpha", slope));
        return Operators.OLDEST_WRITTEN;
    }

    static int write(OnnxChain chain, PlacedLayer layer, Clip clip) {
        List<String> bounds = new ArrayList<>();
        bounds.add(bound(chain, layer.name() + ".low", clip.low()));
        if (Double.isFinite(clip.high())) {
            bounds.add(bound(chain, layer.name() + ".high", clip.high()));
        }
        chain.addNode(layer.name(), "Clip", bounds, Map.of());
        return Operators.OLDEST_WRITTEN;
    }

    /** @return the name of the input; empty, which is how ONNX leaves one out, if there is no bound */
    private static String bound(OnnxChain chain, String name, double value) {
        if (!Double.isFinite(value)) {
            return "";
        }
        chain.addTensor(OnnxTensor.of(name, List.of(), (float) value));
        return name;
    }

    Activation leakyRelu(OnnxNode node, Activation in) throws UnusableException {
        return sloped(node, in, node.real("alpha", LeakyRelu.DEFAULT_SLOPE));
    }

    /** A PRelu whose slopes are all the same. */
    Activation learnedSlope(OnnxNode node, Activation in) throws UnusableException {
        return sloped(node, in, same(node, in, 1, InteropReason.SLOPES));
    }

    private Activation sloped(OnnxNode node, Activation in, double slope) throws UnusableException {
        return add(node, in, () -> slope == 0 ? new Relu() : new LeakyRelu(slope));
    }

    /** Returns the one value that an input has for all channels. */
    private double same(OnnxNode node, Activation in, int input, InteropReason otherwise) throws UnusableException {
        OnnxTensor constant = constants.input(node, input);
        if (constant.type() != in.type()) {
            throw node.unfit(InteropReason.WEIGHTS_OF_OTHER_TYPE.of(constant.type(), in.type()));
        }
        float[] each = in.perChannel(constant, layers.shape().channels());
        if (each == null || constant.dimensions().size() > in.rank()) {
            throw node.unfit(InteropReason.NOT_PER_CHANNEL.of(constant.dimensions()));
        }
        for (float value : each) {
            if (value != each[0]) {
                throw node.unfit(otherwise.of());
            }
        }
        return ShortestDecimal.of(each[0]);
    }

    /** The maximum of values and a constant; with 0 it is a ReLU. */
    Activation atLeast(OnnxNode node, Activation in) throws UnusableException {
        double low = bound(node, in);
        return low == 0 ? add(node, in, Relu::new) : clip(node, in, low, Double.POSITIVE_INFINITY);
    }

    /** The minimum of values and a constant. */
    Activation atMost(OnnxNode node, Activation in) throws UnusableException {
        return clip(node, in, Double.NEGATIVE_INFINITY, bound(node, in));
    }

    private double bound(OnnxNode node, Activation in) throws UnusableException {
        if (node.inputs().size() != 2) {
            throw node.unfit(InteropReason.ONE_VALUE_EXPECTED.of(node.inputs().size() - 1));
        }
        return same(node, in, constants.contains(node.input(0)) ? 0 : 1, InteropReason.BOUNDS);
    }

    /** @param in what {@link ScaleOperators#straight} gives */
    Activation hardSigmoid(OnnxNode node, Activation in) throws UnusableException {
        return clip(node, in, 0, 1);
    }

    Activation clip(OnnxNode node, Activation in) throws UnusableException {
        double low = opset < BOUNDS_ARE_INPUTS
                ? node.real("min", Double.NEGATIVE_INFINITY)
                : bound(node, 1, Double.NEGATIVE_INFINITY);
        double high = opset < BOUNDS_ARE_INPUTS
                ? node.real("max", Double.POSITIVE_INFINITY)
                : bound(node, 2, Double.POSITIVE_INFINITY);
        return clip(node, in, low, high);
    }

    private Activation clip(OnnxNode node, Activation in, double low, double high) throws UnusableException {
        if (in.isPadded() && (low > 0 || high < 0)) {
            throw node.unfit(InteropReason.PADDING_CHANGED.of());
        }
        return add(node, in, () -> new Clip(low, high));
    }

    private double bound(OnnxNode node, int input, double none) throws UnusableException {
        return node.input(input).isEmpty() ? none : ShortestDecimal.of(constants.single(node, input));
    }

    Activation add(OnnxNode node, Activation in, Supplier<LayerSpec> layer) throws UnusableException {
        LayerSpec activation;
        try {
            activation = layer.get();
        } catch (IllegalArgumentException e) {
            throw new UnusableException(InteropReason.DOES_NOT_FIT.of(Reason.of(e)), e);
        }
        if (in.isPadded() && activation.kind() == LayerKind.SIGMOID) {
            throw node.unfit(InteropReason.PADDING_CHANGED.of());
        }
        layers.add(activation);
        return in.at(layers.stage());
    }
}
