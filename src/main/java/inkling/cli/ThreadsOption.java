package inkling.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Holds the option for the number of threads that compute, the same in every command. */
final class ThreadsOption {
    private static final int MOST = 256;

    private int threads = Math.min(MOST, Runtime.getRuntime().availableProcessors());

    @Spec(Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many threads compute: changes the speed and not one bit of the result; otherwise one for"
                    + " each processor.")
    private void setThreads(int threads) {
        if (threads < 1 || threads > MOST) {
            throw new ParameterException(
                    spec.commandLine(), "The number of threads is 1 to " + MOST + ", not " + threads + ".");
        }
        this.threads = threads;
    }

    int count() {
        return threads;
    }
}
