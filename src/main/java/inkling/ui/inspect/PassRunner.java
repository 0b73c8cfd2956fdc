package inkling.ui.inspect;

import inkling.inspection.BackwardPass;
import inkling.inspection.ForwardPass;
import inkling.inspection.InspectedNetwork;
import inkling.model.Model;
import java.util.Optional;
import java.util.OptionalInt;

/** Runs the network of the model that was asked for last, one layer after the other. For one thread. */
final class PassRunner {
    private Model model;
    private InspectedNetwork network;

    /**
     * Says what to run.
     *
     * @param picture as the preprocessing makes it, 0 to 1, row by row
     * @param supposed the class that the picture is supposed to have; none for the likeliest
     * @param backward whether the gradients are wanted
     */
    record Question(Model model, float[] picture, OptionalInt supposed, boolean backward) {}

    /** @throws IllegalArgumentException if the network takes pictures of another size */
    Passes run(Question asked) {
        if (asked.model() != model) {
            network =
                    new InspectedNetwork(asked.model().network(), asked.model().parameters());
            model = asked.model();
        }
        float[] input = asked.picture().clone();
        if (input.length == network.spec().input().size()) {
            model.input().apply(input, 0, network.spec().input());
        }
        ForwardPass forward = network.forward(input);
        int label = asked.supposed()
                .orElseGet(() -> largest(forward.logits(), model.labels().size()));
        if (!asked.backward()) {
            return new Passes(model, forward, label, Optional.empty());
        }
        BackwardPass backward = network.backward(input, label);
        return new Passes(model, backward.forward(), label, Optional.of(backward));
    }

    /** A reject class behind the labelled ones is no answer. */
    private static int largest(float[] logits, int classes) {
        int largest = 0;
        for (int i = 1; i < classes; i++) {
            if (logits[i] > logits[largest]) {
                largest = i;
            }
        }
        return largest;
    }
}
