package inkling.store;

import inkling.data.UnreadableFileException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that refuses to give more bytes than a limit. */
final class BoundedInput extends FilterInputStream {
    private final String file;
    private final long limit;
    private long left;

    BoundedInput(InputStream in, String file, long limit) {
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

    @Override
    public boolean markSupported() {
        return false;
    }

    private int taken(int count, int result) throws IOException {
        left -= count;
        if (left < 0) {
            throw new UnreadableFileException(
                    file, "is too large: more than " + (limit >> 20) + " MB are not accepted here.");
        }
        return result;
    }
}
