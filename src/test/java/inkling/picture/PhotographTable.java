package inkling.picture;

import inkling.ink.Picture;
import inkling.recognition.Recogniser;
import inkling.recognition.Recognition;
import inkling.recognition.Verdict;
import inkling.store.drawing.StrokeFile;
import inkling.store.drawing.StrokeSample;
import inkling.store.model.ModelFile;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

    private final Recogniser recogniser;
    private final List<StrokeSample> samples;
    private final int[] all = new int[5];

    private PhotographTable(Recogniser recogniser, List<StrokeSample> samples) {
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
            StrokeFile.forEach(Path.of(arguments[i]), samples::add);
        }
        Files.createDirectories(KEPT);
        PhotographTable table = new PhotographTable(new Recogniser(ModelFile.read(Path.of(arguments[0]))), samples);
        List<String> kinds = List.of(arguments[3].split(","));
        System.out.println("| disturbed by | pictures | right | not a digit | wrong in doubt | wrong and confident"
                + " | the same drawings as strokes |");
        System.out.println("|---|---:|---:|---:|---:|---:|---:|");
        for (Disturbance disturbance : Disturbance.values()) {
            if (kinds.contains("all") || kinds.contains(disturbance.name())) {
                table.print(disturbance, Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
            }
        }
        print("all", table.all);
    }

    private void print(Disturbance disturbance, int count, int first) throws IOException {
        int[] counts = new int[5];
        for (int i = first; i < first + count; i++) {
            // 7919 is a prime: neighbours in a file are often of one writer
            StrokeSample sample = samples.get((int) ((i + 61L * disturbance.ordinal()) * 7919 % samples.size()));
            Path file = KEPT.resolve(disturbance + "-" + i + "-" + sample.label());
            Files.write(file, Photograph.of(sample.ink(), disturbance, i));
            Picture ink = PictureFile.read(file).ink();
            Outcome outcome = outcome(recogniser.recognise(ink), sample);
            boolean wrongAsStrokes = outcome(recogniser.recognise(sample.ink()), sample) == Outcome.WRONG;
            if (outcome == Outcome.WRONG) {
                keep(file, ink, wrongAsStrokes);
            }
            Files.delete(file);
            for (int[] counted : List.of(counts, all)) {
                counted[outcome.ordinal()]++;
                counted[4] += wrongAsStrokes ? 1 : 0;
            }
        }
        print(disturbance.name().toLowerCase(Locale.ROOT).replace('_', ' '), counts);
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
                + ((Recognition.Answer) recogniser.recognise(ink)).label();
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

    private static void print(String name, int[] counts) {
        int count = counts[0] + counts[1] + counts[2] + counts[3];
        StringBuilder row = new StringBuilder("| " + name + " | " + count + " |");
        for (int counted : counts) {
            row.append(String.format(Locale.ROOT, " %.1f %% |", 100.0 * counted / count));
        }
        System.out.println(row);
    }
}
