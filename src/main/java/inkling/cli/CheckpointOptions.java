package inkling.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Holds the options for checkpoints: the folder they are written to, how often, and the run to resume from one. */
final class CheckpointOptions {
    private static final double LONGEST = 86_400;

    @Option(
            names = "--checkpoints",
            paramLabel = "DIR",
            description =
                    "Keep in this folder how far the run is, so that it can be resumed; each file in it also opens"
                            + " as a model.")
    private Path folder;

    @Option(
            names = "--resume",
            paramLabel = "DIR|FILE",
            description =
                    "Go on with the run in this folder, or in this one file of such a folder, with the settings that it was started with; it ends in the same"
                            + " model, to the bit, as if it had not been broken off.")
    private Path resumed;

    private double seconds = 10;

    @Spec(Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--checkpoint-seconds",
            paramLabel = "S",
            description = "How often, besides each epoch's end; otherwise every 10 seconds.")
    private void setSeconds(double seconds) {
        if (!(seconds >= 0 && seconds <= LONGEST)) {
            throw new ParameterException(
                    spec.commandLine(), "The seconds between checkpoints are 0 to 86400, not " + seconds + ".");
        }
        this.seconds = seconds;
    }

    Optional<Path> folder() {
        return Optional.ofNullable(folder);
    }

    Optional<Path> resumed() {
        return Optional.ofNullable(resumed);
    }

    Duration every() {
        return Duration.ofNanos(Math.round(seconds * 1e9));
    }
}
