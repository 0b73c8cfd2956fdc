package inkling.ui.arithmetic;

import inkling.inspection.BackwardPass;
import inkling.inspection.ForwardPass;
import inkling.inspection.InspectedLayer;
import inkling.inspection.Unit;
import java.util.List;
import java.util.Optional;

/**
 * Names the value that is looked at, of a network that has worked on one sample.
 *
 * @param forward all activations, in evaluation mode
 * @param backward all gradients for an assumed class, in evaluation mode, of the same sample; empty while none are on show
 * @param layer the index of the layer whose output the value belongs to; {@link #INPUT} for the network's input
 * @param unit the place in that output
 * @param labels the names of the classes that take part in the softmax, without a reject class
 * @param temperature of the softmax, above 0: that of the model's calibration
 */
public record InspectedUnit(
        ForwardPass forward,
        Optional<BackwardPass> backward,
        int layer,
        Unit unit,
        List<String> labels,
        double temperature) {
    /** Stands for the network's input in place of a layer. */
    public static final int INPUT = -1;

    /** @throws IllegalArgumentException if there is no such unit */
    public InspectedUnit {
        unit.in(forward.shape(layer + 1));
        labels = List.copyOf(labels);
    }

    /** The layer whose output is looked at; empty for the input. */
    public Optional<InspectedLayer> inspectedLayer() {
        return layer == INPUT
                ? Optional.empty()
                : Optional.of(forward.network().layers().get(layer));
    }

    /** The activation of the unit, as the engine computed it. */
    public float value() {
        return forward.value(layer + 1, unit);
    }

    /** The name of an output: its class, or a dash for the reject class, which has no name. */
    String name(int output) {
        return output < labels.size() ? labels.get(output) : "\u2013";
    }

    boolean isLastLayer() {
        return layer == forward.network().layers().size() - 1;
    }
}
