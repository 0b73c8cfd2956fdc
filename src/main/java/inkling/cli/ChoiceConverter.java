package inkling.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Converts an option's value to one of several, by its name in upper or lower case, and lists the names for the help: a subclass is
 * both an option's converter and its completion candidates.
 */
abstract class ChoiceConverter<T> implements ITypeConverter<T>, Iterable<String> {
    private final String noun;
    private final List<T> values;
    private final Function<T, String> name;

    /**
     * @param noun what a value is, for errors
     * @param name of a value, in lower case
     */
    ChoiceConverter(String noun, T[] values, Function<T, String> name) {
        this.noun = noun;
        this.values = Arrays.asList(values);
        this.name = name;
    }

    @Override
    public T convert(String text) {
        String wanted = text.toLowerCase(Locale.ROOT);
        return values.stream()
                .filter(value -> name.apply(value).equals(wanted))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(
                        "there is no " + noun + " \"" + text + "\", only " + String.join(", ", this)));
    }

    @Override
    public Iterator<String> iterator() {
        return values.stream().map(name).iterator();
    }
}
