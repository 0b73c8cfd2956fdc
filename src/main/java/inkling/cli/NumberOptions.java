package inkling.cli;

import inkling.data.UnreadableFileException;
import inkling.model.Model;
import inkling.recognition.Recogniser;
import inkling.store.StoreReason;
import inkling.store.drawing.StrokeFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Holds the options for evaluating whole numbers, composed of single digits. */
final class NumberOptions {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 4;

    @Option(
            names = "--numbers",
            paramLabel = "FILE",
            arity = "1..*",
            description =
                    "Drawings as for --strokes, of which numbers of 2 to 4 digits are composed, each of one writer's"
                            + " digits with gaps of 0.05 to 0.5 of their height; counts the numbers read whole and right.")
    private List<Path> files = List.of();

    @Option(
            names = "--count",
            paramLabel = "N",
            description = "How many numbers to compose (default: ${DEFAULT-VALUE}).")
    private int count = 3000;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "The same seed composes the same numbers (default: ${DEFAULT-VALUE}).")
    private long seed = 1;

    @Spec(Target.MIXEE)
    private CommandSpec spec;

    boolean areGiven() {
        return !files.isEmpty();
    }

    /** Composes numbers and has a model read them. */
    NumberTally count(Model model) throws IOException {
        if (count < 1) {
            throw new ParameterException(spec.commandLine(), "The count of numbers is 1 or more, not " + count + ".");
        }
        NumberComposer composer = new NumberComposer(seed);
        for (Path file : files) {
            StrokeFile.forEachLabelled(file, digit -> {
                DrawingCount.requireKnown(model.labels(), file, digit);
                composer.add(digit);
            });
        }
        if (composer.isEmpty()) {
            throw new UnreadableFileException(files.get(0).toString(), StoreReason.NO_DIGIT.of());
        }
        Recogniser recogniser = new Recogniser(model);
        NumberTally tally = new NumberTally();
        for (int i = 0; i < count; i++) {
            ComposedNumber number = composer.compose(i, SHORTEST + i % (LONGEST - SHORTEST + 1));
            tally.add(number, recogniser.recognise(number.ink()));
        }
        return tally;
    }
}
