package inkling.picture;

import inkling.recognition.Recogniser;
import inkling.recognition.Recognition;
import inkling.recognition.Verdict;
import inkling.store.drawing.StrokeFile;
import inkling.store.drawing.StrokeSample;
import inkling.store.model.ModelFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Prints how a model reads image files of one or two rows of 2 to 8 digits, by what disturbs them, as a table in Markdown: all digits
 * right; some wrong, with their number right or not; and a whole picture taken for one digit. Those that are not right are kept in
 * {@code target/numbers}.
 */
public final class NumberPhotographTable {
    private static final Path KEPT = Path.of("target", "numbers");
    private static final int LONGEST = 8;

    private final Recogniser recogniser;
    private final List<StrokeSample> samples;
    private final int[] all = new int[5];

    private NumberPhotographTable(Recogniser recogniser, List<StrokeSample> samples) {
        this.recogniser = recogniser;
        this.samples = samples;
    }

    /**
     * @param arguments a model file; how many pictures of each kind; the number (seed) of the first one; "all" or kinds, separated by
     *     commas; then files of drawings as strokes
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 5) {
            System.err.println(
                    "Give a model file, how many pictures of each kind, the number of the first one, \"all\" or"
                            + " kinds (RULED,SQUARED), and at least one file of drawings.");
            System.exit(2);
        }
        List<StrokeSample> samples = new ArrayList<>();
        for (int i = 4; i < arguments.length; i++) {
            StrokeFile.forEach(Path.of(arguments[i]), sample -> {
                if (sample.ink().pathBounds().orElseThrow().longestSide() > 0) {
                    samples.add(sample);
                }
            });
        }
        Files.createDirectories(KEPT);
        NumberPhotographTable table =
                new NumberPhotographTable(new Recogniser(ModelFile.read(Path.of(arguments[0]))), samples);
        List<String> kinds = List.of(arguments[3].split(","));
        System.out.println("| disturbed by | pictures | right | right number of digits | other numbers of digits"
                + " | one digit, confident | nothing |");
        System.out.println("|---|---:|---:|---:|---:|---:|---:|");
        for (Disturbance disturbance : Disturbance.values()) {
            boolean large = disturbance != Disturbance.TINY && disturbance != Disturbance.PRINTED_BOX;
            if (large && kinds.contains("all") || kinds.contains(disturbance.name())) {
                table.print(disturbance, Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
            }
        }
        print("all", table.all);
    }

    private void print(Disturbance disturbance, int count, int first) throws IOException {
        int[] counts = new int[5];
        for (int i = first; i < first + count; i++) {
            WrittenNumber number = number(i, disturbance.ordinal());
            String name = disturbance + "-" + i + "-" + number.text().replace('\n', '_');
            Path file = KEPT.resolve(name + ".image");
            Files.write(file, Photograph.of(number, disturbance, i));
            Recognition recognition =
                    recogniser.recognise(PictureFile.read(file).ink());
            int outcome = outcome(recognition, number.text());
            if (outcome == 0) {
                Files.delete(file);
            } else {
                System.err.println(outcome + " " + name + " read " + said(recognition));
            }
            counts[outcome]++;
            all[outcome]++;
        }
        print(disturbance.name().toLowerCase(Locale.ROOT).replace('_', ' '), counts);
    }

    private WrittenNumber number(int index, int kind) {
        int rows = 1 + index % 4 / 3;
        int inARow = 2 + index % (LONGEST - 1);
        List<StrokeSample> digits = new ArrayList<>();
        for (int i = 0; i < rows * inARow; i++) {
            // 7919 is a prime: neighbours in a file are often of one writer
            digits.add(samples.get((int) ((index + 61L * kind + 331L * i) * 7919 % samples.size())));
        }
        return WrittenNumber.of(digits, rows, inARow, index);
    }

    private static int outcome(Recognition recognition, String text) {
        if (recognition instanceof Recognition.Number number) {
            return number.text().equals(text) ? 0 : number.text().length() == text.length() ? 1 : 2;
        }
        boolean confident =
                recognition instanceof Recognition.Answer answer && answer.verdict() instanceof Verdict.Sure;
        return confident ? 3 : 4;
    }

    private static String said(Recognition recognition) {
        if (recognition instanceof Recognition.Number number) {
            return number.text().replace('\n', '_');
        }
        return recognition instanceof Recognition.Answer answer
                ? answer.verdict().toString()
                : "nothing";
    }

    private static void print(String name, int[] counts) {
        int count = counts[0] + counts[1] + counts[2] + counts[3] + counts[4];
        StringBuilder row = new StringBuilder("| " + name + " | " + count + " |");
        for (int counted : counts) {
            row.append(String.format(Locale.ROOT, " %.1f %% |", 100.0 * counted / count));
        }
        System.out.println(row);
    }
}
