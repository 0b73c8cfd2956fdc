package inkling.ui.inspect;

import inkling.engine.SoftmaxCrossEntropy;
import inkling.engine.layer.LayerFactory;
import inkling.inspection.BackwardPass;
import inkling.inspection.ForwardPass;
import inkling.inspection.InspectedNetwork;
import inkling.model.Model;
import java.util.Optional;
import java.util.OptionalInt;

/** Runs the network of the model that was asked for last, one layer after the other. Thread-safe. */
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
        Model ran = asked.model();
        InspectedNetwork now = network(ran);
        float[] input = asked.picture().clone();
        if (input.length == now.spec().input().size()) {
            ran.input().apply(input, 0, now.spec().input());
        }
        if (asked.backward() && asked.supposed().isPresent()) {
            return backward(ran, now.backward(input, asked.supposed().getAsInt()));
        }
        ForwardPass forward = now.forward(input);
        // A reject class behind the labelled ones is no answer.
        int label = asked.supposed()
                .orElseGet(() -> SoftmaxCrossEntropy.argmax(
                        forward.logits(), 0, ran.labels().size()));
        return asked.backward()
                ? backward(ran, now.backward(input, label))
                : new Passes(ran, forward, label, Optional.empty());
    }

    private static Passes backward(Model model, BackwardPass pass) {
        return new Passes(model, pass.forward(), pass.label(), Optional.of(pass));
    }

    private synchronized InspectedNetwork network(Model asked) {
        if (asked != model) {
            // Those of the Vector API take a second for their first backward pass, until they are compiled; the bits
            // are the same.
            network = new InspectedNetwork(asked.network(), asked.parameters(), LayerFactory.immediate());
            model = asked;
        }
        return network;
    }
}
