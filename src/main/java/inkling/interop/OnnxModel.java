package inkling.interop;

import java.util.Map;

/**
 * Holds ONNX's {@code ModelProto}: a graph, and what it needs to be understood. The schema is <a
 * href="https://github.com/onnx/onnx/blob/main/onnx/onnx.proto">onnx.proto</a>, its meaning <a
 * href="https://onnx.ai/onnx/repo-docs/IR.html">the ONNX IR specification</a>.
 *
 * @param irVersion of the schema
 * @param opset the version of the standard operators
 * @param properties {@code metadata_props}, in the order of the file
 */
record OnnxModel(
        long irVersion,
        long opset,
        String producer,
        String producerVersion,
        String description,
        OnnxGraph graph,
        Map<String, String> properties) {}
