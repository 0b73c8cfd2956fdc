package inkling.cli;

import inkling.model.InputConvention;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Converts an option's value to a convention of how pictures become inputs. */
final class InputConverter implements ITypeConverter<InputConvention> {
    @Override
    public InputConvention convert(String name) {
        return Arrays.stream(InputConvention.values())
                .filter(convention -> convention.id().equals(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(
                        "there is no input \"" + name + "\", only " + String.join(", ", names())));
    }

    private static List<String> names() {
        return Arrays.stream(InputConvention.values()).map(InputConvention::id).toList();
    }

    /** Lists the names for the help. */
    static final class Names implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return names().iterator();
        }
    }
}
