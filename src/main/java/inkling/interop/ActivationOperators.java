package inkling.interop;

import inkling.engine.layer.Clip;
import inkling.engine.layer.LayerKind;
import inkling.engine.layer.LayerSpec;
import inkling.engine.layer.LeakyRelu;
import inkling.failure.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Translates activation functions, which work on each value alone, and their settings. */
final class ActivationOperators {
    /** From this opset on the bounds of Clip are inputs; before, they were attributes. */
    private static final int BOUNDS_ARE_INPUTS = 11;

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
        double slope = node.real("alpha", LeakyRelu.DEFAULT_SLOPE);
        return add(node, in, () -> new LeakyRelu(slope));
    }

    Activation clip(OnnxNode node, Activation in) throws UnusableException {
        double low = opset < BOUNDS_ARE_INPUTS
                ? node.real("min", Double.NEGATIVE_INFINITY)
                : bound(node, 1, Double.NEGATIVE_INFINITY);
        double high = opset < BOUNDS_ARE_INPUTS
                ? node.real("max", Double.POSITIVE_INFINITY)
                : bound(node, 2, Double.POSITIVE_INFINITY);
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
