package inkling.interop;

import inkling.engine.NetworkSpec;
import inkling.engine.layer.Shape;
import inkling.failure.Reason;
import inkling.ink.Preprocessing;
import inkling.model.Model;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Translates an ONNX graph into a model, if it is a chain of layers that Inkling has: from the one input, node by node, to the
 * end. Whatever branches, joins or computes something else is refused.
 */
final class OnnxImport {
    /** Older files have operators of other meanings. */
    private static final long OLDEST_OPSET = 7;

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
        for (OnnxTensor tensor : file.graph().tensors()) {
            constants.put(tensor.name(), tensor);
        }
        OnnxValue input = input();
        LayerStack layers = stack(input);
        Operators operators = new Operators(file.opset(), constants, layers, properties.areInklings());
        walk(input.name(), operators);
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
                    .withInput(properties.input());
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

    /** From [batch, channels, height, width], [1, height, width] or [batch, values]. */
    private LayerStack stack(OnnxValue input) throws UnusableException {
        List<Long> sides = new ArrayList<>();
        for (OnnxValue.Dimension side : input.dimensions()) {
            sides.add(side.length());
        }
        int side = Preprocessing.INKLING_INK_1.pictureSide();
        Shape picture = new Shape(side, side, 1);
        if (sides.size() == 4 && properties.areInklings()) {
            picture = shape(sides);
        }
        List<Long> expected = List.of((long) picture.channels(), (long) picture.height(), (long) picture.width());
        boolean batched = sides.size() == 4 && sides.subList(1, 4).equals(expected);
        boolean single = sides.equals(expected);
        boolean flat = sides.size() == 2 && sides.get(1) == picture.size();
        if (!batched && !single && !flat) {
            throw new UnusableException(InteropReason.OTHER_INPUT.of(words(sides), side, side));
        }
        return new LayerStack(picture, flat);
    }

    private static Shape shape(List<Long> sides) throws UnusableException {
        for (long side : sides.subList(1, 4)) {
            if (side < 1 || side > Shape.MAX_SIZE) {
                throw new UnusableException(InteropReason.INPUT_DIMENSIONS.of(words(sides)));
            }
        }
        try {
            return new Shape(
                    sides.get(2).intValue(),
                    sides.get(3).intValue(),
                    sides.get(1).intValue());
        } catch (IllegalArgumentException e) {
            throw new UnusableException(InteropReason.CANNOT_BE_OPENED.of(Reason.of(e)), e);
        }
    }

    private static List<String> words(List<Long> sides) {
        return sides.stream()
                .map(side -> side == OnnxValue.Dimension.UNKNOWN ? "any" : side.toString())
                .toList();
    }

    private void walk(String input, Operators operators) throws UnusableException {
        String at = input;
        Set<String> passed = new HashSet<>();
        for (OnnxNode node : file.graph().nodes()) {
            if (isConstant(node)) {
                continue;
            }
            if (!node.inputs().contains(at)) {
                throw new UnusableException(InteropReason.NOT_A_CHAIN.of(Names.shown(node.operator())));
            }
            int chained = node.operator().equals("Add") && node.input(1).equals(at) ? 1 : 0;
            if (!node.input(chained).equals(at) || node.outputs().isEmpty()) {
                throw new UnusableException(InteropReason.OPERATOR_USED_OTHERWISE.of(Names.shown(node.operator())));
            }
            operators.add(node);
            passed.add(at);
            at = node.outputs().get(0);
        }
        passed.add(at);
        boolean ends = false;
        for (OnnxValue output : file.graph().outputs()) {
            if (!passed.contains(output.name())) {
                throw new UnusableException(InteropReason.OUTPUT_NOT_COMPUTED.of(Names.shown(output.name())));
            }
            ends |= output.name().equals(at);
        }
        if (!ends) {
            throw new UnusableException(InteropReason.LAST_LAYER.of());
        }
    }

    /** Takes in a node that gives a constant. */
    private boolean isConstant(OnnxNode node) throws UnusableException {
        if (node.outputs().isEmpty() || !OnnxDecoder.isStandard(node.domain())) {
            return false;
        }
        String output = node.outputs().get(0);
        if (node.operator().equals("Identity") && constants.contains(node.input(0))) {
            constants.put(output, constants.get(node.input(0)));
            return true;
        } else if (!node.operator().equals("Constant")) {
            return false;
        }
        constants.put(output, constant(node, output));
        return true;
    }

    private static OnnxTensor constant(OnnxNode node, String name) throws UnusableException {
        if (node.attributes().get("value") instanceof OnnxAttribute.Tensor tensor) {
            return tensor.value();
        } else if (node.attributes().get("value_float") instanceof OnnxAttribute.Real real) {
            return OnnxTensor.of(name, List.of(), real.value());
        } else if (node.attributes().get("value_int") instanceof OnnxAttribute.Number number) {
            return OnnxTensor.of(name, List.of(number.value()));
        } else if (node.attributes().get("value_ints") instanceof OnnxAttribute.Numbers numbers) {
            return OnnxTensor.of(name, numbers.values());
        }
        throw new UnusableException(InteropReason.CONSTANT_KIND.of());
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
