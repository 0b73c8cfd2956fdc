package inkling.adversarial;

import inkling.engine.layer.Shape;
import inkling.inspection.InspectedNetwork;
import inkling.model.InputScale;
import inkling.model.Model;
import java.util.ArrayList;
import java.util.List;

/** Takes a model for linear at a picture. Safe for use by many threads. */
final class LinearisedNetwork {
    /** How far beyond even a condition is to be met, in logits: the boundary bends, and steps would only creep up to it. */
    private static final double AIM = 0.002;

    /** The number of conditions taken into account, those least met: each costs a backward pass. */
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
        List<Condition> conditions = new ArrayList<>();
        List<float[]> gradients = network.inputGradients(input, logits -> {
            Condition.of(model, label, logits).stream().limit(CONDITIONS).forEach(conditions::add);
            return conditions.stream().map(Condition::byLogits).toList();
        });
        List<HalfSpace> met = new ArrayList<>();
        for (int i = 0; i < conditions.size(); i++) {
            met.add(HalfSpace.linearised(
                    byPicture(gradients.get(i)), conditions.get(i).value(), picture, AIM));
        }
        return met;
    }

    /** The gradient by the picture, in place of that by the input: each pixel in its place, times the factor. */
    private float[] byPicture(float[] byInput) {
        new InputScale(model.input().factor(), 0, model.input().turned())
                .apply(byInput, 0, model.network().input());
        return byInput;
    }
}
