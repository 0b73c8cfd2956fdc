package inkling.cli;

import inkling.recognition.Recogniser;
import inkling.recognition.Recognition;
import inkling.store.drawing.StrokeFile;
import inkling.store.model.ModelFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Prints, as a table in Markdown, how many numbers with signs and how many drawings of several rows are read right: in every
 * digit, and in signs and rows whatever the digits are read as.
 */
final class MarkedNumbersTable {
    private final Recogniser recogniser;
    private final MarkedNumbers numbers;

    MarkedNumbersTable(Recogniser recogniser, MarkedNumbers numbers) {
        this.recogniser = recogniser;
        this.numbers = numbers;
    }

    /** @param arguments a model file, how many of each kind, then files of drawings as strokes */
    public static void main(String[] arguments) throws IOException {
        NumberComposer composer = new NumberComposer(1);
        for (int i = 2; i < arguments.length; i++) {
            StrokeFile.forEachLabelled(Path.of(arguments[i]), composer::add);
        }
        var table = new MarkedNumbersTable(
                new Recogniser(ModelFile.read(Path.of(arguments[0]))), new MarkedNumbers(composer, 1));
        System.out.println("| what | whole and right | signs and rows right | of |\n|---|---|---|---|");
        List<String> wrong = new ArrayList<>();
        for (MarkedNumbers.Kind kind : MarkedNumbers.Kind.values()) {
            Count count = table.count(kind, Integer.parseInt(arguments[1]), wrong);
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %.2f %% | %.2f %% | %d |%n",
                    kind,
                    100.0 * count.whole / count.all,
                    100.0 * count.divided / count.all,
                    count.all);
        }
        wrong.stream().limit(60).forEach(System.err::println);
    }

    /**
     * Holds what was counted.
     *
     * @param whole read right in every symbol
     * @param divided signs and rows right, and as many digits between them
     */
    record Count(int all, int whole, int divided) {}

    /** @param wrong takes what is divided wrongly, as "text read" */
    Count count(MarkedNumbers.Kind kind, int all, List<String> wrong) {
        int whole = 0;
        int divided = 0;
        for (int i = 0; i < all; i++) {
            MarkedNumbers.Marked drawn = numbers.compose(i, kind);
            String read = text(recogniser.recognise(drawn.ink()));
            whole += read.equals(drawn.text()) ? 1 : 0;
            if (withoutDigits(read).equals(withoutDigits(drawn.text()))) {
                divided++;
            } else {
                wrong.add(kind + " " + i + ": " + (drawn.text() + " as " + read).replace('\n', '/'));
            }
        }
        return new Count(all, whole, divided);
    }

    static String text(Recognition recognition) {
        if (recognition instanceof Recognition.Number number) {
            return number.text();
        }
        return recognition instanceof Recognition.Answer answer ? answer.label() : "";
    }

    private static String withoutDigits(String text) {
        return text.replaceAll("[0-9]", "0");
    }
}
