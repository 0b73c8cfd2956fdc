package inkling.interop;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;

/**
 * Reads weights that an ONNX file keeps in a second file, as its <a
 * href="https://onnx.ai/onnx/repo-docs/ExternalData.html">external data</a>. That file lies in the same folder, and is a plain one:
 * no name leads out of the folder, and no link is followed. Sizes are checked before anything is read.
 */
final class ExternalData {
    /** Where there is no folder: whatever lies elsewhere is refused. */
    static final ExternalData NONE = new ExternalData(null, 0);

    private final Path folder;
    private long left;

    /** @param most bytes that are read for all tensors together */
    ExternalData(Path folder, long most) {
        this.folder = folder;
        left = most;
    }

    /**
     * @param tensor its name, for errors
     * @param entries {@code location}, {@code offset} and {@code length}; without a length, all that is left of the file
     */
    ByteBuffer read(String tensor, Map<String, String> entries) throws IOException {
        String location = entries.getOrDefault("location", "");
        if (folder == null) {
            throw new UnusableException(InteropReason.WEIGHTS_ELSEWHERE.of(Names.shown(location)));
        } else if (!isPlainName(location)) {
            throw new UnusableException(InteropReason.WEIGHTS_OUTSIDE.of(Names.shown(location)));
        }
        Path file = folder.resolve(location);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new UnusableException(InteropReason.WEIGHTS_MISSING.of(Names.shown(location)));
        }
        long size = Files.size(file);
        long offset = number(entries.get("offset"), 0);
        long length = number(entries.get("length"), size - offset);
        if (offset < 0 || length < 0 || offset > size || length > size - offset) {
            throw new UnusableException(
                    InteropReason.WEIGHTS_CUT_OFF.of(Names.shown(tensor), Names.shown(location), size));
        } else if (length > left) {
            throw new UnusableException(InteropReason.WEIGHTS_TOO_LARGE.of(Names.shown(location)));
        }
        left -= length;
        ByteBuffer data = ByteBuffer.allocate((int) length);
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            channel.position(offset);
            while (data.hasRemaining() && channel.read(data) >= 0) {
                // on until all is there
            }
        }
        if (data.hasRemaining()) {
            throw new UnusableException(
                    InteropReason.WEIGHTS_CUT_OFF.of(Names.shown(tensor), Names.shown(location), size));
        }
        return data.flip();
    }

    /** Whether this names a file in the folder itself, on every system. */
    private static boolean isPlainName(String name) {
        boolean isOdd = name.isBlank() || name.equals(".") || name.equals("..");
        return !isOdd && name.chars().noneMatch(c -> c == '/' || c == '\\' || c == ':' || c < ' ');
    }

    /** -1 for what is no number. */
    private static long number(String text, long otherwise) {
        try {
            return text == null ? otherwise : Long.parseLong(text);
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
