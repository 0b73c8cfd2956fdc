package inkling.interop;

import java.util.List;

/** Holds ONNX's {@code AttributeProto}: a setting of a node. */
sealed interface OnnxAttribute {
    record Real(float value) implements OnnxAttribute {}

    record Number(long value) implements OnnxAttribute {}

    record Text(String value) implements OnnxAttribute {}

    record Tensor(OnnxTensor value) implements OnnxAttribute {}

    record Numbers(List<Long> values) implements OnnxAttribute {}

    /** Stands for an attribute of a type that no operator of Inkling's has, such as a graph. */
    record Other() implements OnnxAttribute {}
}
