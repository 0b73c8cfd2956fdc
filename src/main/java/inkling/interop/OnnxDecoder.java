package inkling.interop;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads ONNX's messages; the field numbers are those of its published schema, and fields that are not needed are skipped. How many
 * of anything there may be is bounded, so that a file's records take at most a few times its size.
 */
final class OnnxDecoder {
    private static final int MAX_NODES = 2048;
    private static final int MAX_TENSORS = 4096;
    private static final int MAX_NAMES = 32;
    private static final int MAX_ATTRIBUTES = 32;
    private static final int MAX_NUMBERS = 64;
    private static final int MAX_PROPERTIES = 1024;
    private static final int MAX_OPERATOR_SETS = 64;

    private OnnxDecoder() {}

    static OnnxModel decode(ByteBuffer file, ExternalData beside) throws IOException {
        ProtoReader in = new ProtoReader(file);
        long irVersion = 0;
        List<Long> opsets = new ArrayList<>();
        int operatorSets = 0;
        String producer = "";
        String producerVersion = "";
        OnnxGraph graph = null;
        Map<String, String> properties = new LinkedHashMap<>();
        int entries = 0;
        while (in.next()) {
            switch (in.field()) {
                case OnnxFields.MODEL_IR_VERSION -> irVersion = in.number();
                case OnnxFields.MODEL_PRODUCER -> producer = in.text();
                case OnnxFields.MODEL_PRODUCER_VERSION -> producerVersion = in.text();
                case OnnxFields.MODEL_GRAPH -> {
                    if (graph != null) {
                        throw new UnusableException(InteropReason.TWO_GRAPHS.of());
                    }
                    graph = graph(in.message(), beside);
                }
                case OnnxFields.MODEL_OPSET -> {
                    requireFewer(operatorSets++, MAX_OPERATOR_SETS, InteropReason.OPERATOR_SETS);
                    opset(in.message(), opsets);
                }
                case OnnxFields.MODEL_PROPERTIES -> {
                    requireFewer(entries++, MAX_PROPERTIES, InteropReason.PROPERTIES);
                    Map.Entry<String, String> property = entry(in.message());
                    properties.put(property.getKey(), property.getValue());
                }
                default -> in.skip();
            }
        }
        if (graph == null) {
            throw new UnusableException(InteropReason.NO_GRAPH.of());
        } else if (opsets.isEmpty()) {
            throw new UnusableException(InteropReason.NO_OPSET.of());
        }
        return new OnnxModel(irVersion, opsets.get(0), producer, producerVersion, "", graph, properties);
    }

    private static void requireFewer(int count, int most, InteropReason what) throws UnusableException {
        if (count >= most) {
            throw new UnusableException(InteropReason.MORE_THAN_READ.of(most, what));
        }
    }

    private static void opset(ProtoReader in, List<Long> standard) throws IOException {
        String domain = "";
        long version = 0;
        while (in.next()) {
            switch (in.field()) {
                case OnnxFields.OPSET_DOMAIN -> domain = in.text();
                case OnnxFields.OPSET_VERSION -> version = in.number();
                default -> in.skip();
            }
        }
        if (isStandard(domain)) {
            standard.add(version);
        }
    }

    /** Whether this is the domain of the operators that ONNX itself describes. */
    static boolean isStandard(String domain) {
        return domain.isEmpty() || domain.equals("ai.onnx");
    }

    /** Reads a {@code StringStringEntryProto}. */
    static Map.Entry<String, String> entry(ProtoReader in) throws IOException {
        String key = "";
        String value = "";
        while (in.next()) {
            switch (in.field()) {
                case OnnxFields.ENTRY_KEY -> key = in.text();
                case OnnxFields.ENTRY_VALUE -> value = in.text();
                default -> in.skip();
            }
        }
        return Map.entry(key, value);
    }

    private static OnnxGraph graph(ProtoReader in, ExternalData beside) throws IOException {
        String name = "";
        List<OnnxNode> nodes = new ArrayList<>();
        List<OnnxTensor> tensors = new ArrayList<>();
        List<OnnxValue> inputs = new ArrayList<>();
        List<OnnxValue> outputs = new ArrayList<>();
        SparseDecoder sparse = new SparseDecoder(OnnxFile.MAX_BYTES);
        while (in.next()) {
            switch (in.field()) {
                case OnnxFields.GRAPH_NODE ->
                    ProtoReader.add(nodes, node(in.message(), beside), MAX_NODES, InteropReason.NODES);
                case OnnxFields.GRAPH_NAME -> name = in.text();
                case OnnxFields.GRAPH_TENSOR ->
                    ProtoReader.add(
                            tensors, TensorDecoder.decode(in.message(), beside), MAX_TENSORS, InteropReason.TENSORS);
                case OnnxFields.GRAPH_SPARSE_TENSOR ->
                    ProtoReader.add(tensors, sparse.decode(in.message(), beside), MAX_TENSORS, InteropReason.TENSORS);
                case OnnxFields.GRAPH_INPUT ->
                    ProtoReader.add(inputs, ValueDecoder.decode(in.message()), MAX_TENSORS, InteropReason.INPUTS);
                case OnnxFields.GRAPH_OUTPUT ->
                    ProtoReader.add(outputs, ValueDecoder.decode(in.message()), MAX_TENSORS, InteropReason.OUTPUTS);
                default -> in.skip();
            }
        }
        return new OnnxGraph(name, nodes, tensors, inputs, outputs);
    }

    private static OnnxNode node(ProtoReader in, ExternalData beside) throws IOException {
        String name = "";
        String operator = "";
        String domain = "";
        List<String> inputs = new ArrayList<>();
        List<String> outputs = new ArrayList<>();
        Map<String, OnnxAttribute> attributes = new LinkedHashMap<>();
        int count = 0;
        while (in.next()) {
            switch (in.field()) {
                case OnnxFields.NODE_INPUT ->
                    ProtoReader.add(inputs, in.text(), MAX_NAMES, InteropReason.INPUTS_AT_NODE);
                case OnnxFields.NODE_OUTPUT ->
                    ProtoReader.add(outputs, in.text(), MAX_NAMES, InteropReason.OUTPUTS_AT_NODE);
                case OnnxFields.NODE_NAME -> name = in.text();
                case OnnxFields.NODE_OPERATOR -> operator = in.text();
                case OnnxFields.NODE_DOMAIN -> domain = in.text();
                case OnnxFields.NODE_ATTRIBUTE -> {
                    requireFewer(count++, MAX_ATTRIBUTES, InteropReason.SETTINGS_AT_NODE);
                    attribute(in.message(), attributes, beside);
                }
                default -> in.skip();
            }
        }
        return new OnnxNode(name, operator, domain, inputs, outputs, attributes);
    }

    private static void attribute(ProtoReader in, Map<String, OnnxAttribute> attributes, ExternalData beside)
            throws IOException {
        String name = "";
        long type = 0;
        OnnxAttribute value = null;
        List<Long> numbers = new ArrayList<>();
        while (in.next()) {
            switch (in.field()) {
                case OnnxFields.ATTRIBUTE_NAME -> name = in.text();
                case OnnxFields.ATTRIBUTE_REAL -> value = new OnnxAttribute.Real(in.real());
                case OnnxFields.ATTRIBUTE_NUMBER -> value = new OnnxAttribute.Number(in.number());
                case OnnxFields.ATTRIBUTE_TEXT -> value = new OnnxAttribute.Text(in.text());
                case OnnxFields.ATTRIBUTE_TENSOR ->
                    value = new OnnxAttribute.Tensor(TensorDecoder.decode(in.message(), beside));
                case OnnxFields.ATTRIBUTE_NUMBERS -> in.numbers(numbers, MAX_NUMBERS, InteropReason.NUMBERS_IN_SETTING);
                case OnnxFields.ATTRIBUTE_TYPE -> type = in.number();
                default -> in.skip();
            }
        }
        if (value == null) {
            boolean isList = type == OnnxFields.TYPE_INTS || !numbers.isEmpty();
            value = isList ? new OnnxAttribute.Numbers(numbers) : unset(type);
        }
        attributes.put(name, value);
    }

    /** Some writers leave zeros and empty texts out. */
    private static OnnxAttribute unset(long type) {
        if (type == OnnxFields.TYPE_FLOAT) {
            return new OnnxAttribute.Real(0);
        } else if (type == OnnxFields.TYPE_INT) {
            return new OnnxAttribute.Number(0);
        } else if (type == OnnxFields.TYPE_STRING) {
            return new OnnxAttribute.Text("");
        }
        return new OnnxAttribute.Other();
    }
}
