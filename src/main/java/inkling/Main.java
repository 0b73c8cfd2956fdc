package inkling;

import inkling.ui.Launcher;

/** Starts Inkling: without arguments the window, with a sub-command the command line. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        if (arguments.length == 0) {
            System.exit(Launcher.launch());
        }
    }
}
