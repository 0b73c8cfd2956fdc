package inkling.store.json;

import inkling.data.FileReason;
import inkling.data.UnreadableFileException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** A stream that refuses to give more bytes than a limit. */
public final class BoundedInput extends FilterInputStream {
    private static final int FIRST_GUESS = 8192;

    private final String file;
    private final long limit;
    private long left;

    public BoundedInput(InputStream in, String file, long limit) {
        super(in);
        this.file = file;
        this.limit = limit;
        this.left = limit;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        return value < 0 ? value : taken(1, value);
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        return count < 0 ? count : taken(count, count);
    }

    /** All that is left, in a few large reads where a file says how long it is. */
    @Override
    public byte[] readAllBytes() throws IOException {
        // One more, so that the end is met without growing.
        byte[] bytes = new byte[(int) Math.min(limit, Math.max(FIRST_GUESS, available())) + 1];
        int length = 0;
        int count = read(bytes, 0, bytes.length);
        while (count >= 0) {
            length += count;
            if (length == bytes.length) {
                bytes = Arrays.copyOf(bytes, 2 * length);
            }
            count = read(bytes, length, bytes.length - length);
        }
        return Arrays.copyOf(bytes, length);
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private int taken(int count, int result) throws IOException {
        left -= count;
        if (left < 0) {
            throw new UnreadableFileException(file, FileReason.TOO_LARGE.of(limit >> 20));
        }
        return result;
    }
}
