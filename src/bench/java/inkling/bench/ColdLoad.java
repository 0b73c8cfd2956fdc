package inkling.bench;

import inkling.model.Model;
import inkling.store.model.BundledModels;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/**
 * How long a process that has just begun takes to load a model that comes with the program: from the first line of {@code main} to
 * the {@link Model}. Each figure needs a process of its own, in which nothing is loaded or compiled yet; this program starts them,
 * as modules like the program itself, the models in turns, and prints the median and the least of each.
 */
public final class ColdLoad {
    private static final int RUNS = 15;

    private ColdLoad() {}

    /** @param arguments the number of processes for each model; or, in such a process, the model's name */
    public static void main(String[] arguments) throws Exception {
        long begin = System.nanoTime();
        if (arguments.length == 1 && !Character.isDigit(arguments[0].charAt(0))) {
            Model model = BundledModels.load(arguments[0]);
            long end = System.nanoTime();
            requireUsed(model);
            System.out.println((end - begin) / 1e6);
        } else {
            table(arguments.length == 0 ? RUNS : Integer.parseInt(arguments[0]));
        }
    }

    private static void requireUsed(Model model) {
        if (model.labels().isEmpty()) {
            throw new IllegalStateException("A model has labels.");
        }
    }

    private static void table(int runs) throws IOException, InterruptedException {
        String[] names = BundledModels.names().toArray(String[]::new);
        double[][] milliseconds = new double[names.length][runs];
        for (int run = 0; run < runs; run++) {
            for (int i = 0; i < names.length; i++) {
                milliseconds[i][run] = inNewProcess(names[i]);
            }
        }
        System.out.printf(
                "JDK %s, %d processes a model%n%-14s %12s %12s %12s%n",
                System.getProperty("java.version"), runs, "model", "bytes", "median, ms", "least, ms");
        for (int i = 0; i < names.length; i++) {
            Arrays.sort(milliseconds[i]);
            System.out.printf(
                    Locale.ROOT,
                    "%-14s %12d %12.1f %12.1f%n",
                    names[i],
                    Files.size(Path.of("models", names[i] + ".json")),
                    milliseconds[i][runs / 2],
                    milliseconds[i][0]);
        }
    }

    private static double inNewProcess(String model) throws IOException, InterruptedException {
        // the benchmarks are the first on the class path
        String[] path = System.getProperty("java.class.path").split(File.pathSeparator, 2);
        String own = path[0];
        String modules = path[1];
        Process process = new ProcessBuilder(
                        System.getProperty("java.home") + "/bin/java",
                        "-p",
                        modules,
                        "--patch-module",
                        "inkling=" + own,
                        "-m",
                        "inkling/" + ColdLoad.class.getName(),
                        model)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (InputStream out = process.getInputStream()) {
            String text = new String(out.readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IOException("The process that loads " + model + " failed.");
            }
            return Double.parseDouble(text.trim());
        }
    }
}
