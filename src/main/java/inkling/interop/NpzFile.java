package inkling.interop;

import inkling.engine.ParameterLayout.Slot;
import inkling.model.Model;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes weights for numpy: a zip of arrays, one for each that the network learns or measures, with the names and dimensions that
 * they have in the model file, such as {@code conv2d1.weights} (3, 3, 1, 16). Format: <a
 * href="https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html">numpy.lib.format</a>, version 1.0, 32-bit floats,
 * lowest byte first, in C order. The same model always gives the same bytes: nothing is compressed, since weights hardly can be
 * and every system does it in its own way, and all entries bear the same date.
 */
public final class NpzFile {
    private static final LocalDateTime DATE = LocalDateTime.of(2026, 1, 1, 0, 0);
    private static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0};
    /** Data begins at a multiple of so many bytes. */
    private static final int ALIGNMENT = 64;

    private NpzFile() {}

    public static byte[] toBytes(Model model) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Slot slot : model.parameters().layout().slots()) {
                write(zip, slot.name() + ".npy", array(slot, model.parameters().values()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Memory can always be written.", e);
        }
        return bytes.toByteArray();
    }

    private static void write(ZipOutputStream zip, String name, byte[] content) throws IOException {
        CRC32 checksum = new CRC32();
        checksum.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(checksum.getValue());
        entry.setTimeLocal(DATE);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private static byte[] array(Slot slot, float[] values) {
        String sides =
                slot.parameter().dimensions().stream().map(side -> side + ",").collect(Collectors.joining(" "));
        String head = "{'descr': '<f4', 'fortran_order': False, 'shape': (" + sides + "), }";
        int before = MAGIC.length + Short.BYTES;
        int padding = ALIGNMENT - 1 - (before + head.length()) % ALIGNMENT;
        byte[] header = (head + " ".repeat(padding) + "\n").getBytes(StandardCharsets.US_ASCII);
        ByteBuffer out = ByteBuffer.allocate(before + header.length + slot.size() * Float.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(MAGIC)
                .putShort((short) header.length)
                .put(header);
        out.asFloatBuffer().put(values, slot.offset(), slot.size());
        return out.array();
    }
}
