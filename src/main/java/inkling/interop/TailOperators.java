package inkling.interop;

import inkling.model.Calibration;
import java.util.List;
import java.util.Set;

/** Translates operators at the end of a network that turn logits into probabilities, which in Inkling is no layer. */
final class TailOperators {
    private final long opset;
    private final Constants constants;
    private final LayerStack layers;
    private final boolean inklings;
    private final Set<String> ending;

    private double temperature = 1;
    private boolean begun;
    private boolean ended;

    TailOperators(long opset, Constants constants, LayerStack layers, boolean inklings, Set<String> ending) {
        this.opset = opset;
        this.constants = constants;
        this.layers = layers;
        this.inklings = inklings;
        this.ending = ending;
    }

    double temperature() {
        return temperature;
    }

    /**
     * Takes note of a node that turns logits into probabilities or the like.
     *
     * @return what it gives, or {@code null} if it is none of these
     */
    Activation takes(OnnxNode node, Activation in) throws UnusableException {
        Activation out = out(node, in);
        if (out != null && ended && !node.operator().equals("Log")) {
            throw node.unfit(InteropReason.BEHIND_SOFTMAX.of());
        }
        begun |= out != null;
        ended |= node.operator().endsWith("Softmax");
        return out;
    }

    /** Makes sure that no layer comes behind what only the end of a network has. */
    void requireNotBegun(OnnxNode node) throws UnusableException {
        if (begun) {
            throw node.unfit(InteropReason.BEHIND_TEMPERATURE.of());
        }
    }

    private Activation out(OnnxNode node, Activation in) throws UnusableException {
        switch (node.operator()) {
            case "Softmax", "LogSoftmax" -> {
                requireClasses(node, in);
                return in;
            }
            case "Log" -> {
                return ended ? in : null;
            }
            case "Div", "Mul" -> {
                return isTemperature(node) ? in : null;
            }
            case "Slice" -> {
                if (!inklings) {
                    return null;
                }
                List<Long> first = constants.input(node, 1).integers();
                List<Long> end = constants.input(node, 2).integers();
                List<Long> axis = constants.input(node, 3).integers();
                boolean whole = first.equals(List.of(0L))
                        && axis.equals(List.of(1L))
                        && end.equals(List.of(layers.shape().channels() - 1L));
                if (!whole) {
                    throw node.unfit(InteropReason.SLICE.of());
                }
                int classes = layers.shape().channels() - 1;
                return Activation.inOrder(
                        List.of(in.batch(), (long) classes), in.batch(), classes, in.type(), in.stage());
            }
            default -> {
                return null;
            }
        }
    }

    /** Takes in a quotient or product at the end of the graph. */
    private boolean isTemperature(OnnxNode node) throws UnusableException {
        OnnxTensor constant = constants.get(node.input(1));
        if (!ending.contains(node.outputs().get(0)) || constant == null || constant.count() != 1) {
            return false;
        }
        double value = ShortestDecimal.of(constants.single(node, 1));
        double divisor = node.operator().equals("Div") ? value : 1 / value;
        boolean fits = divisor * temperature >= Calibration.COLDEST && divisor * temperature <= Calibration.HOTTEST;
        temperature *= fits ? divisor : 1;
        return fits;
    }

    /** A softmax in Inkling is one over all values of a sample. */
    private void requireClasses(OnnxNode node, Activation in) throws UnusableException {
        long axis = node.number("axis", opset < 13 ? 1 : -1);
        long counted = axis < 0 ? axis + in.rank() : axis;
        if (counted < 0 || counted >= in.rank()) {
            throw node.unfit(InteropReason.SOFTMAX_AXIS.of(axis));
        }
        List<Long> over = in.dimensions().subList((int) counted, opset < 13 ? in.rank() : (int) counted + 1);
        if (Dimensions.count(over) != in.size()) {
            throw node.unfit(InteropReason.SOFTMAX_AXIS.of(axis));
        }
    }
}
