package inkling.interop;

import inkling.model.Calibration;
import java.util.List;

/** Translates operators at the end of a network that turn logits into probabilities, which in Inkling is no layer. */
final class TailOperators {
    private final long opset;
    private final Constants constants;
    private final LayerStack layers;
    private final boolean inklings;

    private double temperature = 1;
    private boolean begun;
    private boolean ended;

    TailOperators(long opset, Constants constants, LayerStack layers, boolean inklings) {
        this.opset = opset;
        this.constants = constants;
        this.layers = layers;
        this.inklings = inklings;
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
            case "Div" -> {
                double divisor = ShortestDecimal.of(constants.single(node, 1));
                if (!(divisor >= Calibration.COLDEST && divisor <= Calibration.HOTTEST)) {
                    throw node.unfit(InteropReason.DIVISOR.of(divisor, Calibration.COLDEST, Calibration.HOTTEST));
                }
                temperature *= divisor;
                return in;
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
