package inkling;

import inkling.cli.Cli;

/** Starts Inkling: without arguments the window, with a sub-command the command line. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        if (arguments.length > 0) {
            System.exit(Cli.run(arguments));
        }
    }
}
