package inkling.ui.handover;

import inkling.store.LockFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Holds the right to be the window that gets the files of later starts: of one process at a time, for each home and display. Ends with
 * the process, however that ends. Any thread may close it.
 */
public final class WindowClaim implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(WindowClaim.class.getName());
    private static final String FOLDER = "window";

    private final Path folder;
    private final LockFile lock;
    private Inbox inbox;
    private boolean closed;

    private WindowClaim(Path folder, LockFile lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /**
     * Returns the folder where starts meet that would open their window on the same display: a window on another one would come to
     * the front unseen.
     *
     * @param home of the program's user, see {@code UserFolder}
     * @param environment that names the display on Linux
     */
    public static Path folder(Path home, Map<String, String> environment) {
        String display = environment.getOrDefault("DISPLAY", "");
        if (display.isEmpty()) {
            display = environment.getOrDefault("WAYLAND_DISPLAY", "");
        }
        StringBuilder name = new StringBuilder(FOLDER);
        for (int i = 0; i < display.length(); i++) {
            char character = display.charAt(i);
            name.append(i == 0 ? "-" : "").append(Character.isLetterOrDigit(character) ? character : '-');
        }
        return home.resolve(FOLDER).resolve(name.toString());
    }

    /**
     * Takes the claim, and makes the folder if there is none.
     *
     * @return nothing if another process has it
     * @throws IOException if the folder cannot be written
     */
    public static Optional<WindowClaim> take(Path folder) throws IOException {
        Optional<LockFile> lock = LockFile.ofFolder(folder);
        if (lock.isEmpty()) {
            return Optional.empty();
        }
        WindowClaim claim = new WindowClaim(folder, lock.get());
        try {
            // of a process that was killed: whoever finds an address relies on it
            Address.remove(folder);
        } catch (IOException e) {
            claim.close();
            throw e;
        }
        return Optional.of(claim);
    }

    /** Begins to take files in, on a thread of its own; once only. If that cannot be, the claim ends. */
    public synchronized void listen(Inbox.Receiver receiver) {
        if (!closed) {
            inbox = new Inbox(folder, receiver);
            Thread thread = new Thread(this::run, "inkling-handover");
            thread.setDaemon(true);
            thread.start();
        }
    }

    private void run() {
        try {
            inbox.run();
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "Later starts open windows of their own.", e);
        } finally {
            close();
        }
    }

    /** Ends the claim; more than once does no harm. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        try (lock) {
            if (inbox != null) {
                inbox.close();
            }
            Address.remove(folder);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "Something is left of the window that was open.", e);
        }
    }
}
