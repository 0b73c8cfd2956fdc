package inkling.store;

import inkling.failure.ExplainedIOException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
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

    /** Opens that of the run that was broken off last, if there is any; the others stay where they are. */
    public Optional<CheckpointFolder> brokenOff() throws IOException {
        CheckpointFolder newest = null;
        FileTime latest = null;
        for (int number = 1; number <= MOST; number++) {
            Optional<CheckpointFolder> opened =
                    Files.isDirectory(numbered(number)) ? openUnlessInUse(numbered(number)) : Optional.empty();
            if (opened.isEmpty()) {
                continue;
            }
            Optional<FileTime> written = opened.get().lastWritten();
            if (written.isEmpty() || latest != null && written.get().compareTo(latest) <= 0) {
                opened.get().close();
                continue;
            }
            if (newest != null) {
                newest.close();
            }
            newest = opened.get();
            latest = written.get();
        }
        return Optional.ofNullable(newest);
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
