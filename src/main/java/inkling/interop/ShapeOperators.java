package inkling.interop;

import inkling.engine.layer.Dropout;
import inkling.engine.layer.Shape;
import java.util.List;

/** Translates operators that compute nothing in inference: those that change the shape, and the identity. */
final class ShapeOperators {
    private final long opset;
    private final Constants constants;
    private final LayerStack layers;

    ShapeOperators(long opset, Constants constants, LayerStack layers) {
        this.opset = opset;
        this.constants = constants;
        this.layers = layers;
    }

    void dropout(OnnxNode node) throws UnusableException {
        OnnxTensor training = constants.get(node.input(2));
        boolean idle = node.input(2).isEmpty()
                || training != null
                        && training.data().capacity() == 1
                        && training.data().get(0) == 0;
        if (!idle) {
            throw node.unfit(InteropReason.IN_TRAINING.of());
        }
        double rate = opset < 12 || node.input(1).isEmpty()
                ? node.real("ratio", 0.5)
                : ShortestDecimal.of(constants.single(node, 1));
        if (rate >= 0 && rate < 1) {
            layers.add(new Dropout(rate));
        }
    }

    void flatten(OnnxNode node) throws UnusableException {
        long axis = node.number("axis", 1);
        if (axis != 1 && axis != (layers.isFlat() ? -1 : -3)) {
            throw node.unfit(InteropReason.FLATTENED_FROM.of(axis));
        }
        layers.setFlat(true);
    }

    /** To one row a sample, or back to the channels, rows and columns that are there. */
    void reshape(OnnxNode node) throws UnusableException {
        Shape in = layers.shape();
        List<Long> sides = opset < 5
                ? node.numbers("shape", List.of())
                : constants.input(node, 1).integers();
        boolean anyBatch = !sides.isEmpty() && sides.get(0) >= -1 && sides.get(0) <= 1;
        List<Long> rest = sides.isEmpty() ? sides : sides.subList(1, sides.size());
        if (anyBatch && rest.size() == 1 && (rest.get(0) == in.size() || rest.get(0) == -1)) {
            layers.setFlat(true);
        } else if (anyBatch && rest.equals(List.of((long) in.channels(), (long) in.height(), (long) in.width()))) {
            layers.setFlat(false);
        } else {
            throw node.unfit(InteropReason.RESHAPED.of(sides));
        }
    }

    void squeeze(OnnxNode node) throws UnusableException {
        Shape in = layers.shape();
        if (in.size() != in.channels()) {
            throw node.unfit(InteropReason.NOT_FLAT_RESHAPED.of(in));
        }
        layers.setFlat(true);
    }
}
