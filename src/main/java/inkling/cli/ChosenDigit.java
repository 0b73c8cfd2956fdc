package inkling.cli;

import inkling.failure.ExplainedArgumentException;
import inkling.recognition.Recogniser;
import inkling.recognition.Recognition;
import inkling.store.drawing.RecognisableFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Holds the options that choose one digit of a file. */
final class ChosenDigit {
    @Option(
            names = "--drawing",
            paramLabel = "N",
            description = "Which drawing of a file of strokes, from 1. Default: ${DEFAULT-VALUE}")
    private int drawing = 1;

    @Option(
            names = "--digit",
            paramLabel = "N",
            description = "Which digit of a number, from 1 at the left. Default: ${DEFAULT-VALUE}")
    private int digit = 1;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    /**
     * Recognises the chosen digit.
     *
     * @throws ExplainedArgumentException if the model gives no answer
     * @throws IllegalArgumentException if there is no such digit; the message names the file and says how many there are
     * @throws IOException if the file cannot be read
     */
    Recognition.Answer in(Path file, Recogniser recogniser) throws IOException {
        RecognisableFile content =
                RecognisableFile.of(file, command.commandLine().getErr()::println);
        List<Recognition.Answer> digits = digits(recognition(file, content, recogniser));
        if (digits.isEmpty()) {
            throw new IllegalArgumentException(
                    content.holdsStrokes()
                            ? "Drawing " + drawing + " of \"" + file
                                    + "\" is empty or too small to be recognised. Choose another one with --drawing."
                            : "\"" + file + "\" shows nothing, or something too small to be recognised. "
                                    + "Choose another picture, or cut this one to its digit.");
        }
        requireWithin(file, "digit", digit, digits.size());
        return digits.get(digit - 1);
    }

    private Recognition recognition(Path file, RecognisableFile content, Recogniser recogniser) throws IOException {
        List<Recognition> found = new ArrayList<>();
        int[] count = {0};
        content.forEach(drawn -> {
            if (++count[0] == drawing) {
                found.add(drawn.recognise(recogniser));
            }
        });
        requireWithin(file, "drawing", drawing, count[0]);
        return found.get(0);
    }

    private static void requireWithin(Path file, String what, int number, int count) {
        if (number >= 1 && number <= count) {
            return;
        }
        String held = count == 1 ? "one " + what : count + " " + what + "s";
        String choice = count == 1 ? "leave it out" : "choose one of 1 to " + count;
        throw new IllegalArgumentException(
                count == 0
                        ? "\"" + file + "\" holds no " + what + "s. Choose another file."
                        : "\"" + file + "\" holds " + held + ", but --" + what + " is " + number + ": " + choice + ".");
    }

    private static List<Recognition.Answer> digits(Recognition recognition) {
        if (recognition instanceof Recognition.Answer answer) {
            return List.of(answer);
        }
        return recognition instanceof Recognition.Number number
                ? number.digits().stream().map(digit -> digit.answer()).toList()
                : List.of();
    }
}
