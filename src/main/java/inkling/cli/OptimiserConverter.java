package inkling.cli;

import inkling.engine.optimiser.OptimiserKind;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads optimisers by what files call them, in upper or lower case. */
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

    /** What they are called, for the help. */
    static final class Ids implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return ids().iterator();
        }
    }
}
