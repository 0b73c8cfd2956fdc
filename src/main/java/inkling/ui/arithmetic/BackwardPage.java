package inkling.ui.arithmetic;

import inkling.engine.ParameterLayout.Slot;
import inkling.inspection.Arithmetic;
import inkling.inspection.Arithmetic.WeightedSum;
import inkling.inspection.BackwardArithmetic;
import inkling.inspection.BackwardPass;
import inkling.inspection.GradientArithmetic;
import inkling.inspection.InspectedLayer;
import inkling.inspection.SoftmaxArithmetic;
import inkling.inspection.Unit;
import java.util.Optional;

/**
 * Holds what the page says of the gradient of the loss.
 *
 * @param gradient by the value that is looked at
 * @param arriving how that comes about in the layer behind; empty at the last layer, where it comes from the softmax
 * @param probability at the last layer, of the unit's class, among all outputs at temperature 1; 0 at others
 * @param ofInput by the selected input; empty for one in the padding, and for the network's input
 * @param ofWeight by the weight of the selected input; empty without weights
 * @param ofBias by the bias of the filter or unit; empty without one
 */
record BackwardPage(
        BackwardPass pass,
        float gradient,
        Optional<GradientArithmetic> arriving,
        float probability,
        Optional<GradientArithmetic> ofInput,
        Optional<GradientArithmetic> ofWeight,
        Optional<GradientArithmetic> ofBias) {
    static BackwardPage of(InspectedUnit at, BackwardPass pass, Optional<Arithmetic> forward, int selected) {
        boolean last = at.isLastLayer();
        float[] logits = at.forward().logits();
        return new BackwardPage(
                pass,
                pass.value(at.layer() + 1, at.unit()),
                last ? Optional.empty() : Optional.of(BackwardArithmetic.byInput(pass, at.layer() + 1, at.unit())),
                last
                        ? SoftmaxArithmetic.of(logits, logits.length, 1)
                                .probabilities()
                                .get(at.unit().channel())
                        : 0,
                forward.flatMap(arithmetic ->
                        ofInput(at, pass, Inputs.of(arithmetic).get(selected).unit())),
                forward.flatMap(arithmetic -> ofWeight(pass, arithmetic, selected)),
                at.inspectedLayer().flatMap(layer -> ofBias(at, pass, layer)));
    }

    private static Optional<GradientArithmetic> ofInput(InspectedUnit at, BackwardPass pass, Unit input) {
        return input.isIn(at.forward().shape(at.layer()))
                ? Optional.of(BackwardArithmetic.byInput(pass, at.layer(), input))
                : Optional.empty();
    }

    private static Optional<GradientArithmetic> ofWeight(BackwardPass pass, Arithmetic arithmetic, int selected) {
        return arithmetic instanceof WeightedSum sum
                ? BackwardArithmetic.byParameter(pass, sum.terms().get(selected).parameter())
                : Optional.empty();
    }

    private static Optional<GradientArithmetic> ofBias(InspectedUnit at, BackwardPass pass, InspectedLayer layer) {
        return slot(layer, "bias")
                .flatMap(slot -> BackwardArithmetic.byParameter(
                        pass, slot.offset() + at.unit().channel()));
    }

    /** Where a layer's parameters of this name are. */
    static Optional<Slot> slot(InspectedLayer layer, String name) {
        return layer.slots().stream()
                .filter(slot -> slot.parameter().name().equals(name))
                .findFirst();
    }

    /** The gradient by a parameter of the network. */
    float by(int parameter) {
        return pass.byParameters().values()[parameter];
    }
}
