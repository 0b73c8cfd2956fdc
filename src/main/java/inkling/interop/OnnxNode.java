package inkling.interop;

import inkling.failure.Reason;
import java.util.List;
import java.util.Map;

/**
 * Holds ONNX's {@code NodeProto}: an operator with its inputs, outputs and attributes. An input with an empty name is one that is
 * left out.
 *
 * @param domain empty for the standard operators
 */
record OnnxNode(
        String name,
        String operator,
        String domain,
        List<String> inputs,
        List<String> outputs,
        Map<String, OnnxAttribute> attributes) {

    /** A standard operator with one output, which has the node's name. */
    static OnnxNode of(String name, String operator, List<String> inputs, Map<String, OnnxAttribute> attributes) {
        return new OnnxNode(name, operator, "", inputs, List.of(name), attributes);
    }

    OnnxNode withOutput(String output) {
        return new OnnxNode(name, operator, domain, inputs, List.of(output), attributes);
    }

    /** The name of an input; empty if it is left out. */
    String input(int index) {
        return index < inputs.size() ? inputs.get(index) : "";
    }

    long number(String attribute, long otherwise) throws UnusableException {
        OnnxAttribute value = attributes.get(attribute);
        if (value == null) {
            return otherwise;
        } else if (value instanceof OnnxAttribute.Number number) {
            return number.value();
        }
        throw wrongKind(attribute);
    }

    /** Returns an attribute as the decimal number that was meant: 1e-5 rather than the float next to it. */
    double real(String attribute, double otherwise) throws UnusableException {
        OnnxAttribute value = attributes.get(attribute);
        if (value == null) {
            return otherwise;
        } else if (value instanceof OnnxAttribute.Real real) {
            return ShortestDecimal.of(real.value());
        }
        throw wrongKind(attribute);
    }

    String text(String attribute, String otherwise) throws UnusableException {
        OnnxAttribute value = attributes.get(attribute);
        if (value == null) {
            return otherwise;
        } else if (value instanceof OnnxAttribute.Text text) {
            return text.value();
        }
        throw wrongKind(attribute);
    }

    List<Long> numbers(String attribute, List<Long> otherwise) throws UnusableException {
        OnnxAttribute value = attributes.get(attribute);
        if (value == null) {
            return otherwise;
        } else if (value instanceof OnnxAttribute.Numbers numbers) {
            return numbers.values();
        }
        throw wrongKind(attribute);
    }

    /** Makes the exception for an operator of a domain that is not ONNX's own. */
    UnusableException ofOtherDomain() {
        return new UnusableException(InteropReason.UNKNOWN_OPERATOR.of(Names.shown(domain + "." + operator)));
    }

    /** Makes the exception that says what is wrong with this node, in words that follow the operator's name. */
    UnusableException unfit(Reason how) {
        return new UnusableException(InteropReason.OPERATOR_UNFIT.of(shown(), how));
    }

    UnusableException unfit(Reason how, Throwable cause) {
        return new UnusableException(InteropReason.OPERATOR_UNFIT.of(shown(), how), cause);
    }

    /** The operator as an argument of a {@link Reason}, with the node's own name if it has one. */
    Object shown() {
        return name.isEmpty() ? Names.shown(operator) : InteropReason.NODE.of(Names.shown(operator), Names.shown(name));
    }

    private UnusableException wrongKind(String attribute) {
        return new UnusableException(InteropReason.ATTRIBUTE_KIND.of(attribute, shown()));
    }
}
