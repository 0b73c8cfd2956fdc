package inkling.interop;

import inkling.engine.NetworkCost;
import inkling.engine.NetworkSpec;
import inkling.engine.ParameterLayout;
import inkling.engine.Parameters;
import inkling.engine.layer.LayerKind;
import inkling.engine.layer.LayerSpec;
import inkling.engine.layer.ParameterSpec;
import inkling.engine.layer.Shape;
import inkling.failure.Reason;
import java.util.ArrayList;
import java.util.List;

/**
 * Builds a network layer by layer, with its weights in Inkling's order.
 */
final class LayerStack {
    private final Shape input;
    private final List<LayerSpec> layers = new ArrayList<>();
    private final List<List<float[]>> values = new ArrayList<>();
    private Shape shape;
    private NetworkCost spent;
    private int stage;

    LayerStack(Shape input) {
        this.input = input;
        shape = input;
        spent = new NetworkCost(input.size(), 0);
    }

    /** Returns the output shape of the layers so far. */
    Shape shape() {
        return shape;
    }

    /** Counts the changes: what an earlier stage gave is not what the layers give now. */
    int stage() {
        return stage;
    }

    boolean isEmpty() {
        return layers.isEmpty();
    }

    /** Counts a change that is no layer. */
    void change() {
        stage++;
    }

    /** Whether what has come out so far is nowhere below zero: pixels, or what the ReLU gives. */
    boolean isNowhereNegative() {
        return layers.isEmpty() || layers.get(layers.size() - 1).kind() == LayerKind.RELU;
    }

    /**
     * Adds a layer.
     *
     * @param learned its arrays in the order of {@link LayerSpec#parameters}
     */
    void add(LayerSpec layer, float[]... learned) throws UnusableException {
        if (layers.size() == NetworkSpec.MAX_LAYERS) {
            throw new UnusableException(InteropReason.TOO_MANY_LAYERS.of(NetworkSpec.MAX_LAYERS));
        }
        NetworkCost cost = requireModest(layer);
        try {
            Shape out = layer.output(shape);
            requireFit(layer.parameters(shape), learned);
            layers.add(layer);
            values.add(List.of(learned));
            shape = out;
            spent = cost;
            stage++;
        } catch (IllegalArgumentException e) {
            throw new UnusableException(InteropReason.DOES_NOT_FIT.of(Reason.of(e)), e);
        }
    }

    /**
     * Makes sure that what a layer adds to the work for one picture is within the limits, before its weights are made.
     *
     * @return the cost of the layers so far and this one
     * @throws UnusableException if it is not, or does not fit
     */
    NetworkCost requireModest(LayerSpec layer) throws UnusableException {
        NetworkCost cost;
        try {
            cost = new NetworkCost(
                    spent.values() + layer.output(shape).size(), spent.operations() + layer.operations(shape));
        } catch (IllegalArgumentException e) {
            throw new UnusableException(InteropReason.DOES_NOT_FIT.of(Reason.of(e)), e);
        }
        try {
            cost.requireModest();
            return cost;
        } catch (IllegalArgumentException e) {
            throw new UnusableException(InteropReason.TOO_COSTLY.of(Reason.of(e)), e);
        }
    }

    private static void requireFit(List<ParameterSpec> expected, float[]... learned) throws UnusableException {
        for (int i = 0; i < learned.length; i++) {
            ParameterSpec parameter = expected.get(i);
            if (parameter.size() != learned[i].length) {
                throw new UnusableException(
                        InteropReason.LAYER_VALUES.of(parameter.name(), parameter.dimensions(), learned[i].length));
            }
            for (int k = 0; parameter.role() == ParameterSpec.Role.VARIANCE && k < learned[i].length; k++) {
                if (learned[i][k] < 0) {
                    throw new UnusableException(InteropReason.VARIANCE_NEGATIVE.of(learned[i][k]));
                }
            }
        }
    }

    /**
     * Adds to the bias of the last layer, which may be a convolution that has none yet.
     *
     * @return whether the last layer can have this bias
     */
    boolean addBias(float[] bias) {
        int last = layers.size() - 1;
        if (last < 0 || bias.length != shape.channels()) {
            return false;
        }
        LayerSpec biased = layers.get(last).withBias();
        if (biased == null) {
            return false;
        }
        if (layers.get(last).equals(biased)) {
            float[] sum = values.get(last).get(1);
            for (int i = 0; i < sum.length; i++) {
                sum[i] += bias[i];
            }
        } else {
            layers.set(last, biased);
            values.set(last, List.of(values.get(last).get(0), bias));
        }
        stage++;
        return true;
    }

    /**
     * Multiplies what the last layer gives by a factor for each channel and adds to it, by changing its weights.
     *
     * @return whether the last layer has weights that can be changed so
     */
    boolean scale(float[] factor, float[] offset) {
        int last = layers.size() - 1;
        LayerSpec biased = last < 0 ? null : layers.get(last).withBias();
        if (biased == null) {
            return false;
        }
        for (float[] learned : values.get(last)) {
            // the outputs are innermost in weights
            for (int i = 0; i < learned.length; i++) {
                learned[i] *= factor[i % factor.length];
            }
        }
        return addBias(offset);
    }

    /** @throws UnusableException if it has no end */
    NetworkSpec network(String name) throws UnusableException {
        try {
            return new NetworkSpec(name, input, layers);
        } catch (IllegalArgumentException e) {
            throw new UnusableException(InteropReason.DOES_NOT_FIT.of(Reason.of(e)), e);
        }
    }

    Parameters parameters(NetworkSpec network) {
        Parameters parameters = new Parameters(new ParameterLayout(network));
        int offset = 0;
        for (List<float[]> layer : values) {
            for (float[] learned : layer) {
                System.arraycopy(learned, 0, parameters.values(), offset, learned.length);
                offset += learned.length;
            }
        }
        return parameters;
    }
}
