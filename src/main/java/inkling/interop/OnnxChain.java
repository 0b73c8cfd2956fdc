package inkling.interop;

import inkling.engine.ParameterLayout.Slot;
import inkling.engine.Parameters;
import inkling.engine.layer.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Holds the nodes and tensors of a graph that is being written. Each node takes what the one before it gave; a node's output has
 * the node's name.
 */
final class OnnxChain {
    private final float[] parameters;
    private final List<OnnxNode> nodes = new ArrayList<>();
    private final List<OnnxTensor> tensors = new ArrayList<>();
    private String at;
    /** Whether what comes next takes one row a sample rather than channels, rows and columns. */
    private boolean flat;

    /** @param input the name of what the first node takes: channels, rows and columns */
    OnnxChain(String input, Parameters parameters) {
        this.parameters = parameters.values();
        at = input;
    }

    List<OnnxNode> nodes() {
        return nodes;
    }

    List<OnnxTensor> tensors() {
        return tensors;
    }

    /** @param more the names of the tensors that the node takes besides what came before */
    void addNode(String name, String operator, List<String> more, Map<String, OnnxAttribute> attributes) {
        List<String> inputs = new ArrayList<>(List.of(at));
        inputs.addAll(more);
        nodes.add(OnnxNode.of(name, operator, inputs, attributes));
        at = name;
    }

    /** Gives what came out so far another name. */
    void rename(String output) {
        nodes.set(nodes.size() - 1, nodes.get(nodes.size() - 1).withOutput(output));
        at = output;
    }

    void addTensor(OnnxTensor tensor) {
        tensors.add(tensor);
    }

    /** Adds what a layer has learned as it is, one value after the other. */
    void addVector(Slot slot) {
        tensors.add(OnnxTensor.of(slot.name(), List.of((long) slot.size()), values(slot)));
    }

    float[] values(Slot slot) {
        return Arrays.copyOfRange(parameters, slot.offset(), slot.offset() + slot.size());
    }

    /** Makes one row a sample of channels, rows and columns, unless there is one already. */
    void flatten(String name) {
        if (!flat) {
            addNode(name, "Flatten", List.of(), Map.of("axis", new OnnxAttribute.Number(1)));
            flat = true;
        }
    }

    /**
     * Gives a vector, which is what comes out of a dense layer, a row and a column again.
     *
     * @param name of the layer that needs them
     */
    void unflatten(String name, Shape in) {
        if (flat) {
            tensors.add(OnnxTensor.of(name + ".shape", List.of(0L, (long) in.channels(), 1L, 1L)));
            addNode(name + ".reshape", "Reshape", List.of(name + ".shape"), Map.of());
            flat = false;
        }
    }
}
