package inkling.cli;

import inkling.failure.Reason;
import inkling.model.ProgramVersion;
import inkling.store.UserFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Runs the command line: chooses the sub-command and turns its errors into sentences and exit codes. */
@Command(
        name = "inkling",
        description =
                "Recognises handwritten digits, and trains the network that does it. Without arguments: the window; with FILE, a model or a picture: the window with that file open.",
        mixinStandardHelpOptions = true,
        versionProvider = Cli.Version.class,
        customSynopsis = {
            "inkling [--new-window] [FILE]",
            "inkling [-hV] COMMAND",
        },
        footer = {
            "",
            "A window that is open already opens FILE and comes to the front; --new-window opens another one, on the same data.",
        },
        subcommands = {
            RecogniseCommand.class,
            EvaluateCommand.class,
            InspectCommand.class,
            TrainCommand.class,
            TuneCommand.class,
            SamplesCommand.class,
            SummaryCommand.class,
            ExportCommand.class
        })
public final class Cli implements Runnable {
    @Spec
    private CommandSpec spec;

    private Cli() {}

    /**
     * Does what the arguments say, and prints to standard output and standard error in UTF-8.
     *
     * @return the exit code: 0 done, 1 failed, 2 wrong arguments
     */
    public static int run(String... arguments) {
        // image readers are used without a screen; a macOS would show an icon otherwise
        System.setProperty("java.awt.headless", "true");
        return run(
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                arguments);
    }

    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        if (UserFolder.problem().isPresent()) {
            err.println(UserFolder.problem().get());
        }
        CommandLine commandLine = new CommandLine(new Cli())
                .setOut(HarmlessText.to(out))
                .setErr(HarmlessText.to(err))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(Path.class, Cli::path)
                .setParameterExceptionHandler(Cli::misunderstood)
                .setExecutionExceptionHandler(Cli::failed);
        try {
            return commandLine.execute(arguments);
        } catch (OutOfMemoryError e) {
            err.println(Reason.of(e));
            return CommandLine.ExitCode.SOFTWARE;
        }
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "Say what to do: " + String.join(", ", spec.subcommands().keySet()) + ".");
    }

    private static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new TypeConversionException(Reason.of(e).toString());
        }
    }

    private static int misunderstood(ParameterException e, String[] arguments) {
        CommandLine command = e.getCommandLine();
        command.getErr().println(e.getMessage());
        command.getErr().println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
        return CommandLine.ExitCode.USAGE;
    }

    private static int failed(Exception e, CommandLine command, ParseResult parsed) {
        if (Reason.isLackOfMemory(e)
                || e instanceof IOException
                || e instanceof UncheckedIOException
                || e instanceof IllegalArgumentException) {
            command.getErr().println(Reason.of(e));
        } else {
            command.getErr().println("This is a fault in Inkling itself; please report it with what follows.");
            e.printStackTrace(command.getErr());
        }
        return CommandLine.ExitCode.SOFTWARE;
    }

    /** Formats the text that {@code --version} prints. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"Inkling " + ProgramVersion.text()};
        }
    }
}
