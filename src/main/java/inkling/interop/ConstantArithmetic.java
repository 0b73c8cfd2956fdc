package inkling.interop;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

/** Computes with constants as ONNX's operators do: floats as 32-bit floats, integers as 64 bits, cut to their own type. */
final class ConstantArithmetic {
    private ConstantArithmetic() {}

    /** @return {@code null} if this is no arithmetic, or does not fit */
    static OnnxTensor result(OnnxNode node, Constants constants) throws UnusableException {
        OnnxTensor first = constants.input(node, 0);
        return switch (node.operator()) {
            case "Add", "Sub", "Mul", "Div", "Min", "Max" ->
                node.inputs().size() == 2 ? combined(node.operator(), first, constants.input(node, 1)) : null;
            case "Neg", "Sqrt", "Reciprocal", "Abs", "Floor", "Ceil" -> changed(node.operator(), first);
            case "Cast" -> cast(first, node.number("to", 0));
            case "ReduceProd" -> product(node, first);
            default -> throw new UnusableException(InteropReason.UNKNOWN_OPERATOR.of(node.shown()));
        };
    }

    private static OnnxTensor combined(String operator, OnnxTensor one, OnnxTensor other) throws UnusableException {
        List<Long> sides = Dimensions.broadcast(one.dimensions(), other.dimensions());
        if (sides == null || one.type() != other.type()) {
            return null;
        }
        int[] places = Dimensions.spread(one.dimensions(), sides);
        int[] otherPlaces = Dimensions.spread(other.dimensions(), sides);
        if (OnnxTensor.isReal(one.type())) {
            float[] values = one.reals();
            float[] others = other.reals();
            float[] results = new float[places.length];
            for (int i = 0; i < results.length; i++) {
                results[i] = real(operator, values[places[i]], others[otherPlaces[i]]);
            }
            return reals(one.type(), sides, results);
        }
        List<Long> values = one.integers();
        List<Long> others = other.integers();
        long[] results = new long[places.length];
        for (int i = 0; i < results.length; i++) {
            results[i] = integer(operator, values.get(places[i]), others.get(otherPlaces[i]));
        }
        return integers(one.type(), sides, results);
    }

    private static float real(String operator, float one, float other) {
        return switch (operator) {
            case "Add" -> one + other;
            case "Sub" -> one - other;
            case "Mul" -> one * other;
            case "Div" -> one / other;
            case "Min" -> Math.min(one, other);
            default -> Math.max(one, other);
        };
    }

    private static long integer(String operator, long one, long other) {
        return switch (operator) {
            case "Add" -> one + other;
            case "Sub" -> one - other;
            case "Mul" -> one * other;
            case "Div" -> one / other;
            case "Min" -> Math.min(one, other);
            default -> Math.max(one, other);
        };
    }

    private static OnnxTensor changed(String operator, OnnxTensor from) throws UnusableException {
        float[] values = from.reals();
        for (int i = 0; i < values.length; i++) {
            values[i] = switch (operator) {
                case "Neg" -> -values[i];
                case "Sqrt" -> (float) Math.sqrt(values[i]);
                case "Reciprocal" -> 1 / values[i];
                case "Abs" -> Math.abs(values[i]);
                case "Floor" -> (float) Math.floor(values[i]);
                default -> (float) Math.ceil(values[i]);
            };
        }
        return reals(from.type(), from.dimensions(), values);
    }

    private static OnnxTensor cast(OnnxTensor from, long to) throws UnusableException {
        if (from.type() == to) {
            return from;
        }
        int type = OnnxTensor.width((int) Math.min(to, Integer.MAX_VALUE)) == 0 ? 0 : (int) to;
        if (OnnxTensor.isReal(type)) {
            return reals(type, from.dimensions(), OnnxTensor.isReal(from.type()) ? from.reals() : floats(from));
        } else if (type != OnnxTensor.INT64 && type != OnnxTensor.INT32) {
            return null;
        }
        long[] values;
        if (OnnxTensor.isReal(from.type())) {
            float[] reals = from.reals();
            values = new long[reals.length];
            for (int i = 0; i < values.length; i++) {
                values[i] = (long) reals[i];
            }
        } else {
            values = from.integers().stream().mapToLong(Long::longValue).toArray();
        }
        return integers(type, from.dimensions(), values);
    }

    private static float[] floats(OnnxTensor integers) throws UnusableException {
        List<Long> values = integers.integers();
        float[] floats = new float[values.size()];
        for (int i = 0; i < floats.length; i++) {
            floats[i] = values.get(i);
        }
        return floats;
    }

    private static OnnxTensor product(OnnxNode node, OnnxTensor from) throws UnusableException {
        if (from.dimensions().size() != 1) {
            return null;
        }
        long product = 1;
        for (long value : from.integers()) {
            product *= value;
        }
        return integers(from.type(), node.number("keepdims", 1) == 0 ? List.of() : List.of(1L), product);
    }

    private static OnnxTensor reals(int type, List<Long> sides, float... values) {
        ByteBuffer data =
                ByteBuffer.allocate(values.length * OnnxTensor.width(type)).order(ByteOrder.LITTLE_ENDIAN);
        for (float value : values) {
            switch (type) {
                case OnnxTensor.FLOAT -> data.putFloat(value);
                case OnnxTensor.DOUBLE -> data.putDouble(value);
                default -> data.putShort(HalfFloat.of(value));
            }
        }
        return new OnnxTensor("", type, sides, data);
    }

    private static OnnxTensor integers(int type, List<Long> sides, long... values) {
        ByteBuffer data =
                ByteBuffer.allocate(values.length * OnnxTensor.width(type)).order(ByteOrder.LITTLE_ENDIAN);
        for (long value : values) {
            if (type == OnnxTensor.INT64) {
                data.putLong(value);
            } else {
                data.putInt((int) value);
            }
        }
        return new OnnxTensor("", type, sides, data);
    }
}
