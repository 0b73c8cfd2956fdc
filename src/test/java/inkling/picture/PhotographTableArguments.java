package inkling.picture;

import inkling.recognition.Recogniser;
import inkling.store.drawing.StrokeFile;
import inkling.store.drawing.StrokeSample;
import inkling.store.model.ModelFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Holds what the tables of photographs are asked for, and writes their rows.
 *
 * @param count how many pictures of each kind
 * @param first the number (seed) of the first one
 * @param kinds names of disturbances, or "all"
 * @param samples drawings of all files
 */
record PhotographTableArguments(
        Recogniser recogniser, int count, int first, List<String> kinds, List<StrokeSample> samples) {
    /**
     * Reads the files; without enough arguments the process ends.
     *
     * @param arguments a model file; how many pictures of each kind; the number of the first one; "all" or kinds, separated by commas;
     *     then files of drawings as strokes
     */
    static PhotographTableArguments of(String[] arguments) throws IOException {
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
        return new PhotographTableArguments(
                new Recogniser(ModelFile.read(Path.of(arguments[0]))),
                Integer.parseInt(arguments[1]),
                Integer.parseInt(arguments[2]),
                List.of(arguments[3].split(",")),
                samples);
    }

    boolean isForAll() {
        return kinds.contains("all");
    }

    boolean names(Disturbance disturbance) {
        return kinds.contains(disturbance.name());
    }

    static String title(Disturbance disturbance) {
        return disturbance.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Prints a row in Markdown, each count as a share of {@code pictures}. */
    static void print(String title, int pictures, int[] counts) {
        StringBuilder row = new StringBuilder("| " + title + " | " + pictures + " |");
        for (int counted : counts) {
            row.append(String.format(Locale.ROOT, " %.1f %% |", 100.0 * counted / pictures));
        }
        System.out.println(row);
    }
}
