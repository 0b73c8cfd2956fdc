package inkling.picture;

import inkling.ink.Picture;
import inkling.recognition.Recognition;
import inkling.recognition.Verdict;
import inkling.store.drawing.StrokeSample;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;

/**
 * Prints how a model reads image files made from drawings, by what disturbs them, as a table in Markdown: the right digit; not a
 * digit, or no drawing; wrong in doubt, where two digits are named and the first is wrong; and wrong and confident, where one digit
 * is named, and it is wrong. The last column is the share of the same drawings that are wrong and confident as strokes: those are the
 * network's errors and not of reading pictures. Each wrong and confident picture is kept in {@code target/photographs}, with the ink
 * that was found in it.
 */
public final class PhotographTable {
    private static final Path KEPT = Path.of("target", "photographs");

    private enum Outcome {
        RIGHT,
        NOT_A_DIGIT,
        DOUBTFUL,
        WRONG
    }

    private final PhotographTableArguments asked;
    private final int[] all = new int[5];

    private PhotographTable(PhotographTableArguments asked) {
        this.asked = asked;
    }

    /** @param arguments as {@link PhotographTableArguments#of} has them */
    public static void main(String[] arguments) throws IOException {
        PhotographTable table = new PhotographTable(PhotographTableArguments.of(arguments));
        Files.createDirectories(KEPT);
        System.out.println("| disturbed by | pictures | right | not a digit | wrong in doubt | wrong and confident"
                + " | the same drawings as strokes |");
        System.out.println("|---|---:|---:|---:|---:|---:|---:|");
        for (Disturbance disturbance : Disturbance.values()) {
            if (table.asked.isForAll() || table.asked.names(disturbance)) {
                table.print(disturbance);
            }
        }
        print("all", table.all);
    }

    private void print(Disturbance disturbance) throws IOException {
        List<StrokeSample> samples = asked.samples();
        int[] counts = new int[5];
        for (int i = asked.first(); i < asked.first() + asked.count(); i++) {
            // 7919 is a prime: neighbours in a file are often of one writer
            StrokeSample sample = samples.get((int) ((i + 61L * disturbance.ordinal()) * 7919 % samples.size()));
            Path file = KEPT.resolve(disturbance + "-" + i + "-" + sample.label());
            Files.write(file, Photograph.of(sample.ink(), disturbance, i));
            Picture ink = PictureFile.read(file).ink();
            Outcome outcome = outcome(asked.recogniser().recognise(ink), sample);
            boolean wrongAsStrokes = outcome(asked.recogniser().recognise(sample.ink()), sample) == Outcome.WRONG;
            if (outcome == Outcome.WRONG) {
                keep(file, ink, wrongAsStrokes);
            }
            Files.delete(file);
            for (int[] counted : List.of(counts, all)) {
                counted[outcome.ordinal()]++;
                counted[4] += wrongAsStrokes ? 1 : 0;
            }
        }
        print(PhotographTableArguments.title(disturbance), counts);
    }

    private static Outcome outcome(Recognition recognition, StrokeSample sample) {
        if (!(recognition instanceof Recognition.Answer answer) || answer.verdict() instanceof Verdict.NotADigit) {
            return Outcome.NOT_A_DIGIT;
        }
        if (answer.label().equals(sample.label())) {
            return Outcome.RIGHT;
        }
        return answer.verdict() instanceof Verdict.Either ? Outcome.DOUBTFUL : Outcome.WRONG;
    }

    private void keep(Path file, Picture ink, boolean wrongAsStrokes) throws IOException {
        String name = file.getFileName() + (wrongAsStrokes ? "-as-strokes-too" : "") + "-read-"
                + ((Recognition.Answer) asked.recogniser().recognise(ink)).label();
        BufferedImage grey = new BufferedImage(ink.width(), ink.height(), BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < ink.height(); y++) {
            for (int x = 0; x < ink.width(); x++) {
                grey.getRaster().setSample(x, y, 0, Math.round(255 * (1 - ink.at(x, y))));
            }
        }
        ImageIO.write(
                ImageIO.read(file.toFile()), "png", KEPT.resolve(name + ".png").toFile());
        ImageIO.write(grey, "png", KEPT.resolve(name + "-ink.png").toFile());
    }

    private static void print(String title, int[] counts) {
        PhotographTableArguments.print(title, counts[0] + counts[1] + counts[2] + counts[3], counts);
    }
}
