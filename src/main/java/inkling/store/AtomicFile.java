package inkling.store;

import inkling.failure.ExplainedIOException;
import inkling.failure.Reason;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Writes files so that there is always either the old content or the new, whole: into a new file in the same folder, forced to
 * the disk, and then moved over the old one in one step. A program that is killed while it writes leaves at most a file whose
 * name begins with a dot and ends in {@code .tmp}; who writes the same file an hour later or more clears it away. Were its writer
 * still at it by then, in another copy of the program, it would be told that it could not write; no file would be harmed.
 */
public final class AtomicFile {
    private static final System.Logger LOG = System.getLogger(AtomicFile.class.getName());
    private static final Duration LONGEST_WRITE = Duration.ofHours(1);

    private AtomicFile() {}

    /**
     * Writes the file, over one that is there. A symbolic link stays one; the file that it points to is replaced.
     *
     * @throws IOException with a sentence for the user; an older file is then as it was
     */
    public static void write(Path file, byte[] content) throws IOException {
        requireWritable(file);
        try {
            Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
            Path temporary = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".tmp");
            clearAway(target);
            try {
                writeThrough(temporary, content);
                Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(temporary);
            }
            forceFolder(target.getParent());
        } catch (IOException e) {
            throw unwritable(file, content.length, e);
        }
    }

    /** What killed programs left of this file. Whatever hinders it must not keep the file from being written. */
    private static void clearAway(Path target) {
        Pattern name = Pattern.compile(Pattern.quote("." + target.getFileName() + ".") + "[0-9a-f-]{36}\\.tmp");
        Instant tooLate = Instant.now().minus(LONGEST_WRITE);
        try (DirectoryStream<Path> leftOver = Files.newDirectoryStream(
                target.getParent(),
                file -> name.matcher(file.getFileName().toString()).matches())) {
            for (Path file : leftOver) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(tooLate)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            LOG.log(System.Logger.Level.DEBUG, "Unfinished files stay.", e);
        }
    }

    /** What the system says went wrong while so many bytes were to be written, as a sentence. */
    static IOException unwritable(Path file, int length, IOException e) {
        return unwritable(file, reason(file, length, e), e);
    }

    private static Reason reason(Path file, int length, IOException e) {
        if (e instanceof AccessDeniedException) {
            return StoreReason.NOT_ALLOWED.of();
        }
        try {
            long free = Files.getFileStore(file.toAbsolutePath().getParent()).getUsableSpace();
            if (free < length) {
                return StoreReason.DISK_FULL.of(kilobytes(length), kilobytes(free));
            }
        } catch (IOException unknown) {
            LOG.log(System.Logger.Level.DEBUG, "This system does not tell how full the disk is.", unknown);
        }
        // its whole message may name the temporary file
        String reason = e instanceof FileSystemException system ? system.getReason() : e.getMessage();
        if (reason != null) {
            return StoreReason.SYSTEM_SAYS.of(reason);
        }
        return e instanceof NoSuchFileException
                ? StoreReason.FOLDER_GONE.of()
                : StoreReason.UNKNOWN_CAUSE.of(e.getClass().getSimpleName());
    }

    private static long kilobytes(long bytes) {
        return (bytes + 1023) / 1024;
    }

    /** As {@link #write}, and makes the folder first if there is none. */
    public static void writeWithFolder(Path file, byte[] content) throws IOException {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw unwritable(file, StoreReason.FOLDER_NOT_MADE.of(), e);
        }
        write(file, content);
    }

    /**
     * Asks beforehand whether a file could be written here, so that nobody works for an hour for nothing.
     *
     * @throws IOException with a sentence for the user
     */
    public static void requireWritable(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || Files.isDirectory(file)) {
            throw unwritable(file, StoreReason.IS_FOLDER.of(), null);
        } else if (!Files.exists(folder)) {
            throw unwritable(file, StoreReason.NO_SUCH_FOLDER.of(folder), null);
        } else if (!Files.isDirectory(folder)) {
            throw unwritable(file, StoreReason.NOT_A_FOLDER.of(folder), null);
        } else if (Files.exists(file) && !Files.isWritable(file)) {
            throw unwritable(file, StoreReason.WRITE_PROTECTED.of(), null);
        } else if (!Files.isWritable(folder)) {
            throw unwritable(file, StoreReason.FOLDER_WRITE_PROTECTED.of(folder), null);
        }
    }

    private static void writeThrough(Path file, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.wrap(content);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    /** Makes the new name survive a power failure, on systems where a folder can be opened. */
    private static void forceFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "This system does not force folders to the disk.", e);
        }
    }

    private static IOException unwritable(Path file, Reason reason, IOException cause) {
        return new ExplainedIOException(StoreReason.UNWRITABLE.of(file, reason), cause);
    }
}
