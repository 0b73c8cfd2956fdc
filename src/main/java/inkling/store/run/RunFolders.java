package inkling.store.run;

import inkling.failure.ExplainedIOException;
import inkling.store.NumberedFolders;
import inkling.store.StoreReason;
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
    private final NumberedFolders folders;

    /** @param folder what they are in; made when the first is needed */
    public RunFolders(Path folder) {
        folders = new NumberedFolders(folder);
    }

    /**
     * Opens an empty one.
     *
     * @throws IOException with a sentence for the user, if there is none to be had
     */
    public CheckpointFolder free() throws IOException {
        IOException problem = null;
        for (Path numbered : folders.all()) {
            try {
                CheckpointFolder opened = CheckpointFolder.open(numbered);
                if (opened.isEmpty()) {
                    return opened;
                }
                opened.close();
            } catch (IOException e) {
                problem = e;
            }
        }
        throw problem != null
                ? problem
                : new ExplainedIOException(StoreReason.TOO_MANY_RUNS.of(NumberedFolders.MOST, folders.folder()));
    }

    /** Opens that of the run that was broken off last, if there is any; the others stay where they are. */
    public Optional<CheckpointFolder> brokenOff() throws IOException {
        CheckpointFolder newest = null;
        FileTime latest = null;
        for (Path numbered : folders.all()) {
            Optional<CheckpointFolder> opened =
                    Files.isDirectory(numbered) ? openUnlessInUse(numbered) : Optional.empty();
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
}
