package inkling.data;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** Looks through gzip, which it knows by its first two bytes and not by a file's name. */
public final class GzipInput {
    private static final int BUFFER = 1 << 16;

    private GzipInput() {}

    /**
     * {@return the content of a stream, unpacked if it is gzipped} Closing it closes {@code in}.
     *
     * @param in at its beginning
     * @throws IOException if the first bytes cannot be read, or the gzip header is damaged
     */
    public static InputStream of(InputStream in) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in, BUFFER);
        buffered.mark(2);
        int first = buffered.read();
        int second = buffered.read();
        buffered.reset();
        return first == 0x1f && second == 0x8b ? new GZIPInputStream(buffered, BUFFER) : buffered;
    }
}
