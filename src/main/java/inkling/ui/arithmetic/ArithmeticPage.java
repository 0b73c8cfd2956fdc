package inkling.ui.arithmetic;

import inkling.inspection.Arithmetic;
import inkling.inspection.ForwardArithmetic;
import inkling.inspection.GradientStep;
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
 * @param backward what is said of gradients; empty while none are on show
 * @param step of gradient descent on a sample of this network, perhaps the one before; empty while there is none
 */
record ArithmeticPage(
        InspectedUnit at,
        Optional<Arithmetic> forward,
        List<Arithmetic.Read> inputs,
        int selected,
        Optional<SoftmaxArithmetic> softmax,
        Optional<BackwardPage> backward,
        Optional<GradientStep> step) {
    ArithmeticPage {
        inputs = List.copyOf(inputs);
    }

    /** @param selected the index wanted; what has the most effect if it is {@link ArithmeticViewModel#USUAL} or there is no such */
    static ArithmeticPage of(InspectedUnit at, int selected) {
        Optional<Arithmetic> forward = at.layer() == InspectedUnit.INPUT
                ? Optional.empty()
                : Optional.of(ForwardArithmetic.of(at.forward(), at.layer(), at.unit()));
        List<Arithmetic.Read> inputs = forward.map(Inputs::of).orElse(List.of());
        boolean isThere = selected >= 0 && selected < inputs.size();
        int closer = isThere ? selected : forward.map(Inputs::usual).orElse(0);
        return new ArithmeticPage(
                at,
                forward,
                inputs,
                closer,
                at.isLastLayer()
                        ? Optional.of(SoftmaxArithmetic.of(
                                at.forward().logits(), at.labels().size(), at.temperature()))
                        : Optional.empty(),
                at.backward().map(pass -> BackwardPage.of(at, pass, forward, closer)),
                Optional.empty());
    }

    /** The value, from its arithmetic; that of the input as it is. */
    float result() {
        return forward.map(Arithmetic::result).orElseGet(at::value);
    }

    /** Whether the layer has anything that is learned. */
    boolean isLearned() {
        return at.inspectedLayer().filter(layer -> !layer.slots().isEmpty()).isPresent();
    }

    /** The same page with a step, as long as it is one with gradients, and the step one of such a network. */
    ArithmeticPage with(Optional<GradientStep> taken) {
        Optional<GradientStep> fitting = taken.filter(each -> backward.isPresent()
                && isLearned()
                && each.before()
                        .forward()
                        .network()
                        .spec()
                        .equals(at.forward().network().spec()));
        return new ArithmeticPage(at, forward, inputs, selected, softmax, backward, fitting);
    }
}
