package inkling.interop;

import java.util.List;

/**
 * Holds ONNX's {@code GraphProto}: nodes in an order in which they can be computed.
 *
 * @param tensors the {@code initializer}s: weights and other constants
 * @param inputs in files of the first three versions of the schema, the tensors too
 */
record OnnxGraph(
        String name, List<OnnxNode> nodes, List<OnnxTensor> tensors, List<OnnxValue> inputs, List<OnnxValue> outputs) {}
