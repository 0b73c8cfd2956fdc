package inkling.ui;

import inkling.failure.Reason;
import inkling.store.UserFolder;
import inkling.ui.handover.HandOver;
import inkling.ui.handover.WindowClaim;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Opens the window, or lets the one that is open already open the files; or says why neither can be. */
public final class Launcher {
    private static final System.Logger LOG = System.getLogger(Launcher.class.getName());
    private static final int NO_DISPLAY = 2;

    private Launcher() {}

    /**
     * Opens the window and returns when it is closed; or hands the files to the window that is open, and returns at once.
     *
     * @return the exit code: 0, or 2 if there is no display to open it on or no folder to keep things in
     */
    public static int launch(WindowArguments arguments) {
        if (lacksDisplay(System.getProperty("os.name", ""), System.getProperty("glass.platform"), System.getenv())) {
            return complain("Inkling cannot open its window: there is no display (DISPLAY is not set).");
        }
        Path home;
        try {
            home = UserFolder.path();
        } catch (InvalidPathException e) {
            System.err.println("Inkling cannot keep anything: " + Reason.of(e));
            return NO_DISPLAY;
        }
        Path meeting = WindowClaim.folder(home, System.getenv());
        Optional<WindowClaim> claim = claim(meeting);
        if (claim.isEmpty() && !arguments.another() && HandOver.to(meeting, arguments.files())) {
            return 0;
        }
        try {
            return open(arguments.files(), claim);
        } finally {
            if (claim.isPresent()) {
                claim.get().close();
            }
        }
    }

    /** Nothing if another window has it, or if there is nowhere to meet. */
    private static Optional<WindowClaim> claim(Path meeting) {
        try {
            return WindowClaim.take(meeting);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "Later starts open windows of their own.", e);
            return Optional.empty();
        }
    }

    private static int open(List<Path> files, Optional<WindowClaim> claim) {
        try {
            App.launch(files, claim);
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
