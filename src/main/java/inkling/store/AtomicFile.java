package inkling.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * Writes files so that there is always either the old content or the new, whole: into a new file in the same folder, forced to
 * the disk, and then moved over the old one in one step. A program that is killed while it writes leaves at most a file whose
 * name begins with a dot and ends in {@code .tmp}.
 */
public final class AtomicFile {
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
            try {
                writeThrough(temporary, content);
                Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(temporary);
            }
            forceFolder(target.getParent());
        } catch (AccessDeniedException e) {
            throw unwritable(file, "the folder does not allow it", e);
        } catch (IOException e) {
            throw unwritable(file, e.getMessage() == null ? e.toString() : e.getMessage(), e);
        }
    }

    /** As {@link #write}, and makes the folder first if there is none. */
    static void writeWithFolder(Path file, byte[] content) throws IOException {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw unwritable(file, "its folder cannot be made", e);
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
            throw unwritable(file, "it is a folder", null);
        } else if (!Files.exists(folder)) {
            throw unwritable(file, "the folder \"" + folder + "\" does not exist", null);
        } else if (!Files.isDirectory(folder)) {
            throw unwritable(file, "\"" + folder + "\" is not a folder", null);
        } else if (Files.exists(file) && !Files.isWritable(file)) {
            throw unwritable(file, "it is write-protected", null);
        } else if (!Files.isWritable(folder)) {
            throw unwritable(file, "the folder \"" + folder + "\" is write-protected", null);
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
            System.getLogger(AtomicFile.class.getName())
                    .log(System.Logger.Level.DEBUG, "This system does not force folders to the disk.", e);
        }
    }

    private static IOException unwritable(Path file, String reason, IOException cause) {
        return new IOException("\"" + file + "\" cannot be written: " + reason + ".", cause);
    }
}
