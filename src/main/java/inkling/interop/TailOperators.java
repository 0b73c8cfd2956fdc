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

    /** Takes note of a node that turns logits into probabilities. */
    boolean takes(OnnxNode node) throws UnusableException {
        boolean taken = isTail(node);
        if (taken && ended) {
            throw node.unfit(InteropReason.BEHIND_SOFTMAX.of());
        }
        begun |= taken;
        ended |= node.operator().endsWith("Softmax");
        return taken;
    }

    /** Makes sure that no layer comes behind what only the end of a network has. */
    void requireNotBegun(OnnxNode node) throws UnusableException {
        if (begun) {
            throw node.unfit(InteropReason.BEHIND_TEMPERATURE.of());
        }
    }

    private boolean isTail(OnnxNode node) throws UnusableException {
        switch (node.operator()) {
            case "Softmax", "LogSoftmax" -> {
                long axis = node.number("axis", opset < 13 ? 1 : -1);
                if (axis != 1 && axis != (layers.isFlat() ? -1 : -3)) {
                    throw node.unfit(InteropReason.SOFTMAX_AXIS.of(axis));
                }
                return true;
            }
            case "Div" -> {
                double divisor = ShortestDecimal.of(constants.single(node, 1));
                if (!(divisor >= Calibration.COLDEST && divisor <= Calibration.HOTTEST)) {
                    throw node.unfit(InteropReason.DIVISOR.of(divisor, Calibration.COLDEST, Calibration.HOTTEST));
                }
                temperature *= divisor;
                return true;
            }
            case "Slice" -> {
                if (!inklings) {
                    return false;
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
                return true;
            }
            default -> {
                return false;
            }
        }
    }
}
