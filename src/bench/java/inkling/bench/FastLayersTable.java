package inkling.bench;

import inkling.engine.LayerBenchmark;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs {@link LayerBenchmark} and prints how many times faster than plain loops the engine is, as a table in Markdown. */
public final class FastLayersTable {
    private FastLayersTable() {}

    /** @param arguments options of JMH, such as {@code -wi 1 -i 2} */
    public static void main(String[] arguments) throws RunnerException, CommandLineOptionException {
        OptionsBuilder options = new OptionsBuilder();
        options.parent(new CommandLineOptions(arguments))
                .include(LayerBenchmark.class.getName())
                .verbosity(VerboseMode.SILENT);
        Map<String, Map<LayerBenchmark.Code, Double>> times = new TreeMap<>();
        for (RunResult run : new Runner(options.build()).run()) {
            String name = run.getParams().getBenchmark();
            String work = run.getParams().getParam("size") + " " + name.substring(name.lastIndexOf('.') + 1);
            times.computeIfAbsent(work, key -> new TreeMap<>())
                    .put(
                            LayerBenchmark.Code.valueOf(run.getParams().getParam("code")),
                            run.getPrimaryResult().getScore());
        }
        System.out.println("| layer | plain loops | scalar kernels | vector kernels |");
        System.out.println("|---|---:|---:|---:|");
        times.forEach((work, time) -> {
            double plain = time.get(LayerBenchmark.Code.PLAIN);
            double scalar = time.get(LayerBenchmark.Code.SCALAR);
            double vector = time.get(LayerBenchmark.Code.VECTOR);
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %.3f ms | %.3f ms (%.1f×) | %.3f ms (%.1f×) |%n",
                    work,
                    plain,
                    scalar,
                    plain / scalar,
                    vector,
                    plain / vector);
        });
    }
}
