package inkling.picture;

import inkling.recognition.Recognition;
import inkling.recognition.Verdict;
import inkling.store.drawing.StrokeSample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Prints how a model reads image files of one or two rows of 2 to 8 digits, by what disturbs them, as a table in Markdown: all digits
 * right; some wrong, with their number right or not; and a whole picture taken for one digit. Those that are not right are kept in
 * {@code target/numbers}.
 */
public final class NumberPhotographTable {
    private static final Path KEPT = Path.of("target", "numbers");
    private static final int LONGEST = 8;

    private final PhotographTableArguments asked;

    /** Without dots, which have no size beside other digits. */
    private final List<StrokeSample> samples;

    private final int[] all = new int[5];

    private NumberPhotographTable(PhotographTableArguments asked) {
        this.asked = asked;
        samples = asked.samples().stream()
                .filter(sample -> sample.ink().pathBounds().orElseThrow().longestSide() > 0)
                .toList();
    }

    /** @param arguments as {@link PhotographTableArguments#of} has them */
    public static void main(String[] arguments) throws IOException {
        NumberPhotographTable table = new NumberPhotographTable(PhotographTableArguments.of(arguments));
        Files.createDirectories(KEPT);
        System.out.println("| disturbed by | pictures | right | right number of digits | other numbers of digits"
                + " | one digit, confident | nothing |");
        System.out.println("|---|---:|---:|---:|---:|---:|---:|");
        for (Disturbance disturbance : Disturbance.values()) {
            boolean large = disturbance != Disturbance.TINY && disturbance != Disturbance.PRINTED_BOX;
            if (large && table.asked.isForAll() || table.asked.names(disturbance)) {
                table.print(disturbance);
            }
        }
        print("all", table.all);
    }

    private void print(Disturbance disturbance) throws IOException {
        int[] counts = new int[5];
        for (int i = asked.first(); i < asked.first() + asked.count(); i++) {
            WrittenNumber number = number(i, disturbance.ordinal());
            String name = disturbance + "-" + i + "-" + number.text().replace('\n', '_');
            Path file = KEPT.resolve(name + ".image");
            Files.write(file, Photograph.of(number, disturbance, i));
            Recognition recognition =
                    asked.recogniser().recognise(PictureFile.read(file).ink());
            int outcome = outcome(recognition, number.text());
            if (outcome == 0) {
                Files.delete(file);
            } else {
                System.err.println(outcome + " " + name + " read " + said(recognition));
            }
            counts[outcome]++;
            all[outcome]++;
        }
        print(PhotographTableArguments.title(disturbance), counts);
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

    private static void print(String title, int[] counts) {
        PhotographTableArguments.print(title, counts[0] + counts[1] + counts[2] + counts[3] + counts[4], counts);
    }
}
