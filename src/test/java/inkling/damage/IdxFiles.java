package inkling.damage;

import inkling.data.Dataset;
import inkling.data.DatasetCheck;
import inkling.data.IdxReader;
import inkling.data.IdxWriter;
import inkling.data.Remedy;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/** IDX files of pictures or of labels, of every type of values: a pair that can be read must be looked at, put right and saved again. */
final class IdxFiles implements Reader {
    private static final String FILE = "data.idx";
    private static final int COUNT = 4;
    private static final int SIDE = 6;

    private final boolean images;
    private final List<byte[]> originals = new ArrayList<>();

    /** @param images whether pictures are damaged, or labels */
    IdxFiles(boolean images) throws IOException {
        this.images = images;
        if (images) {
            int size = COUNT * SIDE * SIDE;
            originals.add(file(0x803, new int[] {COUNT, SIDE, SIDE}, noise(size)));
            originals.add(file(0x802, new int[] {COUNT, SIDE * SIDE}, noise(size)));
            originals.add(file(0xb03, new int[] {COUNT, SIDE, SIDE}, new byte[2 * size]));
            originals.add(file(0xc04, new int[] {COUNT, 1, SIDE, SIDE}, new byte[4 * size]));
            originals.add(file(0xd03, new int[] {COUNT, SIDE, SIDE}, floats(size)));
            originals.add(file(0xe03, new int[] {COUNT, SIDE, SIDE}, new byte[8 * size]));
        } else {
            originals.add(file(0x801, new int[] {COUNT}, 0, 1, 2, 1));
            originals.add(file(0xc01, new int[] {COUNT}, new byte[4 * COUNT]));
            originals.add(file(0xc02, new int[] {COUNT, 8}, new byte[4 * 8 * COUNT]));
            originals.add(file(0x802, new int[] {COUNT, 3}, 1, 0, 0, 0, 1, 0, 0, 0, 1, 1, 0, 0));
        }
        originals.add(gzip(originals.get(0)));
    }

    private static byte[] noise(int size) {
        byte[] noise = new byte[size];
        new Random(1).nextBytes(noise);
        return noise;
    }

    private static byte[] floats(int size) {
        ByteBuffer floats = ByteBuffer.allocate(4 * size);
        for (int i = 0; i < size; i++) {
            floats.putFloat(i / (float) size);
        }
        return floats.array();
    }

    private static byte[] file(int magic, int[] dimensions, int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return file(magic, dimensions, bytes);
    }

    private static byte[] file(int magic, int[] dimensions, byte[] values) {
        ByteBuffer file =
                ByteBuffer.allocate(4 + 4 * dimensions.length + values.length).putInt(magic);
        Arrays.stream(dimensions).forEach(file::putInt);
        return file.put(values).array();
    }

    private static byte[] gzip(byte[] whole) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(whole);
        }
        return packed.toByteArray();
    }

    @Override
    public String file() {
        return FILE;
    }

    @Override
    public List<byte[]> originals() {
        return originals;
    }

    @Override
    public Use read(byte[] content) throws IOException {
        byte[] pictures = images ? content : file(0x803, new int[] {COUNT, SIDE, SIDE}, noise(COUNT * SIDE * SIDE));
        byte[] labels = images ? file(0x801, new int[] {COUNT}, 0, 1, 2, 1) : content;
        Dataset data = IdxReader.read(
                "data", new ByteArrayInputStream(pictures), FILE, new ByteArrayInputStream(labels), FILE, List.of());
        return () -> {
            DatasetCheck.look(data).forEach(finding -> finding.reason().toString());
            for (Remedy remedy : Remedy.values()) {
                Remedy.apply(List.of(remedy), data);
            }
            return images ? IdxWriter.images(data) : IdxWriter.labels(data);
        };
    }
}
