package inkling.inspection;

import inkling.engine.Optimiser;
import inkling.engine.Parameters;
import inkling.engine.optimiser.Sgd;

/**
 * Holds what one step of stochastic gradient descent on a single sample changes: {@code parameters - rate * gradient} for all that is
 * learned, and what the network says of the sample before and after. Immutable by contract.
 *
 * @param before the pass that gave the gradient
 * @param learningRate of the step
 * @param after the pass with the parameters after the step
 */
public record GradientStep(BackwardPass before, double learningRate, BackwardPass after) {
    /**
     * Takes a step in evaluation mode: running statistics stay as they are.
     *
     * @param label the class that the sample is supposed to have
     * @param learningRate finite; negative steps go up the gradient
     * @throws IllegalArgumentException if the input or the label does not fit
     */
    public static GradientStep of(InspectedNetwork network, float[] input, int label, double learningRate) {
        BackwardPass before = network.backward(input, label);
        Parameters moved = network.parameters().copy();
        Parameters gradient = before.byParameters().copy();
        Optimiser sgd = new Optimiser(new Sgd(), moved.layout(), 0);
        sgd.begin(learningRate);
        sgd.apply(moved, gradient, 0, moved.layout().size());
        BackwardPass after = new InspectedNetwork(network.spec(), moved).backward(input, label);
        return new GradientStep(before, learningRate, after);
    }

    /** A parameter before the step, by its index. */
    public float before(int parameter) {
        return before.forward().network().parameters().values()[parameter];
    }

    /** A parameter after the step. */
    public float after(int parameter) {
        return after.forward().network().parameters().values()[parameter];
    }
}
