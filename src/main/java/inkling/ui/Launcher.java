package inkling.ui;

import inkling.failure.Reason;
import inkling.store.UserFolder;
import java.nio.file.InvalidPathException;
import java.util.Locale;
import java.util.Map;
import javafx.application.Application;

/** Opens the window, or says why it cannot. */
public final class Launcher {
    private static final int NO_DISPLAY = 2;

    private Launcher() {}

    /**
     * Opens the window and returns when it is closed.
     *
     * @return the exit code: 0, or 2 if there is no display to open it on or no folder to keep things in
     */
    public static int launch() {
        if (lacksDisplay(System.getProperty("os.name", ""), System.getProperty("glass.platform"), System.getenv())) {
            return complain("Inkling cannot open its window: there is no display (DISPLAY is not set).");
        }
        try {
            UserFolder.path();
        } catch (InvalidPathException e) {
            System.err.println("Inkling cannot keep anything: " + Reason.of(e));
            return NO_DISPLAY;
        }
        try {
            Application.launch(App.class);
            return 0;
        } catch (UnsupportedOperationException | UnsatisfiedLinkError e) {
            return complain("Inkling cannot open its window: " + e.getMessage() + ".");
        } catch (RuntimeException e) {
            if (e.getCause() instanceof UnsupportedOperationException || e.getCause() instanceof UnsatisfiedLinkError) {
                return complain(
                        "Inkling cannot open its window: " + e.getCause().getMessage() + ".");
            }
            throw e;
        }
    }

    /** On Linux a window needs X11 or Wayland, unless a platform without a screen was asked for. */
    static boolean lacksDisplay(String system, String glassPlatform, Map<String, String> environment) {
        return system.toLowerCase(Locale.ROOT).contains("linux")
                && glassPlatform == null
                && environment.getOrDefault("DISPLAY", "").isEmpty()
                && environment.getOrDefault("WAYLAND_DISPLAY", "").isEmpty();
    }

    private static int complain(String reason) {
        System.err.println(reason);
        System.err.println("Start it on a desktop (with GTK 3), or use it without a window: see \"inkling --help\".");
        return NO_DISPLAY;
    }
}
