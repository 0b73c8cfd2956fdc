package inkling.data;

import inkling.failure.ExplainedArgumentException;
import java.nio.ByteBuffer;

/** A data set as the two files of the IDX format, see {@link IdxArray}; the names of its classes go into {@link ClassNames#FILE}. */
public final class IdxWriter {
    private static final int IMAGES = 0x803;
    private static final int LABELS = 0x801;

    private IdxWriter() {}

    /**
     * {@return the file of the pictures: count, rows, columns, grey values}
     *
     * @param data of grey pictures
     * @throws IllegalArgumentException if the pictures have colours
     */
    public static byte[] images(Dataset data) {
        int height = data.shape().height();
        int width = data.shape().width();
        if (data.shape().channels() != 1) {
            throw new ExplainedArgumentException(
                    DataReason.NOT_GREY.of(data.name(), data.shape().channels()));
        }
        int size = height * width;
        ByteBuffer out = ByteBuffer.allocate(Math.addExact(16, Math.multiplyExact(data.size(), size)));
        out.putInt(IMAGES).putInt(data.size()).putInt(height).putInt(width);
        float[] picture = new float[size];
        for (int i = 0; i < data.size(); i++) {
            data.copyImage(i, picture, 0);
            for (float value : picture) {
                out.put((byte) Math.round(value * 255));
            }
        }
        return out.array();
    }

    /**
     * {@return the file of the labels: count, labels}
     *
     * @param data of at most 256 classes
     */
    public static byte[] labels(Dataset data) {
        ByteBuffer out = ByteBuffer.allocate(8 + data.size());
        out.putInt(LABELS).putInt(data.size());
        for (int i = 0; i < data.size(); i++) {
            out.put((byte) data.label(i));
        }
        return out.array();
    }

    /**
     * {@return the file of the classes' names}
     *
     * @param data whose classes are written, by label
     */
    public static String classes(Dataset data) {
        return String.join("\n", data.classes()) + "\n";
    }
}
