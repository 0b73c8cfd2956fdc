package inkling;

import inkling.cli.Cli;
import inkling.ui.Launcher;
import inkling.ui.WindowArguments;
import java.io.IOException;
import java.util.Optional;

/**
 * Starts Inkling: without arguments or with a file the window, with a sub-command the command line. Not an {@code Application} itself: Java would
 * then look for JavaFX before the first line here runs, and answer with "JavaFX runtime components are missing".
 */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) throws IOException {
        if (Utf8Restart.isNeeded(arguments)) {
            System.exit(Utf8Restart.run());
        }
        Optional<WindowArguments> window = WindowArguments.of(arguments);
        System.exit(window.isPresent() ? Launcher.launch(window.get()) : Cli.run(arguments));
    }
}
