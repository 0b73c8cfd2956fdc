package inkling;

import inkling.cli.Cli;
import inkling.ui.Launcher;
import java.io.IOException;

/**
 * Starts Inkling: without arguments the window, with a sub-command the command line. Not an {@code Application} itself: Java would
 * then look for JavaFX before the first line here runs, and answer with "JavaFX runtime components are missing".
 */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) throws IOException {
        if (Utf8Restart.isNeeded(arguments)) {
            System.exit(Utf8Restart.run());
        }
        System.exit(arguments.length == 0 ? Launcher.launch() : Cli.run(arguments));
    }
}
