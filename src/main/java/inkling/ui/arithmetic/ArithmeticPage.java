package inkling.ui.arithmetic;

import inkling.inspection.Arithmetic;
import inkling.inspection.ForwardArithmetic;
import inkling.inspection.SoftmaxArithmetic;
import java.util.List;
import java.util.Optional;

/**
 * Holds all that the page about one value says.
 *
 * @param at the value
 * @param forward how it came about; empty for the network's input
 * @param inputs the values that it reads, in the engine's order; empty for the network's input
 * @param selected the index of the one of them that is looked at closer; 0 without any
 * @param softmax what becomes of the logits; empty but at the last layer
 */
record ArithmeticPage(
        InspectedUnit at,
        Optional<Arithmetic> forward,
        List<Arithmetic.Read> inputs,
        int selected,
        Optional<SoftmaxArithmetic> softmax) {
    ArithmeticPage {
        inputs = List.copyOf(inputs);
    }

    /** @param selected the index wanted; what has the most effect if it is {@link ArithmeticViewModel#USUAL} or there is no such */
    static ArithmeticPage of(InspectedUnit at, int selected) {
        if (at.layer() == InspectedUnit.INPUT) {
            return new ArithmeticPage(at, Optional.empty(), List.of(), 0, Optional.empty());
        }
        Arithmetic arithmetic = ForwardArithmetic.of(at.forward(), at.layer(), at.unit());
        List<Arithmetic.Read> inputs = Inputs.of(arithmetic);
        return new ArithmeticPage(
                at,
                Optional.of(arithmetic),
                inputs,
                selected >= 0 && selected < inputs.size() ? selected : Inputs.usual(arithmetic),
                at.isLastLayer()
                        ? Optional.of(SoftmaxArithmetic.of(
                                at.forward().logits(), at.labels().size(), at.temperature()))
                        : Optional.empty());
    }

    /** The value, from its arithmetic; that of the input as it is. */
    float result() {
        return forward.map(Arithmetic::result).orElseGet(at::value);
    }
}
