package inkling.cli;

import inkling.engine.optimiser.OptimiserKind;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Converts an option's value to an optimiser, by its id in files, in upper or lower case. */
final class OptimiserConverter implements ITypeConverter<OptimiserKind> {
    @Override
    public OptimiserKind convert(String id) {
        return Arrays.stream(OptimiserKind.values())
                .filter(kind -> kind.id().equalsIgnoreCase(id))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(
                        "there is no optimiser \"" + id + "\", only " + String.join(", ", ids())));
    }

    private static List<String> ids() {
        return Arrays.stream(OptimiserKind.values()).map(OptimiserKind::id).toList();
    }

    /** Lists the ids for the help. */
    static final class Ids implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return ids().iterator();
        }
    }
}
