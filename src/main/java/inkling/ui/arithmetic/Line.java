package inkling.ui.arithmetic;

import inkling.ui.common.Message;
import java.util.List;

/**
 * Holds one line of a page, whose numbers are formatted as late as it is shown.
 *
 * @param arguments numbers, texts, messages, or lines
 */
record Line(String key, List<Object> arguments) {
    Line {
        arguments = List.copyOf(arguments);
    }

    static Line of(String key, Object... arguments) {
        return new Line(key, List.of(arguments));
    }

    Message with(Digits digits) {
        return new Message(
                key,
                arguments.stream().map(argument -> formatted(argument, digits)).toList());
    }

    private static Object formatted(Object argument, Digits digits) {
        if (argument instanceof Float number) {
            return digits.format(number.floatValue());
        }
        if (argument instanceof Double number) {
            return digits.format(number.doubleValue());
        }
        if (argument instanceof Line line) {
            return line.with(digits);
        }
        return argument instanceof Integer number ? digits.format(number.intValue()) : argument;
    }
}
