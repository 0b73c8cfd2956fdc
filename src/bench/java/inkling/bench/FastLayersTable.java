package inkling.bench;

import inkling.engine.LayerBenchmark;
import inkling.engine.LayerBenchmark.Code;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs {@link LayerBenchmark} and prints how many times faster than plain loops the engine is, as a table in Markdown. */
public final class FastLayersTable {
    private static final String[] WORKS = {
        "convolutionForward", "convolutionBackward", "poolingForward", "poolingBackward"
    };

    private FastLayersTable() {}

    /**
     * @param arguments options of JMH, such as {@code -wi 1 -i 2}; {@code -p size=LAB} leaves the other size out
     * @throws RunnerException if a benchmark fails, as it does where the engine's result is not that of the loops
     */
    public static void main(String[] arguments) throws RunnerException, CommandLineOptionException {
        OptionsBuilder options = new OptionsBuilder();
        options.parent(new CommandLineOptions(arguments))
                .include(LayerBenchmark.class.getName())
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT);
        Map<String, Double> milliseconds = new LinkedHashMap<>();
        for (RunResult run : new Runner(options.build()).run()) {
            String benchmark = run.getParams().getBenchmark();
            String work = benchmark.substring(benchmark.lastIndexOf('.') + 1);
            String size = run.getParams().getParam("size");
            String code = run.getParams().getParam("code");
            milliseconds.put(
                    key(LayerBenchmark.Size.valueOf(size), work, Code.valueOf(code)),
                    run.getPrimaryResult().getScore());
        }
        System.out.println("| layer | plain Java loops | scalar kernels | vector kernels |");
        System.out.println("|---|---:|---:|---:|");
        for (LayerBenchmark.Size size : LayerBenchmark.Size.values()) {
            for (String work : WORKS) {
                Double plain = milliseconds.get(key(size, work, Code.PLAIN));
                if (plain != null) {
                    System.out.printf(
                            Locale.ROOT,
                            "| %s, %s | %.3f ms | %s | %s |%n",
                            size,
                            name(work),
                            plain,
                            compared(milliseconds.get(key(size, work, Code.SCALAR)), plain),
                            compared(milliseconds.get(key(size, work, Code.VECTOR)), plain));
                }
            }
        }
    }

    private static String key(LayerBenchmark.Size size, String work, Code code) {
        return size + " " + work + " " + code;
    }

    /** {@code convolutionForward} becomes {@code convolution forward}. */
    private static String name(String work) {
        return work.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }

    /** @param milliseconds {@code null} if not measured */
    private static String compared(Double milliseconds, double plain) {
        return milliseconds == null
                ? ""
                : String.format(Locale.ROOT, "%.3f ms (%.1f×)", milliseconds, plain / milliseconds);
    }
}
