package inkling.cli;

import inkling.data.Dataset;
import inkling.data.DatasetCheck;
import inkling.data.Remedy;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Holds the options that put a data set right, and tells what is wrong with one. */
final class RemedyOptions {
    private static final String TURN = "turn-";

    @Option(names = "--stretch", description = "Stretch the values of pictures that are almost black to 0 to 255.")
    private boolean stretch;

    @Option(names = "--invert", description = "Make pictures of dark ink on light paper light on dark.")
    private boolean invert;

    @Option(
            names = "--turn",
            paramLabel = "HOW",
            converter = TurnConverter.class,
            description =
                    "Turn pictures that do not stand upright: transpose (as EMNIST's need), left, right, round, mirror or flip.")
    private Remedy turn;

    @Option(names = "--drop-strays", description = "Leave out the few pictures whose labels are far from all others.")
    private boolean dropStrays;

    @Option(names = "--drop-empty", description = "Leave out the classes without a picture.")
    private boolean dropEmpty;

    List<Remedy> remedies() {
        Set<Remedy> remedies = EnumSet.noneOf(Remedy.class);
        add(stretch, Remedy.STRETCH, remedies);
        add(invert, Remedy.INVERT, remedies);
        add(turn != null, turn, remedies);
        add(dropStrays, Remedy.DROP_STRAYS, remedies);
        add(dropEmpty, Remedy.DROP_EMPTY, remedies);
        return new ArrayList<>(remedies);
    }

    private static void add(boolean given, Remedy remedy, Set<Remedy> to) {
        if (given) {
            to.add(remedy);
        }
    }

    /** Tells what is probably wrong with a data set, each with the option that puts it right. */
    static void tell(Dataset data, PrintWriter err) {
        for (DatasetCheck.Finding finding : DatasetCheck.look(data)) {
            err.println(finding.reason()
                    + finding.remedy()
                            .map(remedy -> " Try " + option(remedy) + ".")
                            .orElse(""));
        }
    }

    private static String option(Remedy remedy) {
        return Remedy.TURNS.contains(remedy) ? "--turn " + name(remedy) : "--" + remedy.id();
    }

    private static String name(Remedy turn) {
        return turn.id().startsWith(TURN) ? turn.id().substring(TURN.length()) : turn.id();
    }

    /** Converts the name of a turn. */
    static final class TurnConverter implements ITypeConverter<Remedy> {
        @Override
        public Remedy convert(String text) {
            return Remedy.TURNS.stream()
                    .filter(turn -> name(turn).equals(text.toLowerCase(Locale.ROOT)))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("\"" + text
                            + "\" is none of "
                            + String.join(
                                    ", ",
                                    Remedy.TURNS.stream()
                                            .map(RemedyOptions::name)
                                            .toList())
                            + "."));
        }
    }
}
