package inkling.cli;

import inkling.training.TrainingConfig;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The settings that the command line's options choose, for tests of other packages. */
public final class ChosenConfig {
    @Command
    private static final class Options {
        @Mixin
        private ConfigOptions config;
    }

    private ChosenConfig() {}

    /**
     * @param usual those that hold for what is not chosen
     * @throws CommandLine.ParameterException if an option is unknown, or its value out of range
     */
    public static TrainingConfig of(TrainingConfig usual, String... arguments) {
        Options options = new Options();
        new CommandLine(options).setCaseInsensitiveEnumValuesAllowed(true).parseArgs(arguments);
        return options.config.config(usual);
    }

    /** What the help says of an option; empty if there is none of that name. */
    public static String help(String option) {
        var found = new CommandLine(new Options()).getCommandSpec().findOption(option);
        return found == null ? "" : String.join(" ", found.description());
    }
}
