package inkling.adversarial;

import inkling.engine.layer.Shape;
import inkling.inspection.InspectedNetwork;
import inkling.model.InputScale;
import inkling.model.Model;
import java.util.List;

/** Takes a model for linear at a picture. Safe for use by many threads. */
final class LinearisedNetwork {
    /** How far beyond even a condition is to be met, in logits: the boundary bends, and steps would only creep up to it. */
    private static final double AIM = 0.002;

    /** The number of conditions taken into account, those least met: each costs two passes. */
    private static final int CONDITIONS = 3;

    private final Model model;
    private final InspectedNetwork network;

    LinearisedNetwork(Model model) {
        this.model = model;
        network = new InspectedNetwork(model.network(), model.parameters());
    }

    /** The pictures that the model would answer with a class if it were linear. */
    List<HalfSpace> answeredWith(int label, float[] picture) {
        Shape shape = model.network().input();
        float[] input = picture.clone();
        model.input().apply(input, 0, shape);
        float[] logits = network.forward(input).logits();
        return Condition.of(model, label, logits).stream()
                .limit(CONDITIONS)
                .map(condition -> HalfSpace.linearised(
                        byPicture(network.inputGradient(input, condition.byLogits())), condition.value(), picture, AIM))
                .toList();
    }

    /** The gradient by the picture, in place of that by the input: each pixel in its place, times the factor. */
    private float[] byPicture(float[] byInput) {
        new InputScale(model.input().factor(), 0, model.input().turned())
                .apply(byInput, 0, model.network().input());
        return byInput;
    }
}
