package inkling.inspection;

import inkling.engine.Parameters;
import inkling.engine.layer.LayerContext;
import java.util.List;

/**
 * Holds the loss of one sample for an assumed class, and its gradients by all activations and parameters. Gradients by activations are
 * counted and laid out as the activations in {@link ForwardPass}; that by activation 0 says how each pixel changes the loss (Simonyan,
 * Vedaldi, Zisserman, "Deep Inside Convolutional Networks", 2013). Immutable by contract.
 */
public final class BackwardPass {
    private final ForwardPass forward;
    private final int label;
    private final double loss;
    private final Parameters gradient;
    private final List<LayerContext> contexts;

    BackwardPass(ForwardPass forward, int label, double loss, Parameters gradient, List<LayerContext> contexts) {
        this.forward = forward;
        this.label = label;
        this.loss = loss;
        this.gradient = gradient;
        this.contexts = contexts;
    }

    /** The activations. */
    public ForwardPass forward() {
        return forward;
    }

    /** The assumed class. */
    public int label() {
        return label;
    }

    /** The cross-entropy of softmax at temperature 1, in nats. */
    public double loss() {
        return loss;
    }

    /** The gradient of the loss by an activation, {@code [h][w][c]}: the array itself, to be read only. */
    public float[] values(int activation) {
        return activation == 0
                ? contexts.get(0).dIn().values()
                : contexts.get(activation - 1).dOut().values();
    }

    /** The gradient of the loss by one value of an activation. */
    public float value(int activation, Unit unit) {
        return values(activation)[unit.in(forward.shape(activation))];
    }

    /**
     * The gradient of the loss by each parameter. Where running statistics are, it holds in training mode what the sample gave for them,
     * otherwise 0.
     */
    public Parameters byParameters() {
        return gradient;
    }
}
