package inkling.store;

import inkling.failure.ExplainedIOException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Folders for runs on their way, each with its own number, so that several copies of the program can train at the same time and
 * several broken-off runs can wait to be resumed. Whose lock is held is in use; whose lock is free, but is not empty, was broken off.
 */
public final class RunFolders {
    private static final int MOST = 20;

    private final Path folder;

    /** @param folder what they are in; made when the first is needed */
    public RunFolders(Path folder) {
        this.folder = folder;
    }

    /**
     * Opens an empty one.
     *
     * @throws IOException with a sentence for the user, if there is none to be had
     */
    public CheckpointFolder free() throws IOException {
        IOException problem = null;
        for (int number = 1; number <= MOST; number++) {
            try {
                CheckpointFolder opened = CheckpointFolder.open(numbered(number));
                if (opened.isEmpty()) {
                    return opened;
                }
                opened.close();
            } catch (IOException e) {
                problem = e;
            }
        }
        throw problem != null ? problem : new ExplainedIOException(StoreReason.TOO_MANY_RUNS.of(MOST, folder));
    }

    /** Opens one whose run was broken off, if there is any. */
    public Optional<CheckpointFolder> brokenOff() throws IOException {
        for (int number = 1; number <= MOST; number++) {
            if (Files.isDirectory(numbered(number))) {
                Optional<CheckpointFolder> opened = openUnlessInUse(numbered(number));
                if (opened.isPresent() && !opened.get().isEmpty()) {
                    return opened;
                }
                if (opened.isPresent()) {
                    opened.get().close();
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<CheckpointFolder> openUnlessInUse(Path numbered) {
        try {
            return Optional.of(CheckpointFolder.open(numbered));
        } catch (IOException e) {
            System.getLogger(RunFolders.class.getName())
                    .log(System.Logger.Level.DEBUG, "Not looked into: {0}", e.getMessage());
            return Optional.empty();
        }
    }

    private Path numbered(int number) {
        return folder.resolve(Integer.toString(number));
    }
}
