package inkling.interop;

import java.util.Map;

/**
 * Lists the attributes of the operators that are read, as <a href="https://onnx.ai/onnx/operators/">ONNX's description</a> has them
 * from opset 7 on. ONNX Runtime refuses a node with any other, and so does {@link #requireKnown}: what is not understood may change
 * the answer.
 */
final class OperatorAttributes {
    private static final String WINDOW = "auto_pad dilations kernel_shape pads strides ";
    private static final String REDUCTION = "axes<18 keepdims noop_with_empty_axes";
    private static final String NONE = "";

    /** Names divided by blanks; {@code <n} behind a name says that it became an input in opset n, or was dropped. */
    private static final Map<String, String> KNOWN = Map.ofEntries(
            Map.entry("Abs", NONE),
            Map.entry("Add", NONE),
            Map.entry("AveragePool", WINDOW + "ceil_mode count_include_pad"),
            Map.entry("BatchNormalization", "epsilon momentum spatial<9 training_mode"),
            Map.entry("Cast", "to saturate round_mode"),
            Map.entry("Ceil", NONE),
            Map.entry("Clip", "max<11 min<11"),
            Map.entry("Concat", "axis"),
            Map.entry(
                    "Constant",
                    "value sparse_value value_float value_floats value_int value_ints value_string value_strings"),
            Map.entry("ConstantOfShape", "value"),
            Map.entry("Conv", WINDOW + "group"),
            Map.entry("Div", NONE),
            Map.entry("Dropout", "ratio<12 seed"),
            Map.entry("Expand", NONE),
            Map.entry("Flatten", "axis"),
            Map.entry("Floor", NONE),
            Map.entry("Gather", "axis"),
            Map.entry("Gemm", "alpha beta transA transB"),
            Map.entry("GlobalAveragePool", NONE),
            Map.entry("GlobalMaxPool", NONE),
            Map.entry("GroupNormalization", "epsilon num_groups stash_type"),
            Map.entry("HardSigmoid", "alpha beta"),
            Map.entry("Identity", NONE),
            Map.entry("InstanceNormalization", "epsilon"),
            Map.entry("LeakyRelu", "alpha"),
            Map.entry("Log", NONE),
            Map.entry("LogSoftmax", "axis"),
            Map.entry("MatMul", NONE),
            Map.entry("Max", NONE),
            Map.entry("MaxPool", WINDOW + "ceil_mode storage_order"),
            Map.entry("Min", NONE),
            Map.entry("Mul", NONE),
            Map.entry("Neg", NONE),
            Map.entry("Pad", "mode pads<11 value<11"),
            Map.entry("Reciprocal", NONE),
            Map.entry("PRelu", NONE),
            Map.entry("ReduceMax", REDUCTION),
            Map.entry("ReduceMean", REDUCTION),
            Map.entry("ReduceProd", REDUCTION),
            Map.entry("Relu", NONE),
            Map.entry("Reshape", "allowzero"),
            Map.entry("Shape", "end start"),
            Map.entry("Sigmoid", NONE),
            Map.entry("Size", NONE),
            Map.entry("Slice", "axes<10 ends<10 starts<10"),
            Map.entry("Softmax", "axis"),
            Map.entry("Sqrt", NONE),
            Map.entry("Squeeze", "axes<13"),
            Map.entry("Sub", NONE),
            Map.entry("Tanh", NONE),
            Map.entry("Transpose", "perm"),
            Map.entry("Unsqueeze", "axes<13"));

    private OperatorAttributes() {}

    /** @throws UnusableException if a node of an operator that is listed here has an attribute that it does not have in this opset */
    static void requireKnown(OnnxNode node, long opset) throws UnusableException {
        String known = KNOWN.get(node.operator());
        if (known == null || !OnnxDecoder.isStandard(node.domain())) {
            return;
        }
        for (String attribute : node.attributes().keySet()) {
            if (!isKnown(known, attribute, opset)) {
                throw new UnusableException(
                        InteropReason.ATTRIBUTE_UNKNOWN.of(Names.shown(attribute), node.shown(), opset));
            }
        }
    }

    private static boolean isKnown(String known, String attribute, long opset) {
        for (String entry : known.split(" ")) {
            int limit = entry.indexOf('<');
            if (limit < 0 ? entry.equals(attribute) : entry.substring(0, limit).equals(attribute)) {
                return limit < 0 || opset < Long.parseLong(entry.substring(limit + 1));
            }
        }
        return false;
    }
}
