package inkling.recognition;

import inkling.ink.Bounds;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Holds one number: digits side by side, with its signs.
 *
 * @param symbols left to right, at least one of them a digit
 */
public record Row(List<Symbol> symbols) {
    /**
     * Copies the list.
     *
     * @param symbols left to right, at least one of them a digit
     * @throws IllegalArgumentException if none is a digit
     */
    public Row {
        symbols = List.copyOf(symbols);
        if (symbols.stream().noneMatch(Digit.class::isInstance)) {
            throw new IllegalArgumentException("a number has at least one digit, found " + symbols);
        }
    }

    /** {@return the digits alone, left to right} */
    public List<Digit> digits() {
        return symbols.stream()
                .filter(Digit.class::isInstance)
                .map(Digit.class::cast)
                .toList();
    }

    /** {@return the number as it is typed, such as "-3.14"} */
    public String text() {
        return symbols.stream().map(Symbol::text).collect(Collectors.joining());
    }

    /** The same row with each digit replaced, in order. */
    Row withDigits(UnaryOperator<Digit> change) {
        List<Symbol> changed = new ArrayList<>(symbols.size());
        for (Symbol symbol : symbols) {
            changed.add(symbol instanceof Digit digit ? change.apply(digit) : symbol);
        }
        return new Row(changed);
    }

    /** {@return the box of all of its ink, pens included, in canvas units} */
    public Bounds box() {
        return symbols.stream().map(Symbol::box).reduce(Bounds::union).orElseThrow();
    }
}
