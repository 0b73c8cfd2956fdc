package inkling.interop;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** An ONNX file as another program might write it: a chain of nodes, channels first, with random weights. */
final class ForeignGraph {
    private final List<OnnxNode> nodes = new ArrayList<>();
    private final List<OnnxTensor> tensors = new ArrayList<>();
    private final List<OnnxValue> inputs = new ArrayList<>();
    private final Random random = new Random(3);
    private final long opset;
    private String at = "x";

    ForeignGraph() {
        this(17);
    }

    ForeignGraph(long opset) {
        this.opset = opset;
    }

    /** The input's dimensions; -1 for one that is open. */
    ForeignGraph input(long... sides) {
        return input("x", sides);
    }

    /** @param type one of ONNX's element types */
    ForeignGraph typedInput(int type, long... sides) {
        input("x", sides);
        OnnxValue made = inputs.remove(inputs.size() - 1);
        inputs.add(new OnnxValue("x", type, made.dimensions(), ""));
        return this;
    }

    ForeignGraph input(String name, long... sides) {
        List<OnnxValue.Dimension> dimensions = new ArrayList<>();
        for (long side : sides) {
            dimensions.add(side < 0 ? OnnxValue.Dimension.open("n") : OnnxValue.Dimension.of(side));
        }
        inputs.add(new OnnxValue(name, dimensions, ""));
        return this;
    }

    /** Values from -0.5 to 0.5; above 0.5 if the name begins with "variance". */
    ForeignGraph weights(String name, long... sides) {
        int size = 1;
        for (long side : sides) {
            size *= (int) side;
        }
        float[] values = new float[size];
        for (int i = 0; i < size; i++) {
            values[i] = random.nextFloat() + (name.startsWith("variance") ? 0.5f : -0.5f);
        }
        return tensor(OnnxTensor.of(name, boxed(sides), values));
    }

    ForeignGraph tensor(OnnxTensor tensor) {
        tensors.add(tensor);
        return this;
    }

    ForeignGraph integers(String name, long... values) {
        return tensor(OnnxTensor.of(name, boxed(values)));
    }

    /** A node behind the last, with more inputs divided by blanks, and settings as name and value in turn. */
    ForeignGraph node(String operator, String more, Object... settings) {
        List<String> from = new ArrayList<>(List.of(at));
        if (!more.isEmpty()) {
            from.addAll(List.of(more.split(" ")));
        }
        String to = "t" + nodes.size();
        nodes.add(new OnnxNode("", operator, "", from, List.of(to), attributes(settings)));
        at = to;
        return this;
    }

    /** A node that stands beside the chain, or takes what lies further back. */
    ForeignGraph free(OnnxNode node) {
        nodes.add(node);
        at = node.outputs().get(0);
        return this;
    }

    ForeignGraph constant(String name, OnnxAttribute value) {
        nodes.add(new OnnxNode("", "Constant", "", List.of(), List.of(name), Map.of("value", value)));
        return this;
    }

    ForeignGraph flattenAndDense(int values) {
        return weights("dense", values, 10)
                .weights("dense.bias", 10)
                .node("Flatten", "")
                .node("Gemm", "dense dense.bias");
    }

    private static Map<String, OnnxAttribute> attributes(Object... settings) {
        Map<String, OnnxAttribute> attributes = new LinkedHashMap<>();
        for (int i = 0; i < settings.length; i += 2) {
            Object value = settings[i + 1];
            OnnxAttribute attribute;
            if (value instanceof long[] numbers) {
                attribute = new OnnxAttribute.Numbers(boxed(numbers));
            } else if (value instanceof Integer number) {
                attribute = new OnnxAttribute.Number(number);
            } else if (value instanceof Float real) {
                attribute = new OnnxAttribute.Real(real);
            } else {
                attribute = new OnnxAttribute.Text(value.toString());
            }
            attributes.put(settings[i].toString(), attribute);
        }
        return attributes;
    }

    static long[] sides(long... sides) {
        return sides;
    }

    private static List<Long> boxed(long... values) {
        List<Long> boxed = new ArrayList<>();
        for (long value : values) {
            boxed.add(value);
        }
        return boxed;
    }

    /** The file, with what the last node gives as its output. */
    byte[] bytes() {
        if (inputs.isEmpty()) {
            input(-1, 1, 28, 28);
        }
        OnnxValue output =
                new OnnxValue(at, List.of(OnnxValue.Dimension.open("n"), OnnxValue.Dimension.open("classes")), "");
        OnnxGraph graph = new OnnxGraph("main_graph", nodes, tensors, inputs, List.of(output));
        return OnnxEncoder.encode(new OnnxModel(8, opset, "another program", "2", "", graph, Map.of()));
    }

    String output() {
        return at;
    }
}
