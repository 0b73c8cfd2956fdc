package inkling.interop;

import java.util.HashMap;
import java.util.Map;

/** Holds the constant tensors of a graph by name: its weights, and the inputs of nodes that are settings. */
final class Constants {
    private final Map<String, OnnxTensor> tensors = new HashMap<>();

    void put(String name, OnnxTensor tensor) {
        tensors.put(name, tensor);
    }

    boolean contains(String name) {
        return tensors.containsKey(name);
    }

    /** The tensor of a name that {@link #contains} knows. */
    OnnxTensor get(String name) {
        return tensors.get(name);
    }

    /** @throws UnusableException if a node's input is no constant, or left out */
    OnnxTensor input(OnnxNode node, int index) throws UnusableException {
        OnnxTensor constant = tensors.get(node.input(index));
        if (constant == null) {
            throw node.unfit(InteropReason.INPUT_NOT_CONSTANT.of(Names.shown(node.input(index))));
        }
        return constant;
    }

    /** The value of an input that has just one. */
    float single(OnnxNode node, int index) throws UnusableException {
        float[] values = input(node, index).floats();
        if (values.length != 1) {
            throw node.unfit(InteropReason.ONE_VALUE_EXPECTED.of(values.length));
        }
        return values[0];
    }
}
