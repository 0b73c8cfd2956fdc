package inkling.interop;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the end of a graph: the nodes behind its last layer, where a quotient is a temperature. */
final class GraphEnd {
    private static final Set<String> OPERATORS =
            Set.of("Softmax", "LogSoftmax", "Log", "Identity", "Cast", "Div", "Mul", "Slice", "Constant");

    private GraphEnd() {}

    /**
     * Returns what the nodes of the end give.
     *
     * @param nodes each behind what it takes
     */
    static Set<String> of(List<OnnxNode> nodes) {
        Set<String> given = new HashSet<>();
        for (int i = nodes.size() - 1; i >= 0 && OPERATORS.contains(nodes.get(i).operator()); i--) {
            given.addAll(nodes.get(i).outputs());
        }
        return given;
    }
}
