package inkling.interop;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Follows the activations of a graph from its input to its outputs, node by node: a node of constants alone is computed, what asks
 * for a shape is answered, and every other node is a layer, or leaves the layers as they are.
 */
final class GraphWalk {
    private final Constants constants;
    private final ConstantFolding folding;
    private final Operators operators;
    private final LayerStack layers;
    private final Map<String, Activation> activations = new HashMap<>();
    private Activation last;

    GraphWalk(Constants constants, ConstantFolding folding, Operators operators, LayerStack layers) {
        this.constants = constants;
        this.folding = folding;
        this.operators = operators;
        this.layers = layers;
    }

    void begin(String input, Activation activation) {
        activations.put(input, activation);
        last = activation;
    }

    /** @param node whose inputs are constants, or were given by nodes before */
    void take(OnnxNode node) throws UnusableException {
        OperatorAttributes.requireKnown(node, folding.opset());
        List<String> from =
                node.inputs().stream().filter(activations::containsKey).toList();
        if (from.isEmpty()) {
            folding.fold(node);
            return;
        }
        Activation in = activations.get(from.get(0));
        String output = node.outputs().isEmpty() ? "" : node.outputs().get(0);
        if (isShape(node)) {
            constants.put(output, ConstantFolding.measured(node, in.dimensions()));
            return;
        } else if (from.size() > 1 || in.stage() != layers.stage()) {
            throw new UnusableException(InteropReason.NOT_A_CHAIN.of(node.shown()));
        }
        int place = node.inputs().indexOf(from.get(0));
        if (place != 0 && !(place == 1 && Operators.isCommutable(node)) || output.isEmpty()) {
            throw new UnusableException(InteropReason.OPERATOR_USED_OTHERWISE.of(node.shown()));
        }
        try {
            last = operators.add(node, in);
        } catch (ArithmeticException e) {
            throw node.unfit(InteropReason.SHAPE_UNFIT.of(in.words(in.dimensions())), e);
        }
        activations.put(output, last);
    }

    private static boolean isShape(OnnxNode node) {
        return OnnxDecoder.isStandard(node.domain())
                && (node.operator().equals("Shape") || node.operator().equals("Size"));
    }

    /** Makes sure that what the last layer gives is an output, class by class. */
    void requireOutputs(List<OnnxValue> outputs) throws UnusableException {
        boolean ends = false;
        for (OnnxValue output : outputs) {
            Activation given = activations.get(output.name());
            ends |= given == last;
        }
        if (!ends) {
            throw new UnusableException(InteropReason.LAST_LAYER.of());
        }
        boolean oneRowEach =
                last.batch() == 1 || last.rank() > 0 && last.dimensions().get(0) == last.batch();
        if (!oneRowEach || !last.isInOrder()) {
            throw new UnusableException(InteropReason.CLASSES_OUT_OF_ORDER.of());
        }
    }
}
