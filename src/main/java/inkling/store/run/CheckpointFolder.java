package inkling.store.run;

import inkling.data.UnreadableFileException;
import inkling.failure.ExplainedIOException;
import inkling.store.LockFile;
import inkling.store.StoreReason;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A folder with the last two checkpoints of one run, numbered by the steps done: if something happened to the newest, the run can
 * still go on from the one before. While it is open, no other run can open it, in this process or another; the lock ends with the
 * process, however that ends. Not thread-safe.
 */
public final class CheckpointFolder implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(CheckpointFolder.class.getName());
    private static final Pattern NAME = Pattern.compile("checkpoint-([0-9]{10})\\.json");
    private static final int KEPT = 2;

    private final Path folder;
    private final LockFile lock;

    private CheckpointFolder(Path folder, LockFile lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /**
     * Opens the folder, makes it if there is none, and clears away what a killed program left half-written.
     *
     * @throws IOException with a sentence for the user, if it cannot be used or is in use
     */
    public static CheckpointFolder open(Path folder) throws IOException {
        Optional<LockFile> lock;
        try {
            lock = LockFile.ofFolder(folder);
        } catch (IOException e) {
            throw new ExplainedIOException(StoreReason.NO_CHECKPOINT_FOLDER.of(folder), e);
        }
        if (lock.isEmpty()) {
            throw new ExplainedIOException(StoreReason.CHECKPOINT_FOLDER_BUSY.of(folder));
        }
        CheckpointFolder opened = new CheckpointFolder(folder, lock.get());
        opened.deleteUnfinished();
        return opened;
    }

    public boolean isEmpty() throws IOException {
        return files().isEmpty();
    }

    /** When the newest checkpoint was written; empty if there is none. */
    Optional<FileTime> lastWritten() throws IOException {
        List<Path> files = files();
        return files.isEmpty() ? Optional.empty() : Optional.of(Files.getLastModifiedTime(files.get(0)));
    }

    /**
     * The run as it was last kept: the newest checkpoint that is whole.
     *
     * @throws IOException with a sentence for the user: that there is none, or what is wrong with the newest
     */
    public StoredRun newest() throws IOException {
        UnreadableFileException problem =
                new UnreadableFileException(folder.toString(), StoreReason.NO_CHECKPOINT.of());
        boolean first = true;
        for (Path file : files()) {
            try {
                return CheckpointFile.read(file);
            } catch (UnreadableFileException e) {
                LOG.log(System.Logger.Level.WARNING, "Left out: {0}", e.getMessage());
                problem = first ? e : problem;
                first = false;
            }
        }
        throw problem;
    }

    /**
     * Keeps a checkpoint, the one before, and no others.
     *
     * @throws IOException with a sentence for the user; those that were there are then as they were
     */
    public void write(StoredRun run) throws IOException {
        long steps = run.checkpoint().optimiser().steps();
        Path file = folder.resolve(String.format(Locale.ROOT, "checkpoint-%010d.json", steps));
        CheckpointFile.write(file, run);
        int older = 0;
        for (Path other : files()) {
            // what seems newer is a damaged one that the run could not be resumed from
            int order = other.getFileName().compareTo(file.getFileName());
            older += order < 0 ? 1 : 0;
            if (order > 0 || older >= KEPT) {
                Files.deleteIfExists(other);
            }
        }
    }

    /**
     * Renames the checkpoints, so that the folder counts as empty and nothing in them is lost: a newer program may be able to
     * read them.
     */
    public void setAside() throws IOException {
        for (Path file : files()) {
            Files.move(file, file.resolveSibling(file.getFileName() + ".bad"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Deletes all checkpoints: the run is over. */
    public void clear() throws IOException {
        for (Path file : files()) {
            Files.deleteIfExists(file);
        }
    }

    /** Clears the folder and closes it: nobody wants to resume the run. What hinders it is logged. */
    public void discard() {
        try (CheckpointFolder closing = this) {
            closing.clear();
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "Checkpoints were not cleared away: {0}", e.getMessage());
        }
    }

    /** Newest first. */
    private List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
            for (Path file : all) {
                Matcher name = NAME.matcher(file.getFileName().toString());
                if (name.matches()) {
                    files.add(file);
                }
            }
        }
        files.sort(Collections.reverseOrder());
        return files;
    }

    private void deleteUnfinished() throws IOException {
        try (DirectoryStream<Path> unfinished = Files.newDirectoryStream(folder, ".checkpoint-*.tmp")) {
            for (Path file : unfinished) {
                Files.deleteIfExists(file);
            }
        }
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
