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
 * Prints how a model reads image files made from drawings, by what disturbs them, as a table in Markdown: the right digit; not a
 * digit, or no drawing; wrong in doubt, where two digits are named and the first is wrong; and wrong and confident, where one digit
 * is named, and it is wrong.
 */
public final class PhotographTable {
    private final Recogniser recogniser;
    private final List<StrokeSample> samples;
    private final Path file;
    private final boolean verbose;
    private final int[] all = new int[4];

    private PhotographTable(Recogniser recogniser, List<StrokeSample> samples, Path file, boolean verbose) {
        this.recogniser = recogniser;
        this.samples = samples;
        this.file = file;
        this.verbose = verbose;
    }

    /** @param arguments a model file, how many pictures of each kind, "all" or a kind to list, then files of drawings as strokes */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 4) {
            System.err.println("Give a model file, how many pictures of each kind, \"all\" or the kind whose failures"
                    + " are to be listed, and at least one file of drawings.");
            System.exit(2);
        }
        List<StrokeSample> samples = new ArrayList<>();
        for (int i = 3; i < arguments.length; i++) {
            StrokeFile.forEach(Path.of(arguments[i]), samples::add);
        }
        Path file = Files.createTempFile("photograph", ".image");
        Recogniser recogniser = new Recogniser(ModelFile.read(Path.of(arguments[0])));
        boolean verbose = !arguments[2].equals("all");
        PhotographTable table = new PhotographTable(recogniser, samples, file, verbose);
        System.out.println("| disturbed by | pictures | right | not a digit | wrong in doubt | wrong and confident |");
        System.out.println("|---|---:|---:|---:|---:|---:|");
        for (Disturbance disturbance : Disturbance.values()) {
            if (!verbose || disturbance.name().equals(arguments[2])) {
                table.print(disturbance, Integer.parseInt(arguments[1]));
            }
        }
        print("all", table.all);
        Files.delete(file);
    }

    private void print(Disturbance disturbance, int count) throws IOException {
        int[] outcomes = new int[4];
        for (int i = 0; i < count; i++) {
            // 7919 is a prime: neighbours in a file are often of one writer
            StrokeSample sample = samples.get((int) ((i + 61L * disturbance.ordinal()) * 7919 % samples.size()));
            int outcome = outcome(sample, Photograph.of(sample.ink(), disturbance, i));
            outcomes[outcome]++;
            all[outcome]++;
            if (verbose && outcome > 0) {
                System.out.println(i + ": outcome " + outcome + ", a " + sample.label());
                Files.copy(
                        file,
                        Path.of("target", disturbance + "-" + i + "-" + sample.label()),
                        java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            }
        }
        print(disturbance.name().toLowerCase(Locale.ROOT).replace('_', ' '), outcomes);
    }

    private int outcome(StrokeSample sample, byte[] content) throws IOException {
        Files.write(file, content);
        Recognition recognition = recogniser.recognise(PictureFile.read(file).ink());
        if (!(recognition instanceof Recognition.Answer answer) || answer.verdict() instanceof Verdict.NotADigit) {
            return 1;
        }
        return answer.label().equals(sample.label()) ? 0 : answer.verdict() instanceof Verdict.Either ? 2 : 3;
    }

    private static void print(String name, int[] outcomes) {
        int count = outcomes[0] + outcomes[1] + outcomes[2] + outcomes[3];
        StringBuilder row = new StringBuilder("| " + name + " | " + count + " |");
        for (int outcome : outcomes) {
            row.append(String.format(Locale.ROOT, " %.1f %% |", 100.0 * outcome / count));
        }
        System.out.println(row);
    }
}
