package inkling.interop;

import inkling.engine.NetworkSpec;
import inkling.failure.Reason;
import inkling.model.Model;
import java.util.ArrayList;
import java.util.List;

/**
 * Translates an ONNX graph into a model, if it comes down to a chain of layers that Inkling has. Nodes may be in any order; what
 * follows from constants alone is computed, and what only changes shapes is followed. Whatever branches, joins or computes
 * something else is refused.
 */
final class OnnxImport {
    /** Older files have operators of other meanings. */
    private static final long OLDEST_OPSET = 7;
    /**
     * Newer files may have operators of other meanings. 26 came with ONNX 1.21 and is the newest that ONNX Runtime 1.29 opens, with
     * which reading is compared; 27 came with ONNX 1.22 (<a href="https://github.com/microsoft/onnxruntime/pull/27601">its
     * integration of 1.21</a>, <a href="https://github.com/microsoft/onnxruntime/pull/28754">of 1.22</a>).
     */
    private static final long NEWEST_OPSET = 26;

    /** Characters in a name or label; what is longer would only be there to harm. */
    private static final int LONGEST_NAME = 200;

    private final OnnxModel file;
    private final OnnxProperties properties;
    private final Constants constants = new Constants();

    private OnnxImport(OnnxModel file) {
        this.file = file;
        properties = new OnnxProperties(file.properties());
    }

    /** @param name of a network whose file gives it none that means something */
    static Model model(OnnxModel file, String name) throws UnusableException {
        return new OnnxImport(file).model(name);
    }

    private Model model(String name) throws UnusableException {
        if (file.opset() < OLDEST_OPSET) {
            throw new UnusableException(InteropReason.OPSET_TOO_OLD.of(file.opset(), OLDEST_OPSET));
        }
        if (file.opset() > NEWEST_OPSET) {
            throw new UnusableException(InteropReason.OPSET_TOO_NEW.of(file.opset(), NEWEST_OPSET));
        }
        List<OnnxNode> nodes = GraphOrder.of(file.graph());
        for (OnnxTensor tensor : file.graph().tensors()) {
            constants.put(tensor.name(), tensor);
        }
        OnnxValue value = input();
        GraphInput input = GraphInput.of(value, properties.areInklings());
        LayerStack layers = new LayerStack(input.picture());
        ConstantFolding folding = new ConstantFolding(file.opset(), constants);
        Operators operators = new Operators(folding, constants, layers, properties.areInklings(), GraphEnd.of(nodes));
        if (input.areBytes()) {
            operators.setBytes();
        }
        GraphWalk walk = new GraphWalk(constants, folding, operators, layers);
        walk.begin(value.name(), input.activation());
        for (OnnxNode node : nodes) {
            walk.take(node);
        }
        walk.requireOutputs(file.graph().outputs());
        NetworkSpec network = layers.network(
                properties.areInklings() && !file.graph().name().isBlank()
                        ? shortened(file.graph().name())
                        : name);
        List<String> labels = labels(network.classes());
        try {
            return new Model(
                            network,
                            layers.parameters(network),
                            properties.preprocessing(),
                            labels,
                            properties.calibration(operators.temperature()),
                            properties.training())
                    .withInput(properties.input())
                    .asForeign();
        } catch (IllegalArgumentException e) {
            throw new UnusableException(InteropReason.DOES_NOT_FIT.of(Reason.of(e)), e);
        }
    }

    private OnnxValue input() throws UnusableException {
        List<OnnxValue> inputs = file.graph().inputs().stream()
                .filter(value -> !constants.contains(value.name()))
                .toList();
        if (inputs.size() != 1) {
            throw new UnusableException(InteropReason.ONE_INPUT.of(inputs.size()));
        }
        return inputs.get(0);
    }

    private List<String> labels(int outputs) throws UnusableException {
        List<String> labels = properties.labels().orElse(null);
        if (labels == null) {
            labels = new ArrayList<>();
            for (int i = 0; i < outputs; i++) {
                labels.add(Integer.toString(i));
            }
        }
        for (String label : labels) {
            if (label.length() > LONGEST_NAME) {
                throw new UnusableException(InteropReason.LABEL_TOO_LONG.of(label.length(), LONGEST_NAME));
            }
        }
        return labels;
    }

    private static String shortened(String name) {
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }
}
