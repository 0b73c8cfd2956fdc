package inkling.store;

import inkling.data.FileReason;
import inkling.data.UnreadableFileException;
import inkling.failure.ExplainedIOException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/**
 * A file of lines that several running copies of the program append to, and that none of them ever changes in place.
 *
 * <p>Who writes holds the lock of a file beside it, {@code NAME.lock}, which the system gives back when a process dies, whatever kills it.
 * Who reads needs no lock: a last line without its end is not there yet. If it stays so, because its writer was killed, the next
 * writer ends it first, and the damage is confined to that line. Locks are taken by the system on Linux, macOS and Windows alike;
 * the file itself is opened anew for each access, so that it can be {@linkplain #replace replaced} meanwhile.
 */
public final class AppendOnlyFile {
    /** The largest file that is read or written, 64 MB. */
    static final long MAX_BYTES = 64L << 20;

    private final Path file;

    public AppendOnlyFile(Path file) {
        this.file = file.toAbsolutePath().normalize();
    }

    public Path path() {
        return file;
    }

    /**
     * Runs the work while no other thread and no other copy of the program writes; not to be nested.
     *
     * @throws IOException with a sentence for the user, also if another copy does not finish for 20 seconds
     */
    public void exclusively(LockFile.Work work) throws IOException {
        LockFile.exclusively(file, file.resolveSibling(file.getFileName() + ".lock"), work);
    }

    /**
     * Adds lines, and waits until they are on the disk. Only for {@linkplain #exclusively exclusive} work.
     *
     * @param first what a new file begins with, with its line's end
     * @param lines whole lines with their ends
     * @throws IOException with a sentence for the user; the file is then as it was
     */
    public void append(byte[] first, byte[] lines) throws IOException {
        int most = first.length + 1 + lines.length;
        requireRoom(most);
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            long size = channel.size();
            byte[] start = size == 0 ? first : endsInLine(channel, size) ? new byte[0] : new byte[] {'\n'};
            byte[] all = Arrays.copyOf(start, start.length + lines.length);
            System.arraycopy(lines, 0, all, start.length, lines.length);
            write(channel, size, all);
        } catch (IOException e) {
            throw AtomicFile.unwritable(file, most, e);
        }
    }

    private void requireRoom(int bytes) throws IOException {
        if (Files.exists(file) && Files.size(file) + bytes > MAX_BYTES) {
            throw new ExplainedIOException(StoreReason.FILE_FULL.of(file, MAX_BYTES >> 20));
        }
    }

    private static boolean endsInLine(FileChannel channel, long size) throws IOException {
        ByteBuffer last = ByteBuffer.allocate(1);
        channel.read(last, size - 1);
        return last.get(0) == '\n';
    }

    /** All of it or nothing. */
    private static void write(FileChannel channel, long end, byte[] bytes) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        try {
            while (buffer.hasRemaining()) {
                channel.write(buffer, end + buffer.position());
            }
            channel.force(true);
        } catch (IOException e) {
            channel.truncate(end);
            throw e;
        }
    }

    /**
     * Puts another content in place of the old one, in one step. Only for {@linkplain #exclusively exclusive} work.
     *
     * @throws IOException with a sentence for the user; the file is then as it was
     */
    public void replace(byte[] content) throws IOException {
        AtomicFile.write(file, content);
    }

    /** All whole lines from a position on, with their ends; none if there is no file. */
    public byte[] read(long from) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            long size = channel.size();
            if (size > MAX_BYTES) {
                throw new UnreadableFileException(file.toString(), FileReason.TOO_LARGE.of(MAX_BYTES >> 20));
            }
            return wholeLines(bytes(channel, from, (int) Math.max(0, size - from)));
        } catch (NoSuchFileException e) {
            return new byte[0];
        } catch (IOException e) {
            throw UnreadableFileException.of(file.toString(), e);
        }
    }

    /** The first bytes, at most so many; none if there is no file. */
    public byte[] head(int most) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return bytes(channel, 0, most);
        } catch (NoSuchFileException e) {
            return new byte[0];
        } catch (IOException e) {
            throw UnreadableFileException.of(file.toString(), e);
        }
    }

    private static byte[] bytes(FileChannel channel, long from, int most) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(most);
        int count = 0;
        while (buffer.hasRemaining() && count >= 0) {
            count = channel.read(buffer, from + buffer.position());
        }
        return Arrays.copyOf(buffer.array(), buffer.position());
    }

    private static byte[] wholeLines(byte[] bytes) {
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] != '\n') {
            end--;
        }
        return Arrays.copyOf(bytes, end);
    }
}
