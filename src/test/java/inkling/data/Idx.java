package inkling.data;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** IDX files made byte by byte for tests. */
final class Idx {
    private Idx() {}

    /** A file with this magic number, these dimensions and these values, whether they agree or not. */
    static byte[] file(int magic, int[] dimensions, byte... values) {
        ByteBuffer buffer = ByteBuffer.allocate(4 + 4 * dimensions.length + values.length);
        buffer.putInt(magic);
        for (int dimension : dimensions) {
            buffer.putInt(dimension);
        }
        return buffer.put(values).array();
    }

    static byte[] images(int count, int rows, int columns, byte... values) {
        return file(0x803, new int[] {count, rows, columns}, values);
    }

    static byte[] labels(int count, byte... values) {
        return file(0x801, new int[] {count}, values);
    }

    static byte[] gzip(byte[] content) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    static Dataset read(byte[] images, byte[] labels, String... classes) throws IOException {
        return IdxReader.read(
                "test",
                new ByteArrayInputStream(images),
                "images.idx",
                new ByteArrayInputStream(labels),
                "labels.idx",
                List.of(classes));
    }
}
