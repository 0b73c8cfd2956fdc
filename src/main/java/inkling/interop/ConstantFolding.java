package inkling.interop;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Computes nodes whose inputs are all constants: those that move values here, arithmetic in {@link ConstantArithmetic}. */
final class ConstantFolding {
    /** The most values that all folded constants of a file have together; what one weight may have and more. */
    private static final long MAX_VALUES = 1 << 25;

    private final long opset;
    private final Constants constants;
    private long values;

    ConstantFolding(long opset, Constants constants) {
        this.opset = opset;
        this.constants = constants;
    }

    /** Takes what a node gives to the constants. */
    void fold(OnnxNode node) throws UnusableException {
        if (!OnnxDecoder.isStandard(node.domain()) || node.outputs().isEmpty()) {
            throw node.ofOtherDomain();
        }
        OnnxTensor result;
        try {
            result = result(node);
        } catch (ArithmeticException | IndexOutOfBoundsException e) {
            throw node.unfit(InteropReason.CONSTANTS_UNFIT.of(), e);
        }
        if (result == null) {
            throw node.unfit(InteropReason.CONSTANTS_UNFIT.of());
        }
        constants.put(node.outputs().get(0), result);
    }

    private OnnxTensor result(OnnxNode node) throws UnusableException {
        if (node.operator().equals("Constant")) {
            return constant(node);
        }
        OnnxTensor first = constants.input(node, 0);
        List<Long> sides = first.dimensions();
        return switch (node.operator()) {
            case "Identity", "Dropout" -> first;
            case "Reshape" ->
                reshaped(
                        first,
                        Dimensions.reshaped(sides, integers(node, 1, "shape"), node.number("allowzero", 0) != 0));
            case "Flatten" -> reshaped(first, flattened(node, sides));
            case "Squeeze" -> reshaped(first, Dimensions.squeezed(sides, integers(node, 1, "axes")));
            case "Unsqueeze" -> reshaped(first, Dimensions.unsqueezed(sides, integers(node, 1, "axes")));
            case "Transpose" -> transposed(node, first);
            case "Shape", "Size" -> measured(node, sides);
            case "Gather" -> gathered(node, first);
            case "Slice" -> sliced(node, first);
            case "Concat" -> joined(node);
            case "Expand" -> expanded(first, Dimensions.broadcast(sides, integers(node, 1, "shape")));
            case "ConstantOfShape" -> filled(node, first.integers());
            default -> budgeted(ConstantArithmetic.result(node, constants));
        };
    }

    private static OnnxTensor constant(OnnxNode node) throws UnusableException {
        if (node.attributes().get("value") instanceof OnnxAttribute.Tensor tensor) {
            return tensor.value();
        } else if (node.attributes().get("value_float") instanceof OnnxAttribute.Real real) {
            return OnnxTensor.of("", List.of(), real.value());
        } else if (node.attributes().get("value_int") instanceof OnnxAttribute.Number number) {
            return scalar(number.value());
        } else if (node.attributes().get("value_ints") instanceof OnnxAttribute.Numbers numbers) {
            return OnnxTensor.of("", numbers.values());
        }
        throw new UnusableException(InteropReason.CONSTANT_KIND.of());
    }

    /** Settings that are an attribute in older versions of an operator, and an input in newer ones. */
    List<Long> integers(OnnxNode node, int input, String attribute) throws UnusableException {
        return node.input(input).isEmpty()
                ? node.numbers(attribute, List.of())
                : constants.input(node, input).integers();
    }

    private static OnnxTensor reshaped(OnnxTensor tensor, List<Long> to) {
        return to == null ? null : tensor.withDimensions(to);
    }

    static List<Long> flattened(OnnxNode node, List<Long> sides) throws UnusableException {
        long axis = node.number("axis", 1);
        int split = (int) (axis < 0 ? axis + sides.size() : axis);
        if (split < 0 || split > sides.size()) {
            return null;
        }
        return List.of(Dimensions.count(sides.subList(0, split)), Dimensions.count(sides.subList(split, sides.size())));
    }

    /** The axes of a Transpose; the other way round if it does not say. */
    static List<Integer> axes(OnnxNode node, int rank) throws UnusableException {
        List<Long> reversed = new ArrayList<>();
        for (long axis = rank - 1; axis >= 0; axis--) {
            reversed.add(axis);
        }
        List<Integer> axes = Dimensions.axes(node.numbers("perm", reversed), rank);
        return axes == null || axes.size() != rank ? null : axes;
    }

    private OnnxTensor transposed(OnnxNode node, OnnxTensor from) throws UnusableException {
        List<Integer> axes = axes(node, from.dimensions().size());
        if (axes == null) {
            return null;
        }
        requireModest(from.count());
        return from.picked(
                axes.stream().map(from.dimensions()::get).toList(), Dimensions.transposed(from.dimensions(), axes));
    }

    private static OnnxTensor scalar(long value) {
        return OnnxTensor.of("", List.of(value)).withDimensions(List.of());
    }

    /** What a Shape or a Size gives for something with these dimensions: them, a part of them, or their product. */
    static OnnxTensor measured(OnnxNode node, List<Long> sides) throws UnusableException {
        if (node.operator().equals("Size")) {
            return scalar(Dimensions.count(sides));
        }
        int rank = sides.size();
        int start = clipped(node.number("start", 0), rank);
        int end = clipped(node.number("end", rank), rank);
        return OnnxTensor.of("", sides.subList(Math.min(start, end), end));
    }

    private static int clipped(long axis, int rank) {
        return (int) Math.max(0, Math.min(rank, axis < 0 ? axis + rank : axis));
    }

    private OnnxTensor gathered(OnnxNode node, OnnxTensor from) throws UnusableException {
        GatherIndices gather = GatherIndices.of(node, from.dimensions(), constants.input(node, 1));
        requireModest(Dimensions.count(gather.dimensions()));
        return from.picked(gather.dimensions(), gather.places());
    }

    private OnnxTensor sliced(OnnxNode node, OnnxTensor from) throws UnusableException {
        SliceIndices slice = SliceIndices.of(node, from.dimensions(), this);
        requireModest(Dimensions.count(slice.dimensions()));
        return from.picked(slice.dimensions(), slice.places());
    }

    private OnnxTensor joined(OnnxNode node) throws UnusableException {
        OnnxTensor first = constants.input(node, 0);
        List<Integer> axes = Dimensions.axes(
                List.of(node.number("axis", 0)), first.dimensions().size());
        if (axes == null) {
            return null;
        }
        int axis = axes.get(0);
        List<Long> sides = new ArrayList<>(first.dimensions());
        long outer = Dimensions.count(sides.subList(0, axis));
        sides.set(axis, 0L);
        List<OnnxTensor> parts = new ArrayList<>();
        for (int i = 0; i < node.inputs().size(); i++) {
            OnnxTensor part = constants.input(node, i);
            List<Long> rest = new ArrayList<>(part.dimensions());
            if (part.type() != first.type() || rest.size() != sides.size()) {
                return null;
            }
            sides.set(axis, sides.get(axis) + rest.set(axis, sides.get(axis)));
            rest.set(axis, sides.get(axis));
            if (!rest.equals(sides)) {
                return null;
            }
            parts.add(part);
        }
        int width = OnnxTensor.width(first.type());
        requireModest(Dimensions.count(sides));
        ByteBuffer data =
                ByteBuffer.allocate((int) Dimensions.count(sides) * width).order(ByteOrder.LITTLE_ENDIAN);
        for (int row = 0; row < outer; row++) {
            for (OnnxTensor part : parts) {
                int length = (int) (part.count() / outer) * width;
                data.put(part.data().duplicate().clear().slice(row * length, length));
            }
        }
        return new OnnxTensor("", first.type(), sides, data);
    }

    private OnnxTensor expanded(OnnxTensor from, List<Long> to) throws UnusableException {
        if (to == null) {
            return null;
        }
        requireModest(Dimensions.count(to));
        return from.picked(to, Dimensions.spread(from.dimensions(), to));
    }

    private OnnxTensor filled(OnnxNode node, List<Long> sides) throws UnusableException {
        OnnxTensor value = node.attributes().get("value") instanceof OnnxAttribute.Tensor tensor
                ? tensor.value()
                : OnnxTensor.of("", List.of(1L), 0);
        if (sides.stream().anyMatch(side -> side < 0)) {
            return null;
        }
        return expanded(value.withDimensions(Collections.nCopies(sides.size(), 1L)), sides);
    }

    private OnnxTensor budgeted(OnnxTensor tensor) throws UnusableException {
        if (tensor != null) {
            requireModest(tensor.count());
        }
        return tensor;
    }

    private void requireModest(long more) throws UnusableException {
        values += Math.max(0, more);
        if (more < 0 || more > MAX_VALUES || values > MAX_VALUES) {
            throw new UnusableException(InteropReason.CONSTANTS_TOO_LARGE.of(MAX_VALUES));
        }
    }

    long opset() {
        return opset;
    }
}
