package inkling.interop;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Writes ONNX's messages; the field numbers are those of its published schema. */
final class OnnxEncoder {
    private OnnxEncoder() {}

    static byte[] encode(OnnxModel model) {
        ProtoWriter out = new ProtoWriter();
        out.number(OnnxFields.MODEL_IR_VERSION, model.irVersion());
        out.text(OnnxFields.MODEL_PRODUCER, model.producer());
        out.text(OnnxFields.MODEL_PRODUCER_VERSION, model.producerVersion());
        out.text(OnnxFields.MODEL_DESCRIPTION, model.description());
        out.message(OnnxFields.MODEL_GRAPH, graph(model.graph()));
        out.message(
                OnnxFields.MODEL_OPSET,
                new ProtoWriter().text(OnnxFields.OPSET_DOMAIN, "").number(OnnxFields.OPSET_VERSION, model.opset()));
        model.properties()
                .forEach((key, value) -> out.message(
                        OnnxFields.MODEL_PROPERTIES,
                        new ProtoWriter().text(OnnxFields.ENTRY_KEY, key).text(OnnxFields.ENTRY_VALUE, value)));
        return out.toBytes();
    }

    private static ProtoWriter graph(OnnxGraph graph) {
        ProtoWriter out = new ProtoWriter();
        graph.nodes().forEach(node -> out.message(OnnxFields.GRAPH_NODE, node(node)));
        out.text(OnnxFields.GRAPH_NAME, graph.name());
        graph.tensors().forEach(tensor -> out.message(OnnxFields.GRAPH_TENSOR, tensor(tensor)));
        graph.inputs().forEach(value -> out.message(OnnxFields.GRAPH_INPUT, value(value)));
        graph.outputs().forEach(value -> out.message(OnnxFields.GRAPH_OUTPUT, value(value)));
        return out;
    }

    private static ProtoWriter node(OnnxNode node) {
        ProtoWriter out = new ProtoWriter();
        node.inputs().forEach(name -> out.text(OnnxFields.NODE_INPUT, name));
        node.outputs().forEach(name -> out.text(OnnxFields.NODE_OUTPUT, name));
        out.text(OnnxFields.NODE_NAME, node.name());
        out.text(OnnxFields.NODE_OPERATOR, node.operator());
        for (Map.Entry<String, OnnxAttribute> entry : node.attributes().entrySet()) {
            out.message(OnnxFields.NODE_ATTRIBUTE, attribute(entry.getKey(), entry.getValue()));
        }
        if (!node.domain().isEmpty()) {
            out.text(OnnxFields.NODE_DOMAIN, node.domain());
        }
        return out;
    }

    private static ProtoWriter attribute(String name, OnnxAttribute attribute) {
        ProtoWriter out = new ProtoWriter().text(OnnxFields.ATTRIBUTE_NAME, name);
        if (attribute instanceof OnnxAttribute.Real real) {
            out.real(OnnxFields.ATTRIBUTE_REAL, real.value());
            out.number(OnnxFields.ATTRIBUTE_TYPE, OnnxFields.TYPE_FLOAT);
        } else if (attribute instanceof OnnxAttribute.Number number) {
            out.number(OnnxFields.ATTRIBUTE_NUMBER, number.value());
            out.number(OnnxFields.ATTRIBUTE_TYPE, OnnxFields.TYPE_INT);
        } else if (attribute instanceof OnnxAttribute.Text text) {
            byte[] bytes = text.value().getBytes(StandardCharsets.UTF_8);
            out.bytes(OnnxFields.ATTRIBUTE_TEXT, ByteBuffer.wrap(bytes));
            out.number(OnnxFields.ATTRIBUTE_TYPE, OnnxFields.TYPE_STRING);
        } else if (attribute instanceof OnnxAttribute.Numbers numbers) {
            numbers.values().forEach(value -> out.number(OnnxFields.ATTRIBUTE_NUMBERS, value));
            out.number(OnnxFields.ATTRIBUTE_TYPE, OnnxFields.TYPE_INTS);
        } else if (attribute instanceof OnnxAttribute.Tensor tensor) {
            out.message(OnnxFields.ATTRIBUTE_TENSOR, tensor(tensor.value()));
            out.number(OnnxFields.ATTRIBUTE_TYPE, OnnxFields.TYPE_TENSOR);
        }
        return out;
    }

    private static ProtoWriter tensor(OnnxTensor tensor) {
        ProtoWriter out = new ProtoWriter();
        tensor.dimensions().forEach(side -> out.number(OnnxFields.TENSOR_DIMENSION, side));
        out.number(OnnxFields.TENSOR_TYPE, tensor.type());
        out.text(OnnxFields.TENSOR_NAME, tensor.name());
        return out.bytes(OnnxFields.TENSOR_RAW_DATA, tensor.data());
    }

    private static ProtoWriter value(OnnxValue value) {
        ProtoWriter shape = new ProtoWriter();
        for (OnnxValue.Dimension side : value.dimensions()) {
            ProtoWriter dimension = new ProtoWriter();
            if (side.isFixed()) {
                dimension.number(OnnxFields.DIMENSION_LENGTH, side.length());
            } else {
                dimension.text(OnnxFields.DIMENSION_SYMBOL, side.symbol());
            }
            shape.message(OnnxFields.SHAPE_DIMENSION, dimension);
        }
        ProtoWriter tensor = new ProtoWriter()
                .number(OnnxFields.TENSOR_TYPE_ELEMENT, value.type())
                .message(OnnxFields.TENSOR_TYPE_SHAPE, shape);
        return new ProtoWriter()
                .text(OnnxFields.VALUE_NAME, value.name())
                .message(OnnxFields.VALUE_TYPE, new ProtoWriter().message(OnnxFields.TYPE_TENSOR_TYPE, tensor))
                .text(OnnxFields.VALUE_DESCRIPTION, value.description());
    }
}
