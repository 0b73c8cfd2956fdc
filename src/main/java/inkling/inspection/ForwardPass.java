package inkling.inspection;

import inkling.engine.layer.LayerContext;
import inkling.engine.layer.Shape;
import java.util.Arrays;
import java.util.List;

/**
 * Holds all activations of one sample. Activation 0 is the input, activation i + 1 the output of layer i, the last one the logits; each is
 * {@code [h][w][c]}. Immutable by contract.
 */
public final class ForwardPass {
    private final InspectedNetwork network;
    private final List<LayerContext> contexts;

    ForwardPass(InspectedNetwork network, List<LayerContext> contexts) {
        this.network = network;
        this.contexts = contexts;
    }

    public InspectedNetwork network() {
        return network;
    }

    /** The shape of an activation. */
    public Shape shape(int activation) {
        return activation == 0
                ? network.spec().input()
                : network.layers().get(activation - 1).out();
    }

    /** The values of an activation: the array itself, with meaningless values behind the last; to be read only. */
    public float[] values(int activation) {
        return activation == 0
                ? contexts.get(0).in().values()
                : contexts.get(activation - 1).out().values();
    }

    /** One value of an activation. */
    public float value(int activation, Unit unit) {
        return values(activation)[unit.in(shape(activation))];
    }

    /** A copy of the logits, one for each class. */
    public float[] logits() {
        return Arrays.copyOf(values(contexts.size()), network.spec().classes());
    }
}
