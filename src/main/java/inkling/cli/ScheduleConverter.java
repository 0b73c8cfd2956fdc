package inkling.cli;

import inkling.engine.optimiser.ScheduleKind;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Converts an option's value to a learning rate schedule, by its id in files, in upper or lower case. */
final class ScheduleConverter implements ITypeConverter<ScheduleKind> {
    private static final String EARLIER_NAME = "step";

    @Override
    public ScheduleKind convert(String id) {
        String wanted = id.equalsIgnoreCase(EARLIER_NAME) ? ScheduleKind.STEP_DECAY.id() : id;
        return Arrays.stream(ScheduleKind.values())
                .filter(kind -> kind.id().equalsIgnoreCase(wanted))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(
                        "there is no schedule \"" + id + "\", only " + String.join(", ", ids())));
    }

    private static List<String> ids() {
        return Arrays.stream(ScheduleKind.values()).map(ScheduleKind::id).toList();
    }

    /** Lists the ids for the help. */
    static final class Ids implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return ids().iterator();
        }
    }
}
