package inkling.ui.inspect;

import inkling.engine.layer.Shape;
import inkling.inspection.BackwardPass;
import inkling.inspection.ForwardPass;
import inkling.model.Model;
import java.util.Optional;

/**
 * Holds what a network did with one picture.
 *
 * @param model whose network it is
 * @param label the class of the loss; the likeliest if none is supposed
 * @param backward the gradients of the loss for that class, if they are wanted
 */
record Passes(Model model, ForwardPass forward, int label, Optional<BackwardPass> backward) {
    /** How many activations there are: the input and one for each layer. */
    int activations() {
        return forward.network().layers().size() + 1;
    }

    Shape shape(int activation) {
        return forward.shape(activation);
    }

    /** The values on show: the gradients if they are wanted, otherwise the activations; {@code [h][w][c]}. */
    float[] values(int activation) {
        return backward.map(pass -> pass.values(activation)).orElseGet(() -> forward.values(activation));
    }
}
